import RigChecks
import RigModel

/// What a supply gives, as the checks compare it.
struct SupplyFacts: Sendable {
  /// Plugs of one.
  let plugs: SupplyPlugs
  /// Rated watts; `nil` when not known.
  let rated: Double?
  /// Watts on +12 V; `nil` when not known.
  let rail: Double?

  init(_ supply: Supply) {
    (plugs, rated, rail) = (SupplyPlugs(supply, 1), supply.rated?.value, supply.rail?.value)
  }
}

/// What an adapter takes and gives, as the checks compare it.
struct AdapterFacts: Sendable {
  /// Plugs of one.
  let plugs: AdapterPlugs
  /// Slots of one.
  let slots: AdapterSlots
  /// Power that one plug carries, by the kinds of `PlugWatts`.
  let carries: [Watts]
  /// Server supplies that it takes.
  var servers: Int { plugs.taken[.server] }
  /// Modules that it carries.
  var carriers: Int { plugs.given[.sxm] }
  /// What feeds it; `nil` where it carries none.
  let carrier: CarrierFeed?

  init(_ adapter: Adapter) {
    (plugs, carrier) = (AdapterPlugs(adapter, 1), CarrierFeed(adapter))
    var slots = AdapterSlots()
    slots.add(adapter, 1)
    self.slots = slots
    carries = PlugWatts.kinds.map { adapter.carries($0) }
  }
}

/// What a card needs, as the checks compare it.
struct CardFacts: Sendable {
  /// The item's place in the stock.
  let item: Int
  /// Memory of all devices in GiB.
  let memory: Double
  /// Memory of one device in GiB.
  let device: Double
  /// Power plugs.
  let plugs: Plugs
  /// Draw on one plug, by the kinds of `PlugWatts`.
  let needs: [Watts]
  /// Whether air has to be brought to it, or a heat sink.
  let takesAir: Bool
  /// Whether it sits on a carrier.
  let isModule: Bool
  /// What it draws by a carrier for a slot; `nil` where there is none for it.
  let drawn: Watts?
  /// Whether it takes a long slot.
  let takesSlot: Bool
  /// Whether its plugs are a guess, which has to be asked about.
  let isGuessed: Bool

  init(_ place: Int, _ part: Part, _ gpu: GPU) {
    (item, memory, device) = (place, gpu.cardVRAM.value, gpu.vram.value)
    (plugs, isModule, isGuessed) = (gpu.powerPlugs, gpu.isModule, gpu.hasGuessedPlugs(part))
    needs = PlugWatts.kinds.map { PlugWatts.need(part, gpu, $0) }
    drawn = gpu.isSXM2 ? Draw(of: part).peak : nil
    (takesAir, takesSlot) = (gpu.isPassive || gpu.isModule, gpu.pcieLanes != 1)
  }
}

/// What a board gives and takes, as the checks compare it.
struct BoardFacts: Sendable {
  /// The item's place in the stock.
  let item: Int
  /// Its slots.
  let slots: BoardSlots
  /// The most cards in long slots without adapters; `nil` when nobody knows.
  let mostCards: Int?
  /// Slots that adapters may make on it.
  var made = MadeSlots()
  /// Plugs that it takes.
  let plugs: BoardPlugs
  /// What its CPUs draw on +12 V in W.
  let railDraw: Double
  /// Whether it is a whole computer.
  let isWhole: Bool
  /// The supply in it.
  let supply: SupplyFacts?
  /// Memory of the accelerator in it, in all and of the largest device, in GiB.
  let memory: Double
  let device: Double

  init(_ place: Int, _ part: Part, _ board: Platform) {
    (item, slots) = (place, BoardSlots(board))
    mostCards = SlotBudget(slots, CardWidths(), AdapterSlots()).mostCards
    (plugs, railDraw, isWhole) = (BoardPlugs(board, 1), board.railDraw.value, part.isWhole)
    supply = board.supply.map(SupplyFacts.init)
    (memory, device) = (part.gpu?.cardVRAM.value ?? 0, part.gpu?.vram.value ?? 0)
  }
}
