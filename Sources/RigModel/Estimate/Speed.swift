/// How fast devices are at a workload, so that rig and rental can be compared at equal work.
public enum Speed {
  /// The speed of one device; `nil` when unknown.
  ///
  /// `decode`: memory bandwidth × decode efficiency, in GB/s. `article`: the article's figure, a P40 being 1.
  /// Source: the article that the presets come from, 2024 (P40 1, A10 and A10G 1.5, A100 3, RTX 4060 Ti 2.14).
  public static func perDevice(_ gpu: GPU, _ workload: Workload) -> Double? {
    switch workload {
    case .decode:
      guard let bandwidth = gpu.bandwidth, let efficiency = gpu.decodeEfficiency else { return nil }
      return bandwidth.value * efficiency
    case .article: return gpu.articleSpeed.map { $0 / Double(gpu.devices) }
    case .image, .video, .training: return nil
    }
  }

  /// The speed of several devices together; `nil` when one is unknown or there is none.
  ///
  /// `jobs`: Σ s. `one`, a model spread in proportion to memory V: ΣV ÷ Σ(V ÷ s).
  public static func together(_ groups: [DeviceGroup], _ work: WorkSpread) -> Double? {
    var total = 0.0
    var memory = 0.0
    for group in groups {
      guard let speed = group.speed, speed > 0 else { return nil }
      total += work == .jobs ? group.count * speed : group.count * group.vram.value / speed
      memory += group.count * group.vram.value
    }
    guard total > 0 else { return nil }
    return work == .jobs ? total : memory / total
  }
}
