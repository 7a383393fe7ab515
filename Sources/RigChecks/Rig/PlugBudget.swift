import RigModel

/// Power plugs of a rig by kind: what its parts take and what they give.
struct PlugBudget {
  /// What the cards take, as far as it is known.
  private(set) var cards = Plugs()
  /// EPS 8-pin plugs that the boards take; none of supplies of 12 V alone, which feed no board.
  private(set) var board = 0
  /// Whether a board's plugs are not known and one was counted.
  private(set) var isBoardGuessed = false
  /// What adapters take.
  private(set) var taken = Plugs()
  /// What adapters give; the plugs of a server supply's row are those of its breakout board and count once.
  private(set) var given = Plugs()
  /// What the supplies give whose plugs are known.
  private(set) var supplies = Plugs()
  /// Whether the plugs of all supplies are known.
  private(set) var areSuppliesKnown = true

  /// Counts the plugs of a rig.
  init(_ rig: Rig) {
    for card in rig.cards { cards = cards + card.spec.powerPlugs * card.quantity }
    let gives12VAlone = !rig.supplies.isEmpty && rig.supplies.allSatisfy(\.spec.isBreakout)
    for board in rig.platforms where !gives12VAlone { count(board.spec, board.quantity) }
    for supply in rig.supplies { count(supply.spec, supply.quantity) }
    var counted = rig.supplies.reduce(0) { $0 + ($1.spec.isBreakout && $1.spec.plugs != nil ? $1.quantity : 0) }
    for adapter in rig.adapters {
      let again = adapter.spec.taken[.server] > 0 ? min(counted, adapter.quantity) : 0
      counted -= again
      taken = taken + adapter.spec.taken * adapter.quantity
      given = given + adapter.spec.given * (adapter.quantity - again)
    }
  }

  /// A board that its own supply feeds takes no plug of a further one.
  private mutating func count(_ platform: Platform, _ quantity: Int) {
    board += (platform.epsNeeded ?? (platform.supply == nil ? 1 : 0)) * quantity
    isBoardGuessed = isBoardGuessed || (platform.epsNeeded == nil && platform.supply == nil)
  }

  private mutating func count(_ supply: Supply, _ quantity: Int) {
    guard let plugs = supply.plugs else {
      areSuppliesKnown = areSuppliesKnown && supply.isBreakout
      return
    }
    supplies = supplies + plugs * quantity
  }

  /// What cards and boards take.
  var needed: Plugs { cards + Plugs(.eps8, board) }

  /// What is left of the plugs when all are in; below 0 so many are missing.
  var rest: Plugs { rest(with: supplies) }

  /// What is left with other supplies than the rig's.
  ///
  /// The two loose pins of a PCIe 8-pin can be left out, and an EPS 8-pin comes in two halves, so a spare one fills in.
  func rest(with supplies: Plugs) -> Plugs {
    var rest = (supplies + given - needed - taken).power
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
  var powerPlugs: Plugs { (plugs ?? Plugs()).power }
}
