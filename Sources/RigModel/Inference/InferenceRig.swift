/// A rig as models see it.
public struct InferenceRig: Sendable {
  /// Its devices, card by card.
  public let devices: [InferenceDevice]
  /// Its main memory.
  public let mainMemory: MainMemory
  /// The coefficients of the formulas.
  public let fit: SpeedFit
  let catalog: Catalog?
  /// Where it stands, whose mains feed it.
  let country: String
  let lines: [(part: Part, quantity: Int)]

  /// Takes stock of a plan.
  public init(_ plan: Plan, in catalog: Catalog) { self.init(plan, plan.lines(in: catalog), in: catalog) }

  /// Takes stock of parts, with the limits of a plan and where it stands.
  public init(_ plan: Plan, _ lines: [(part: Part, quantity: Int)], in catalog: Catalog) {
    (self.lines, country) = (lines, plan.power.country)
    devices = InferenceDevice.all(of: lines, in: catalog, catalog.fit)
    mainMemory = MainMemory(of: lines)
    (fit, self.catalog) = (catalog.fit, catalog)
  }

  /// The same with other devices and nothing else.
  func with(_ devices: [InferenceDevice]) -> InferenceRig { InferenceRig(self, devices) }

  /// The same devices with another main memory and nothing else.
  func with(_ memory: MainMemory) -> InferenceRig { InferenceRig(self, devices, memory) }

  private init(_ rig: InferenceRig, _ devices: [InferenceDevice], _ memory: MainMemory = MainMemory()) {
    (self.devices, mainMemory, fit, catalog) = (devices, memory, rig.fit, rig.catalog)
    (lines, country) = ([], rig.country)
  }

  /// Makes a rig of devices alone.
  public init(devices: [InferenceDevice], mainMemory: MainMemory = MainMemory(), _ fit: SpeedFit) {
    (self.devices, self.mainMemory, self.fit) = (devices, mainMemory, fit)
    (catalog, lines, country) = (nil, [], "")
  }

  /// What was measured of a model on a card.
  func measured(_ model: OpenModel, on gpu: PartID) -> [MeasuredSpeed] { catalog?.speeds(of: model, on: gpu) ?? [] }
}

extension MainMemory {
  /// Takes stock of parts: modules of their own count before what a board comes with.
  init(of lines: [(part: Part, quantity: Int)]) {
    self.init()
    let modules = lines.compactMap { part, quantity in
      if case .ram(let ram) = part.spec { (ram: ram, count: quantity) } else { nil }
    }
    let platform = lines.lazy.compactMap(\.part.platform).first
    let own = modules.reduce(Gibibytes.zero) { $0 + ($1.ram.capacity ?? .zero) * Double($1.count) }
    let card = lines.lazy.compactMap { $0.part.kind == .gpu ? $0.part.gpu : nil }.first
    let link = MainMemory.link(
      generation: min(card?.pcieGeneration ?? 3, platform?.pcieGeneration ?? 3),
      lanes: min(card?.pcieLanes ?? 16, platform?.slotWidths.first ?? 16))
    let channels = platform?.memoryChannels.map { min($0, modules.reduce(0) { $0 + $1.count }) }
    let transfers = modules.compactMap(\.ram.transfers).min()
    let peak = channels.flatMap { channels in transfers.map { MainMemory.peak(channels: channels, transfers: $0) } }
    let total = own + (platform?.ram ?? .zero)
    self.init(
      capacity: total > .zero ? total : nil, peak: peak.flatMap { $0 > 0 ? $0 : nil },
      hasManyChannels: MainMemory.areMany(channels: platform?.memoryChannels ?? 0), link: link)
  }
}

extension InferenceRig {
  /// Requests at a time for which devices have room at a run's context, up to 64; `nil` where nothing runs on them.
  public func parallelFit(_ run: ModelRun) -> Int? {
    guard run.fit == .devices, let quantization = run.quantization, run.model.task == .language else { return nil }
    func fits(_ count: Int) -> Bool {
      var request = run.request
      request.parallel = count
      return fitsDevices(run.model, quantization, request)
    }
    var (fitting, tooMany) = (run.request.parallel, InferenceRig.mostRequests + 1)
    while tooMany - fitting > 1 {
      let middle = (fitting + tooMany) / 2
      if fits(middle) { fitting = middle } else { tooMany = middle }
    }
    return fitting
  }

  private static let mostRequests = 64
}

extension ModelRun {
  /// Whether it makes at least what a goal asks for; an unknown speed makes nothing.
  public func isFastEnough(for goal: Goal) -> Bool { speed?.best ?? 0 >= goal.minSpeed ?? 0 }

  /// Whether it runs, on devices alone or with main memory, as fast as a goal asks for.
  public func meets(_ goal: Goal) -> Bool { runs && isFastEnough(for: goal) }
}
