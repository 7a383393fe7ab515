/// How much of an instance is billed for what a rig does.
public enum BilledShare {
  /// Cards of the rig ÷ cards of an offer.
  /// - Parameter devices: devices of a card of the offer's GPU; `nil` when it is not known, which counts as one.
  public static func share(of gpus: GPUSummary, in offer: Offer, devices: Int?) -> Double {
    Double(gpus.cards * (devices ?? 1)) / offer.devices
  }

  /// Whole instances for a share: rounded up.
  public static func whole(_ share: Double) -> Double { (share - 1e-9).rounded(.up) }

  /// Instances pro rata, above 0; `nil` without a GPU, and where one model gets less memory than it has in the rig.
  ///
  /// Independent jobs: the share of cards. One model cannot span instances: at least its memory ÷ the instance's, and
  /// never more than one. Its memory is all that the rig has, or the largest device's for images and videos, which must
  /// fit one device.
  /// - Parameters:
  ///   - share: cards of the rig ÷ cards of the instance.
  ///   - gpus: the rig.
  ///   - usage: what it is used for, and how the work is spread.
  ///   - devices: devices of the instance.
  ///   - size: memory of each of them; `nil` when unknown.
  public static func instances(
    _ share: Double, _ gpus: GPUSummary, _ usage: Usage, devices: Double, size: Gibibytes?
  ) -> Double? {
    guard share > 0 else { return nil }
    guard usage.work.isOneModel else { return share }
    let need = usage.oneModel(of: gpus)
    guard let size, devices * size.value + 1e-9 >= need.value, usage.spansDevices || size >= need else { return nil }
    return min(1, max(share, need.value / (devices * size.value)))
  }
}

extension Usage {
  /// Whether a model may be spread over several devices; one for images or videos must fit a single one.
  var spansDevices: Bool { workload != .image && workload != .video }

  /// The memory that one model has in a rig.
  func oneModel(of gpus: GPUSummary) -> Gibibytes { spansDevices ? gpus.vram : gpus.largestDevice }
}

extension Estimate {
  /// The memory that one model has in the rig: all of it, or the largest device's where the goal's model, or one for the
  /// plan's workload, must fit that.
  public func oneModel(of plan: Plan) -> Gibibytes {
    let spansDevices = runs.goal.map { $0.model.task == .language } ?? plan.usage.spansDevices
    return spansDevices ? gpus.vram : gpus.largestDevice
  }
}
