import RigModel

/// What rigs are compared by beside their price.
public enum Axis: String, CaseIterable, Sendable {
  /// Memory of all devices; more is better.
  case vram
  /// The speed of one stream of the model; more is better.
  case speed
  /// Watts from the wall at full load; less is better.
  case wall

  /// How good a rig is in it; more is better.
  func merit(_ rig: Solved) -> Double {
    switch self {
    case .vram: rig.gpus.vram.value
    case .speed: rig.speed ?? 0
    case .wall: -rig.power.fullWall.value
    }
  }
}

/// Finds all rigs that no other one beats or equals in price and on every axis.
///
/// The cheapest rig of a region is on the front. Every other rig of the front that lies in the region is better on some
/// axis: for each axis that is a smaller region, which is looked at in turn.
public struct Front: Sendable {
  private let request: Request
  private let axes: [Axis]
  private var regions: [Need]
  private var seen: Set<Need>
  @Boxed private var search: Search?
  /// The rigs so far, the cheapest first.
  public private(set) var rigs: [Solved] = []

  /// By how much a rig has to be better to count as better.
  private static let step = 1e-5

  /// Prepares to find the front.
  public init(_ request: Request, _ axes: [Axis]) {
    var request = request
    (request.objective, request.runnerUps) = (.buy, 0)
    (self.request, self.axes, regions, seen) = (request, axes, [request.need], [request.need])
  }

  /// Whether nothing more is looked for.
  public var isDone: Bool { search == nil && regions.isEmpty }
  /// Whether a region was let go before all of it was known.
  public private(set) var isCut = false

  /// Whether all of it is known.
  public var isWhole: Bool { isDone && !isCut }

  /// Goes on for so many nodes at most.
  public mutating func step(_ budget: Int) {
    if search == nil, let need = regions.popLast() {
      var part = request
      part.need = need
      search = Search(part)
    }
    search?.step(budget)
    guard let search, search.isOver else { return }
    self.search = nil
    isCut = isCut || search.isFull
    if let rig = search.found.first { take(rig, in: search.world.request.need) }
  }

  private mutating func take(_ rig: Solved, in need: Need) {
    for axis in axes {
      let better = need.better(than: rig, on: axis, by: Front.step)
      if seen.insert(better).inserted { regions.append(better) }
    }
    guard !rigs.contains(where: { isAsGood($0, as: rig) }) else { return }
    let others = rigs.filter { !isAsGood(rig, as: $0) }
    let place = others.firstIndex { $0.price > rig.price } ?? others.count
    rigs = others[..<place] + [rig] + others[place...]
  }

  private func isAsGood(_ one: Solved, as other: Solved) -> Bool {
    one.price <= other.price && axes.allSatisfy { $0.merit(one) + Front.step > $0.merit(other) }
  }
}

extension Need {
  /// What rigs of the same need have to come to that are better on an axis.
  fileprivate func better(than rig: Solved, on axis: Axis, by step: Double) -> Need {
    var need = self
    switch axis {
    case .vram: need.memory = Gibibytes(rig.gpus.vram.value + step)
    case .speed: need.goal.minSpeed = (rig.speed ?? 0) + step
    case .wall: need.maxWall = Watts(rig.power.fullWall.value - step)
    }
    return need
  }
}
