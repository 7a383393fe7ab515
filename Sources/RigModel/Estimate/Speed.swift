#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// How fast devices are at a workload, so that rig and rental can be compared at equal work.
public enum Speed {
  /// The speed of one device by a rule; `nil` when unknown.
  ///
  /// Source of `article`: the article that the presets come from, 2024 (P40 1, A10 and A10G 1.5, A100 3, RTX 4060 Ti 2.14).
  public static func perDevice(_ gpu: GPU, _ rule: SpeedRule) -> Double? {
    let perCard: Double?
    switch rule {
    case .article: perCard = gpu.articleSpeed
    case .half: perCard = [gpu.tensorFP16, gpu.fp16, gpu.fp32].compactMap(\.self).max()
    case .single: perCard = gpu.fp32
    }
    return perCard.map { $0 / Double(gpu.devices) }
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

  /// The speed of several devices at a model that cannot span them: Σ s for independent jobs, else the fastest one's.
  static func unspanned(_ groups: [DeviceGroup], _ work: WorkSpread) -> Double? {
    guard work.isOneModel else { return together(groups, .jobs) }
    let speeds = groups.map(\.speed)
    return speeds.contains(nil) ? nil : speeds.compactMap(\.self).filter { $0 > 0 }.max()
  }
}

extension Double {
  /// The nth root of a positive number.
  static func root(_ value: Double, _ n: Int) -> Double { pow(value, 1 / Double(n)) }
}
