import RigModel
import RigSolver

/// What a solver's answer is told from.
public struct SolveReport: Sendable {
  /// What was asked.
  public let request: Request
  /// What came of it.
  public let answer: Answer
  /// How long it took in seconds.
  public let seconds: Double

  /// Makes a report.
  public init(_ request: Request, _ answer: Answer, seconds: Double) {
    (self.request, self.answer, self.seconds) = (request, answer, seconds)
  }

  /// Writes amounts in the plan's currency.
  var numbers: Numbers { Numbers(request.plan.currency) }

  /// How far the best rig may be from the best that there is, as a share of its value.
  var gap: Double? {
    guard let best = answer.best, let bound = answer.bound else { return nil }
    let value = best.value(request.objective)
    return value == 0 ? 0 : abs(value - bound) / abs(value)
  }
}
