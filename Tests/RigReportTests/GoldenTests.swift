import Foundation
import RigModel
import RigReport
import Testing

/// Every export of four plans, as readable files in `Golden`.
///
/// `RIGTUI_UPDATE_GOLDEN=1 swift test --filter GoldenTests` rewrites them; look at the difference before keeping it.
@Suite struct GoldenTests {
  static let plans = [Plans.budget, Plans.scaling, Plans.market, Plans.empty]

  @Test(arguments: plans, ExportFormat.allCases)
  func `An export looks as it is written down`(plan: Plan, format: ExportFormat) throws {
    let text = format.render(Fixture.report(plan))
    try compare(text, with: "\(plan.name).\(format.fileExtension)")
  }
}

/// Compares a text with a file of the folder `Golden`, or rewrites the file.
func compare(_ text: String, with name: String) throws {
  let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden/\(name)")
  if ProcessInfo.processInfo.environment["RIGTUI_UPDATE_GOLDEN"] == "1" {
    try text.write(to: file, atomically: true, encoding: .utf8)
  }
  let golden = try String(contentsOf: file, encoding: .utf8)
  #expect(text == golden, "differs from Golden/\(name)")
}
