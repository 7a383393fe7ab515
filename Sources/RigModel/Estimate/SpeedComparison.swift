/// The devices of a rig and of an instance, to be compared at a workload.
struct SpeedComparison {
  /// Devices of one GPU model.
  struct Devices {
    let id: PartID
    let gpu: GPU
    let count: Double
    let vram: Gibibytes
  }

  let rig: [Devices]
  let instance: Devices
  /// Main memory of the instance; `nil` when unknown.
  let memory: Gibibytes?
  let catalog: Catalog

  init?(_ gpus: GPUSummary, _ offer: Offer, in catalog: Catalog) {
    self.init(gpus, offer.gpu, count: offer.devices, vram: offer.vram, memory: offer.memory, in: catalog)
  }

  init?(
    _ gpus: GPUSummary, _ id: PartID, count: Double, vram: Gibibytes?, memory: Gibibytes? = nil, in catalog: Catalog
  ) {
    self.memory = memory
    guard gpus.cards > 0, let gpu = catalog[id]?.gpu else { return nil }
    rig = gpus.models.map {
      Devices(id: $0.part.id, gpu: $0.gpu, count: Double($0.cards * $0.gpu.devices), vram: $0.gpu.vram)
    }
    instance = Devices(id: id, gpu: gpu, count: count, vram: vram ?? gpu.vram)
    self.catalog = catalog
  }

  /// Rig ÷ instance; `nil` when a speed is unknown, and for training, whose speed nobody measured here.
  ///
  /// A model that the goal names, and language: the speeds at that model, or at one that stands for others. Image and
  /// video without a model: measured times where both sides have them, otherwise the ratios by the best half-precision and
  /// by fp32 throughput.
  /// - Parameter speed: how fast the rig is at the plan's model, where it has one.
  func ratio(_ usage: Usage, _ speed: WorkSpeed?) -> SpeedRatio? {
    if let speed { return ratio(speed) }
    return switch usage.workload {
    case .decode: nil
    case .article: ratio(.article, usage.work).flatMap { SpeedRatio([$0], .article) }
    case .image, .video: measured(usage.work) ?? byThroughput(usage.work)
    case .training: nil
    }
  }

  private func ratio(_ speed: WorkSpeed) -> SpeedRatio? {
    let machine = RentedMachine(gpu: instance.id, devices: instance.count, vram: instance.vram, memory: memory)
    guard let run = speed.run(on: machine, in: catalog) else { return nil }
    return speed.ratio(run).flatMap { SpeedRatio([$0], .model(rig: speed.rig, instance: run)) }
  }

  private func ratio(_ rule: SpeedRule, _ work: WorkSpread) -> Double? {
    ratio(work, rule == .article ? Speed.together : Speed.unspanned) { Speed.perDevice($0.gpu, rule) }
  }

  private func ratio(
    _ work: WorkSpread, _ together: ([DeviceGroup], WorkSpread) -> Double?, _ speed: (Devices) -> Double?
  ) -> Double? {
    func group(_ devices: Devices) -> DeviceGroup {
      DeviceGroup(count: devices.count, vram: devices.vram, speed: speed(devices))
    }
    guard let own = together(rig.map(group), work), let rented = together([group(instance)], work) else { return nil }
    return own / rented
  }

  private func byThroughput(_ work: WorkSpread) -> SpeedRatio? {
    guard let half = ratio(.half, work), let single = ratio(.single, work) else { return nil }
    return SpeedRatio([half, single], .throughput)
  }

  private func measured(_ work: WorkSpread) -> SpeedRatio? {
    let measured = ([instance] + rig).map { ($0.id, MeasuredTimes(of: $0.id, in: catalog)) }
    let times = Dictionary(measured) { first, _ in first }
    let names = times[instance.id]?.names ?? []
    let tests = names.compactMap { name in test(times.compactMapValues { $0[name] }, work) }
    return SpeedRatio(tests.map(\.ratio), .measured(tests))
  }

  private func test(_ rows: [PartID: MeasuredSpeed], _ work: WorkSpread) -> SpeedTest? {
    ratio(work, Speed.unspanned) { rows[$0.id].map { 1 / $0.value } }.map { ratio in
      SpeedTest(rows: rows.values.sorted { $0.gpu.rawValue < $1.gpu.rawValue }, ratio: ratio)
    }
  }
}

/// The times of images and jobs that were measured on one GPU, by what was measured.
private struct MeasuredTimes {
  private let rows: [String: [MeasuredSpeed]]

  init(of id: PartID, in catalog: Catalog) {
    let timed = catalog.speeds.filter { $0.gpu == id && $0.gpuCount == 1 && [.image, .job].contains($0.metric) }
    rows = Dictionary(grouping: timed.filter { $0.comparison != nil }) { $0.comparison ?? "" }
  }

  /// What was measured, in a fixed order.
  var names: [String] { rows.keys.sorted() }

  /// The middle one of the measurements of a test.
  subscript(name: String) -> MeasuredSpeed? {
    rows[name].map { times in times.sorted { $0.value < $1.value }[(times.count - 1) / 2] }
  }
}
