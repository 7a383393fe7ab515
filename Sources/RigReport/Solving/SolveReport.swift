import RigModel
import RigSolver

/// What a solver's answer is told from.
public struct SolveReport: Sendable {
  /// What was asked.
  public let request: Request
  /// What came of it.
  public let answer: Answer
  /// All rigs that no other one beats; `nil` when nobody asked.
  public let front: Front?
  /// How long it took in seconds.
  public let seconds: Double
  /// The rig of another plan beside the best one; `nil` when nobody asked.
  public var rival: Rival?

  /// What each unit of a part of the best rig is worth that is bought on a market, as far as it was found.
  public var worths: [PartID: Money] = [:]

  /// Parts without a listing or a price with which a rig would meet the goal, and how many units of each.
  public var unlisted: [(part: PartID, units: Int)] = []

  /// Makes a report.
  public init(_ request: Request, _ answer: Answer, _ front: Front? = nil, seconds: Double) {
    (self.request, self.answer, self.front, self.seconds) = (request, answer, front, seconds)
  }

  /// Writes amounts in the plan's currency.
  var numbers: Numbers { Numbers(request.plan.currency) }

  /// Whether all that was asked for is proven: the best rig, the next best ones and the front.
  public var isWhole: Bool { answer.isProven && answer.hasAllRigs && front?.isWhole ?? true }

  /// How far the best rig may be from the best that there is, as a share of its value.
  var gap: Double? {
    guard let best = answer.best, let bound = answer.bound, bound.isFinite else { return nil }
    let value = best.value(request.objective)
    return value == 0 ? 0 : abs(value - bound) / abs(value)
  }
}
