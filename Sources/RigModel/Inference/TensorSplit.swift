/// One model that alike devices compute together.
struct TensorSplit {
  /// All layers on each of the devices.
  let split: LayerSplit

  /// Divides a model's memory by the number of devices; `nil` where they are unlike, too old, or too small.
  ///
  /// Kepler cannot: no program that computes a model together supports it any more.
  init?(_ memory: ModelMemory, _ devices: [InferenceDevice]) {
    guard let first = devices.first, devices.allSatisfy({ $0.part == first.part }), first.family.name != "kepler" else {
      return nil
    }
    let share = memory.onDevices / Double(devices.count)
    guard share + ModelMemory.perDevice <= first.usable else { return nil }
    split = LayerSplit(all: memory.layers, on: devices.count)
  }

  /// ln of how far its speed may be off: four measured rows.
  static let spread = 0.55

  /// What a device waits for the others after each layer, in ms.
  ///
  /// 0.30 below compute capability 7.0 and on GCN, where rows are split; 0.13 above. Source: measured rows of vLLM on four
  /// T4 and two RTX 3090, and of row split on MI50, 2026-11.
  static func wait(_ device: InferenceDevice) -> Double {
    device.family.name == "gcn" || (device.computeCapability ?? 7) < 7 ? 0.30 : 0.13
  }

  func time(_ work: DecodeWork, _ devices: [InferenceDevice]) -> DecodeTime? {
    devices.first.flatMap {
      DecodeTime(together: work, $0, count: split.shares.count, wait: TensorSplit.wait($0))
    }
  }
}
