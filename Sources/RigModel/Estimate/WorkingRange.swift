/// What a rig may take from the wall while it works, between the least and the most that such cards were seen to draw.
public struct WorkingRange: Hashable, Sendable {
  /// The least.
  public let low: Watts
  /// The most.
  public let high: Watts

  /// Of a plan whose load nobody typed; `nil` without a device.
  ///
  /// A device at work draws `power_low` to `power_high` of its family × its peak without a limit, and no more than its
  /// limit; with other workloads than writing up to its peak. Where one model goes from device to device, each of n works
  /// 1 ÷ n of the time and waits with the model loaded for the rest of it. What the estimate counts with is in the range.
  /// - Parameter power: what the estimate counts with.
  public init?(of plan: Plan, _ power: PowerSummary, in catalog: Catalog) {
    let lines = plan.lines(in: catalog)
    let devices = InferenceDevice.all(of: lines, in: catalog, catalog.fit)
    guard !devices.isEmpty, plan.usage.load == nil else { return nil }
    let share = plan.usage.work == .one ? 1 / Double(devices.count) : 1
    let isWriting = plan.task(in: catalog).map { $0 == .language } ?? (plan.usage.workload == .decode)
    let mains = Mains.voltage(plan.power.country)
    func wall(_ drawn: (InferenceDevice) -> Double) -> Watts {
      let together = devices.reduce(Watts.zero) { sum, device in
        let work = min(device.peak, max(device.unlimitedPeak * drawn(device), device.idleLoaded))
        return sum + work * share + device.idleLoaded * (1 - share)
      }
      return PowerSummary.wall(of: lines, gpus: together, mains: mains)
    }
    low = min(wall { $0.family.power.low }, power.workingWall)
    high = max(wall { isWriting ? $0.family.power.high : 1 }, power.workingWall)
  }

  /// Whether something was within it.
  public func contains(_ watts: Watts) -> Bool { watts >= low && watts <= high }
}
