import RigModel
import RigReport
import RigSolver

/// Steps a solver to its end, or until the time is up.
struct Solving {
  /// Nodes between two looks at the clock.
  private static let slice = 256
  /// Parts that are read before the time counts; of more than are kept, the last ones would push out the first.
  private static let readAhead = 16_384

  /// Seconds that it may take; as long as it takes when `nil`.
  let limit: Double?

  /// Answers a question.
  /// - Parameter axes: those of the front that is wanted; none when there are none.
  func solve(_ request: Request, _ axes: [Axis] = []) throws(Failure) -> SolveReport {
    Solving.read(request.catalog)
    let start = ContinuousClock.now
    guard var solver = Solver(request) else {
      throw .data(tr("no price of electricity is known for \(request.plan.power.country): give one with --tariff"))
    }
    let mayGoOn = { limit.map { Solving.seconds(since: start) < $0 } ?? true }
    while !solver.isAnswered, mayGoOn() { solver.step(Solving.slice) }
    var front = axes.isEmpty ? nil : Front(request, axes)
    while front?.isDone == false, mayGoOn() { front?.step(Solving.slice) }
    var report = SolveReport(request, solver.answer, front, seconds: Solving.seconds(since: start))
    if let best = report.answer.best, limit == nil { report.worths = Solving.worths(of: best, request) }
    if report.answer.status == .infeasible { report.unlisted = request.unlisted(while: mayGoOn) }
    return report
  }

  /// Reads the rows of all parts, which are read when they are first looked at: the time is the solver's alone.
  private static func read(_ catalog: Catalog) {
    guard catalog.parts.count <= readAhead else { return }
    for part in catalog.parts { _ = part }
  }

  /// What the parts are worth that a rig buys on a market.
  private static func worths(of rig: Solved, _ request: Request) -> [PartID: Money] {
    let asks = Dictionary(grouping: rig.asks(request)) { PartID(rawValue: $0.listing.part) }
    guard !asks.isEmpty else { return [:] }
    let basis = WorthBasis.found(request)
    return asks.reduce(into: [:]) { worths, part in
      worths[part.key] = Worth.each(of: part.key, units: part.value.count, request, basis)
    }
  }

  private static func seconds(since start: ContinuousClock.Instant) -> Double {
    let passed = start.duration(to: .now).components
    return Double(passed.seconds) + Double(passed.attoseconds) / 1e18
  }
}
