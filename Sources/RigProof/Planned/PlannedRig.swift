import RigModel

/// The rig of a plan, as far as read-outs can tell of it.
struct PlannedRig {
  let plan: Plan
  let catalog: Catalog
  let naming: Naming
  /// The cards, each kind once, with how many of them.
  let cards: [PlannedCard]
  /// The board.
  let board: (part: Part, platform: Platform)?
  /// Main memory; `nil` when unknown.
  let memory: Gibibytes?
  /// What it draws.
  let power: PowerSummary

  init(_ plan: Plan, _ catalog: Catalog, _ naming: Naming) {
    (self.plan, self.catalog, self.naming) = (plan, catalog, naming)
    let lines = plan.lines(in: catalog)
    cards = lines.compactMap { part, count in part.gpu.map { PlannedCard(part: part, gpu: $0, count: count) } }
    board = lines.lazy.compactMap { line in line.part.platform.map { (line.part, $0) } }.first
    memory = InferenceRig(plan, in: catalog).mainMemory.capacity
    power = Estimate(of: plan, in: catalog).power
  }

  /// The lanes that the cards of a part get, the fewest first; the cards with most memory have the widest slots.
  func widths(of id: PartID) -> [Int] {
    let owners = cards.sorted { $0.gpu.vram > $1.gpu.vram }.flatMap { [PartID](repeating: $0.part.id, count: $0.count) }
    return zip(owners, widths.reversed()).filter { $0.0 == id }.map(\.1).sorted()
  }

  /// The lanes that cards get, the fewest first: those of the slots, else as the board's lanes go round.
  private var widths: [Int] {
    let all = cards.flatMap { [Int](repeating: $0.gpu.pcieLanes ?? 16, count: $0.count) }.sorted(by: >)
    guard let platform = board?.platform else { return all.reversed() }
    if !platform.slotWidths.isEmpty {
      let slots = platform.slotWidths + [Int](repeating: 1, count: max(0, all.count - platform.slotWidths.count))
      return zip(all, slots).map { min($0, $1) }.sorted()
    }
    var widths = all
    if let lanes = platform.pcieLanes {
      while widths.reduce(0, +) > lanes, let most = widths.max(), most > 1, let place = widths.lastIndex(of: most) {
        widths[place] = most / 2
      }
    }
    return widths.sorted()
  }

  /// The generation that a card and the board both can; `nil` when unknown.
  func generation(_ card: PlannedCard) -> Int? {
    guard let own = card.gpu.pcieGeneration else { return nil }
    return Int(min(own, board?.platform.pcieGeneration ?? own))
  }

  /// What so many of a part cost; `nil` without a price.
  func cost(_ part: Part, _ count: Int) -> Money? {
    var shop = Plan(name: "")
    (shop.currency, shop.prices) = (plan.currency, plan.prices)
    shop.setQuantity(part.id, count)
    let purchase = Purchase(of: shop, in: catalog)
    return purchase.unpriced.isEmpty && purchase.lines.count == 1 ? purchase.cost : nil
  }
}

/// A kind of card of a plan.
struct PlannedCard {
  let part: Part
  let gpu: GPU
  let count: Int

  /// Devices that the driver sees of all of them.
  var devices: Int { count * gpu.devices }

  /// What one device may draw.
  var watts: Watts { part.draw.peak / Double(gpu.devices) }

  /// What one device draws idle.
  var idle: Watts { part.draw.idle / Double(gpu.devices) }

  /// Memory of a device that the plan counts.
  var memory: Gibibytes { gpu.usableVRAM ?? gpu.vram }
}
