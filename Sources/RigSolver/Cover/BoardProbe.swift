import RigChecks
import RigModel

/// What a board needs of kinds that nothing but the board decides about, found out by asking the checks once.
struct BoardProbe: Sendable {
  /// The checks that decide, by kind.
  private static let checks: [PartKind: String] = [.cpu: "cpu", .ram: "ram", .storage: "boot-drive"]

  /// What a board was asked with.
  private struct Question: Hashable {
    let board: Int
    let kind: PartKind
    let picks: [Pick]
  }

  private enum Answer {
    case settled
    case open
    case hopeless
  }

  private var known: [Question: Answer] = [:]
  /// The parts that were asked about last, as the checks see them.
  private var last: (picks: [Pick], rig: Rig)?

  /// What a board with some parts lacks of a kind; `nil` when nothing.
  mutating func demand(_ kind: PartKind, _ pair: Pair, _ cover: Cover, _ world: World, _ judge: Judge) -> Demand? {
    let picks = cover.picks.filter { world.stock.items[$0.item].kind == kind }
    guard answer(kind, pair.board, picks, world, judge) == .open else { return nil }
    let candidates = world.stock.places(of: kind).filter { item in
      guard cover.mayAdd(item, world) else { return false }
      let more = Cover.adding(item, to: picks)
      return answer(kind, pair.board, more, world, judge) != .hopeless
    }
    return world.demand(candidates, cover)
  }

  /// The least that what a board with some parts lacks of a kind costs, in cents: that of the cheapest that it takes.
  mutating func least(_ kind: PartKind, _ pair: Pair, _ cover: Cover, _ world: World, _ judge: Judge) -> Int64 {
    let picks = cover.picks.filter { world.stock.items[$0.item].kind == kind }
    guard answer(kind, pair.board, picks, world, judge) == .open else { return 0 }
    let some = world.stock.places(of: kind).filter { cover.mayAdd($0, world) }
    let rates = some.map { (rate: min(PriceTable.none, cover.rate($0, world)), item: $0) }.sorted { $0 < $1 }
    let first = rates.first { answer(kind, pair.board, Cover.adding($0.item, to: picks), world, judge) != .hopeless }
    return first?.rate ?? PriceTable.none
  }

  /// Whether a board takes one more of an item beside those of its kind.
  mutating func takes(_ item: Int, _ pair: Pair, _ cover: Cover, _ world: World, _ judge: Judge) -> Bool {
    let kind = world.stock.items[item].kind
    let picks = cover.picks.filter { world.stock.items[$0.item].kind == kind }
    return answer(kind, pair.board, Cover.adding(item, to: picks), world, judge) != .hopeless
  }

  private mutating func answer(
    _ kind: PartKind, _ board: Int, _ picks: [Pick], _ world: World, _ judge: Judge
  ) -> Answer {
    guard let check = BoardProbe.checks[kind] else { return .settled }
    let question = Question(board: board, kind: kind, picks: picks)
    if let answer = known[question] { return answer }
    let item = Pick(item: world.boards[board].item, count: 1)
    let found = judge.objections(check, rig((picks + [item]).sorted { $0.item < $1.item }, judge))
    let answer = found.isEmpty ? Answer.settled : found.allSatisfy { $0.mends.contains(kind) } ? .open : .hopeless
    known[question] = answer
    return answer
  }

  private mutating func rig(_ picks: [Pick], _ judge: Judge) -> Rig {
    if let last, last.picks == picks { return last.rig }
    let rig = judge.rig(picks)
    last = (picks, rig)
    return rig
  }
}

extension Cover {
  /// Picks with one more of an item.
  static func adding(_ item: Int, to picks: [Pick]) -> [Pick] {
    var picks = picks
    if let place = picks.firstIndex(where: { $0.item == item }) {
      picks[place].count += 1
    } else {
      picks.insert(Pick(item: item, count: 1), at: picks.firstIndex { $0.item > item } ?? picks.count)
    }
    return picks
  }
}

extension World {
  /// A demand that one of some items meets, the cheapest first.
  /// - Parameter times: how many units it takes at least.
  func demand(_ candidates: [Int], _ cover: Cover, times: Int = 1) -> Demand {
    Demand(candidates.map { ($0, min(PriceTable.none, cover.rate($0, self) * Int64(times))) })
  }
}
