import RigModel
import RigReport
import Testing

/// Explanations of every figure, as they stand in the "why?" box.
@Suite struct WhyTests {
  static let plans = [Plans.budget, Plans.scaling, Plans.market, Plans.empty]

  @Test(arguments: plans)
  func `Every figure is explained as it is written down`(plan: Plan) throws {
    let report = Fixture.report(plan)
    let boxes = Figure.allCases.map { box(.figure($0), report) }
    try compare(boxes.joined(separator: "\n"), with: "why-\(plan.name).txt")
  }

  private func box(_ topic: Topic, _ report: Report) -> String {
    let why = Explanation(of: topic, in: report)
    let lines = why.lines(width: 70).map { ($0.topic == nil ? "  " : "> ") + $0.text }
    return (["== \(why.title)"] + lines).joined(separator: "\n") + "\n"
  }
}
