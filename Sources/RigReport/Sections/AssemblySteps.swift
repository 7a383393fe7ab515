import RigChecks
import RigModel

/// The steps of assembly in an order in which a mistake destroys as little as possible; only those that this rig needs.
struct AssemblySteps {
  let rig: Rig
  let wall: Watts

  init(_ rig: Rig, wall: Watts) { (self.rig, self.wall) = (rig, wall) }

  /// The steps in words.
  var words: [String] {
    let board = [start, firmware, system].compactMap(\.self)
    guard !rig.cards.isEmpty else { return board + (rig.gpus.cards > 0 ? [load] : []) }
    let limits = AssemblySteps.limits(rig)
    return board + [off]
      + [polarity, supplies, places, firstCard, driver, limits, nextCards, fullLoad].compactMap(\.self)
  }

  var cards: Int { rig.cards.reduce(0) { $0 + $1.quantity } }

  private var start: String? {
    guard let board = rig.platform else { return nil }
    let without = cards == 0 ? "" : cards > 1 ? tr(", without the cards") : tr(", without the card")
    let (name, picture) = (board.part.name.visible, picture(board.spec))
    if board.spec.isWhole { return tr("Start \(name) as it came\(without): its system has to show all of its memory.") }
    guard board.spec.supply == nil else {
      return tr("Start \(name) as it came\(without): the BIOS has to show all RAM.\(picture)")
    }
    let parts = rig.drives.isEmpty ? tr("CPU and RAM") : tr("CPU, RAM and drive")
    let alone = without.isEmpty ? "" : "\(without),"
    return tr("Put \(parts) on the board\(alone) and start it: the BIOS has to show all RAM.\(picture)")
  }

  private func picture(_ board: Platform) -> String {
    switch board.video {
    case .bmc?, .igpu?, .card?: ""
    case .headless?: tr(" It starts without a picture; for the BIOS it takes a card with a display output.")
    case BoardVideo.none?: tr(" It has no picture of its own: it takes a card with a display output for this.")
    case nil: tr(" Should there be no picture, it takes a card with a display output for this.")
    }
  }

  private var firmware: String? {
    guard let board = rig.platform, cards > 0 else { return nil }
    let window = rig.cards.contains { $0.spec.hasLargeWindow }
    let settings = [
      tr("put its newest version on"),
      window ? tr("switch Above 4G decoding on (also called 64-bit BAR or memory-mapped I/O above 4 GB)") : nil,
      window ? tr("switch CSM off, so that it starts by UEFI") : nil,
      board.spec.video == .bmc || board.spec.video == .igpu ? tr("keep the picture on the board's own output") : nil,
    ]
    return tr("In the BIOS: \(settings.compactMap(\.self).joined(separator: tr("; "))).")
  }

  private var system: String? {
    guard let board = rig.platform else { return nil }
    if board.spec.isWhole { return tr("Update its system while nothing else can go wrong.") }
    guard !rig.drives.isEmpty else { return nil }
    return tr("Install the operating system while nothing else can go wrong, and update it.")
  }

  private var off: String { tr("Power off, pull the mains plug, and wait until no light on the board is lit.") }

  private var polarity: String? {
    let adapters = rig.adapters.compactMap { Polarity($0.spec.given) }
    let plugs = rig.cards.reduce(Plugs()) { $0 + ($1.spec.plugs ?? Plugs()) }
    let isEPS = plugs[.eps8] > 0
    guard isEPS || !adapters.isEmpty else { return nil }
    let what = adapters.isEmpty ? tr("every lead for a card") : tr("every adapter")
    let wiring = isEPS ? .eps : adapters.first ?? .eps
    let warning = isEPS ? tr(" These cards take EPS, as a CPU does: a PCIe plug forced in is a short circuit.") : ""
    return tr(
      """
      With the supply plugged in again and running and no card in reach, check \(what) with a multimeter: \
      \(wiring.words).\(warning) Pull the mains plug again.
      """)
  }

  private var supplies: String? {
    let count = rig.supplies.reduce(0) { $0 + $1.quantity }
    guard count > 1 else { return nil }
    return tr("See that all \(count) supplies start and stop together, before a card hangs on the second one.")
  }

  /// Which card goes into which slot: the largest memory loads the most.
  private var places: String? {
    guard let widths = rig.platform?.spec.slotWidths, !widths.isEmpty, cards > 1 else { return nil }
    let order = rig.cards.sorted { $0.spec.cardVRAM > $1.spec.cardVRAM }
    let names = order.flatMap { Array(repeating: $0.part.name.visible, count: $0.quantity) }
    let pairs = zip(names, widths).map { tr("\($0) into the slot of \($1) lanes") }
    return tr("Each card has its slot, the largest memory the widest: \(pairs.joined(separator: ", ")).")
  }

  private var firstCard: String {
    let isPassive = rig.cards.contains { $0.spec.isPassive }
    let fan = isPassive ? tr(" Its fan runs before anything else does: a passive card is too hot within minutes.") : ""
    return cards > 1
      ? tr("Put one card in and plug it, then start.\(fan)") : tr("Put the card in and plug it, then start.\(fan)")
  }
}
