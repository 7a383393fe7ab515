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
  let catalog: Catalog

  init?(_ gpus: GPUSummary, _ offer: Offer, in catalog: Catalog) {
    guard gpus.cards > 0, let gpu = catalog[offer.gpu]?.gpu else { return nil }
    rig = gpus.models.map {
      Devices(id: $0.part.id, gpu: $0.gpu, count: Double($0.cards * $0.gpu.devices), vram: $0.gpu.vram)
    }
    instance = Devices(id: offer.gpu, gpu: gpu, count: offer.devices, vram: offer.vram ?? gpu.vram)
    self.catalog = catalog
  }

  /// Rig ÷ instance; `nil` when a speed is unknown, and for training, whose speed nobody measured here.
  ///
  /// Image and video: measured times where both sides have them, otherwise the ratios by the best half-precision and by
  /// fp32 throughput.
  func ratio(_ usage: Usage) -> SpeedRatio? {
    switch usage.workload {
    case .decode: ratio(.bandwidth, usage.work).flatMap { SpeedRatio([$0], .bandwidth) }
    case .article: ratio(.article, usage.work).flatMap { SpeedRatio([$0], .article) }
    case .image, .video: measured(usage) ?? byThroughput(usage.work)
    case .training: nil
    }
  }

  private func ratio(_ rule: SpeedRule, _ work: WorkSpread) -> Double? {
    let spansDevices = rule == .bandwidth || rule == .article
    let together = spansDevices ? Speed.together : Speed.unspanned
    guard let own = together(rig.map { group($0, rule) }, work),
      let rented = together([group(instance, rule)], work)
    else { return nil }
    return own / rented
  }

  private func group(_ devices: Devices, _ rule: SpeedRule) -> DeviceGroup {
    DeviceGroup(count: devices.count, vram: devices.vram, speed: speed(devices, rule))
  }

  private func speed(_ devices: Devices, _ rule: SpeedRule) -> Double? {
    guard case .measured(let test) = rule else { return Speed.perDevice(devices.gpu, rule) }
    return measuredSpeed(devices.id, test)
  }

  private func byThroughput(_ work: WorkSpread) -> SpeedRatio? {
    guard let half = ratio(.half, work), let single = ratio(.single, work) else { return nil }
    return SpeedRatio([half, single], .throughput)
  }

  private func measured(_ usage: Usage) -> SpeedRatio? {
    let tests = commonTests(usage.workload)
    let ratios = tests.compactMap { ratio(.measured($0), usage.work) }
    return SpeedRatio(ratios, .measured(tests))
  }

  private func commonTests(_ workload: Workload) -> [String] { [] }

  private func measuredSpeed(_ id: PartID, _ test: String) -> Double? { nil }
}
