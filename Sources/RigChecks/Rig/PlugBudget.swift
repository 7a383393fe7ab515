import RigModel

/// Power plugs of a rig by kind: what its parts take and what they give.
package struct PlugBudget {
  /// What the cards take, as far as it is known.
  package let cards: Plugs
  /// EPS 8-pin plugs that the boards take; none of supplies of 12 V alone, which feed no board.
  package private(set) var board = 0
  /// Whether a board's plugs are not known and one was counted.
  private(set) var isBoardGuessed = false
  /// What adapters take.
  package private(set) var taken = Plugs()
  /// What adapters give; the plugs of a server supply's row are those of its breakout board and count once.
  private(set) var given = Plugs()
  /// What the supplies give whose plugs are known.
  package private(set) var supplies = Plugs()
  /// Whether the plugs of all supplies are known.
  package private(set) var areSuppliesKnown = true

  /// Counts the plugs of a rig.
  init(_ rig: Rig) {
    self.init(
      cards: rig.cards.reduce(Plugs()) { $0 + $1.spec.powerPlugs * $1.quantity },
      boards: rig.platforms.map { BoardPlugs($0.spec, $0.quantity) },
      supplies: rig.supplies.map { SupplyPlugs($0.spec, $0.quantity) },
      adapters: rig.adapters.map { AdapterPlugs($0.spec, $0.quantity) })
  }

  /// Counts the plugs of parts.
  package init(cards: Plugs, boards: [BoardPlugs], supplies: [SupplyPlugs], adapters: [AdapterPlugs]) {
    self.cards = cards
    let gives12VAlone = !supplies.isEmpty && supplies.allSatisfy(\.isBreakout)
    for board in boards where !gives12VAlone {
      self.board += board.eps
      isBoardGuessed = isBoardGuessed || board.isGuessed
    }
    for supply in supplies { count(supply) }
    var counted = supplies.reduce(0) { $0 + ($1.isBreakout && $1.plugs != nil ? $1.quantity : 0) }
    var servers = supplies.reduce(0) { $0 + ($1.isBreakout ? $1.quantity : 0) }
    for adapter in adapters {
      taken = taken + adapter.taken * adapter.quantity
      guard adapter.taken[.server] > 0 else {
        given = given + adapter.given * adapter.quantity
        continue
      }
      // A breakout board gives nothing without a server supply of its own.
      let fed = min(servers, adapter.quantity)
      let again = min(counted, fed)
      (servers, counted) = (servers - fed, counted - again)
      given = given + adapter.given * (fed - again)
    }
  }

  private mutating func count(_ supply: SupplyPlugs) {
    guard let plugs = supply.plugs else {
      areSuppliesKnown = areSuppliesKnown && supply.isBreakout
      return
    }
    supplies = supplies + plugs * supply.quantity
  }

  /// Whether anything takes plugs, so that missing ones matter; of supplies whose plugs are not known the board's one is
  /// taken for granted.
  package var isAsked: Bool {
    let takesMore = !taken.power.isEmpty || !cards.isEmpty
    return takesMore || (areSuppliesKnown ? board > 0 : board > 1)
  }

  /// What cards and boards take.
  var needed: Plugs { cards + Plugs(.eps8, board) }

  /// Kind by kind what is given less what is taken, before one fills in for another.
  package var balance: Plugs { balance(with: supplies) }

  private func balance(with supplies: Plugs) -> Plugs { (supplies + given - needed - taken).power }

  /// What is left of the plugs when all are in; below 0 so many are missing.
  package var rest: Plugs { rest(with: supplies) }

  /// What is left with other supplies than the rig's.
  ///
  /// The two loose pins of a PCIe 8-pin can be left out, and an EPS 8-pin comes in two halves, so a spare one fills in.
  func rest(with supplies: Plugs) -> Plugs {
    var rest = balance(with: supplies)
    rest.fill(.pcie6, from: .pcie8)
    rest.fill(.eps4, from: .eps8)
    return rest
  }
}

extension Plugs {
  fileprivate mutating func fill(_ kind: PlugKind, from larger: PlugKind) {
    let moved = min(-self[kind], self[larger])
    guard moved > 0 else { return }
    self[kind] += moved
    self[larger] -= moved
  }
}

extension GPU {
  /// The plugs by which a supply feeds the card; none when they are not known.
  package var powerPlugs: Plugs { (plugs ?? Plugs()).power }
}
