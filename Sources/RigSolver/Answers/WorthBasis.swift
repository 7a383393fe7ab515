import RigModel

/// What the worths of several parts for one need have in common: the best rig of all, and the tables of its search.
public struct WorthBasis: Sendable {
  /// Nodes after which the best rig is not looked for any more.
  private static let most = 20_000

  @Boxed private var search: Search?
  private var left = WorthBasis.most
  /// Whether the best rig is known, or that there is none; else worths take long to find.
  public private(set) var isKnown = false
  @Boxed private var best: Solved?
  /// The tables of its search; `nil` where nothing can be searched.
  let tables: Tables?

  /// Prepares to find it.
  public init(_ request: Request) {
    let search = Search(request.forWorth)
    tables = search?.tables
    self.search = search
  }

  /// Whether all is known that will be.
  public var isDone: Bool { search == nil }

  /// Goes on for so many nodes at most.
  public mutating func step(_ budget: Int) {
    search?.step(budget)
    left -= budget
    guard let search, search.isOver || left <= 0 else { return }
    (isKnown, best) = (search.isDone, search.found.first)
    self.search = nil
  }

  /// All of it, at once.
  public static func found(_ request: Request) -> WorthBasis {
    var basis = WorthBasis(request)
    while !basis.isDone { basis.step(256) }
    return basis
  }

  /// The best rig that has none of a part, where the best one of all has none; `nil` where another search has to tell.
  func without(_ id: PartID) -> Solved?? {
    guard isKnown, best?.parts[id] ?? 0 == 0 else { return nil }
    return .some(best)
  }
}

extension Request {
  /// The question of which rig is bought for the least money, alone.
  var forWorth: Request {
    var request = self
    (request.runnerUps, request.objective) = (0, .buy)
    return request
  }
}
