import RigModel
import RigReport
import RigSolver

/// What can be taken of what the solver found.
enum SolveChoice: Sendable {
  /// One of the best rigs, by its place.
  case rig(Solved, Int)
  /// A rig that only questions keep out.
  case asking(Asking)
  /// What to give up where nothing meets the goal.
  case loosening(Relaxation)
  /// Another way to get the work done.
  case way(WayCost)

  /// The rig that comes of it.
  var solved: Solved? {
    switch self {
    case .rig(let rig, _): rig
    case .asking(let asking): asking.rig
    case .loosening(let loosening): loosening.rig
    case .way: nil
    }
  }

  /// Whether taking it ends the search.
  var isRig: Bool {
    switch self {
    case .rig, .asking: true
    case .loosening, .way: false
    }
  }
}

/// All of it, each with a number that stays.
struct SolveChoices: Sendable {
  private let answer: Answer
  private let relaxations: [Relaxation]
  private let ways: [WayCost]

  /// How far the numbers of the groups lie apart.
  private static let stride = 100
  /// Rigs with questions that are listed, the best ones.
  private static let mostAsking = 2

  init(_ answer: Answer, _ model: Model) {
    self.answer = answer
    relaxations = answer.relaxations
    ways = answer.best.map { SolveChoices.ways(beside: $0, model) } ?? []
  }

  /// The other ways that can do the work of the best rig.
  private static func ways(beside best: Solved, _ model: Model) -> [WayCost] {
    guard model.plan.goal.model != nil else { return [] }
    let plan = model.plan.building(best, model.solving)
    return (model.evaluation(of: plan).report.ways?.all ?? []).filter { $0.way != .own && $0.fits && $0.cost != nil }
  }

  /// The numbers, in the order in which they are listed.
  var lines: [Int] {
    let asking = min(answer.asking.count, SolveChoices.mostAsking)
    return [answer.rigs.count, relaxations.count, ways.count, asking].enumerated().flatMap { group, count in
      (0..<count).map { group * SolveChoices.stride + $0 }
    }
  }

  subscript(line: Int) -> SolveChoice? {
    guard line >= 0 else { return nil }
    let (group, place) = line.quotientAndRemainder(dividingBy: SolveChoices.stride)
    switch group {
    case 0: return answer.rigs.indices.contains(place) ? .rig(answer.rigs[place], place) : nil
    case 1: return relaxations.indices.contains(place) ? .loosening(relaxations[place]) : nil
    case 2: return ways.indices.contains(place) ? .way(ways[place]) : nil
    case 3: return answer.asking.indices.contains(place) ? .asking(answer.asking[place]) : nil
    default: return nil
    }
  }
}
