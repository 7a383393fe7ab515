/// The highest speed of one stream of a language model on rigs of which a part is settled, and more may come.
public struct SpeedBound: Sendable {
  /// What a device does at best, or each of several kinds of which some may come.
  public struct Device: Sendable {
    /// The least time in ms of a token with all layers on it, by the formula; infinite where that is not known.
    public var time: Double
    /// The least time in ms of a token that was measured on devices like it alone; infinite where nothing was.
    public var measured: Double
    /// The most whole layers that one holds.
    public var layers: Double
    /// GiB that one holds.
    public var room: Double

    /// Either of two.
    public func or(_ other: Device?) -> Device {
      guard let other else { return self }
      return Device(
        time: min(time, other.time), measured: min(measured, other.measured), layers: max(layers, other.layers),
        room: max(room, other.room))
    }
  }

  /// What of a mixture may lie in main memory.
  struct Spilling {
    /// GiB that devices and main memory hold in all.
    let need: Double
    /// GiB of all experts; of those of one layer.
    let experts: Double
    let layer: Double
    /// 10^9 bytes that a GiB of them is read for a token, and what is read for it in all.
    let read: Double
    let all: Double
  }

  /// Layers of the model, and as many as the output table takes at most.
  let layers: Double
  let table: Double
  /// What a handover between devices takes in ms.
  let handover: Double
  /// How many times as fast guessed tokens make it.
  let guessing: Double
  let spilling: Spilling?

  /// The highest speed.
  /// - Parameters:
  ///   - settled: devices that are there.
  ///   - further: what each of those is at best that may come, as many as one likes; `nil` when none come.
  ///   - memory: GB/s at which the best main memory is read that rigs may have.
  public func most(_ settled: [(device: Device, count: Int)], _ further: Device?, memory: Double) -> Double {
    let further = further.flatMap { $0.time < .infinity ? $0 : nil }
    let measured = settled.reduce(further?.measured ?? .infinity) { min($0, $1.device.measured) }
    let time = min(onDevices(settled, further), spilled(settled, further, memory), measured)
    return time > 0 ? guessing * 1000 / time : .infinity
  }

  /// The least time with all layers on devices: those of the fastest first, and handovers of as many devices as it takes
  /// of the largest ones.
  private func onDevices(_ settled: [(device: Device, count: Int)], _ further: Device?) -> Double {
    var (left, time) = (layers, 0.0)
    for (device, count) in settled.sorted(by: { $0.device.time < $1.device.time })
    where left > 0 && device.time < further?.time ?? .infinity {
      let taken = min(left, device.layers * Double(count))
      (left, time) = (left - taken, time + taken * device.time)
    }
    if left > 0 {
      guard let further, further.layers > 0 else { return .infinity }
      time += left * further.time
    }
    return time / layers + handover * max(0, fewest(settled, further) - 1)
  }

  /// The fewest devices that hold all layers.
  private func fewest(_ settled: [(device: Device, count: Int)], _ further: Device?) -> Double {
    var (left, used) = (layers, 0.0)
    for (device, count) in settled.sorted(by: { $0.device.layers > $1.device.layers })
    where left > 0 && device.layers > further?.layers ?? 0 {
      let taken = min(Double(count), (left / device.layers).rounded(.up))
      (left, used) = (left - taken * device.layers, used + taken)
    }
    guard left > 0, let further else { return used }
    return used + (left / further.layers).rounded(.up)
  }
}

extension SpeedBound {
  /// Parts into which what further devices hold is cut; each counts by its better end.
  private static let parts = 16

  /// The least time with experts in main memory, whatever further devices hold: of each part of that the least time on
  /// devices, and the better one of the least and the most that may lie in main memory beside it.
  private func spilled(_ settled: [(device: Device, count: Int)], _ further: Device?, _ memory: Double) -> Double {
    guard let spilling, !holds(settled) else { return .infinity }
    let there = settled.reduce(0) { $0 + $1.device.room * Double($1.count) }
    let most = further == nil ? 0 : max(0, spilling.need - there)
    let step = most / Double(SpeedBound.parts)
    return (0..<(further == nil ? 1 : SpeedBound.parts)).reduce(.infinity) { best, part in
      let ends = [Double(part), Double(part + 1)].map { there + $0 * step }
      let devices = min(shared(settled, there, further, ends[0]), shared(settled, there, further, ends[1]))
      let most = min(spilling.experts, max(0, spilling.need - ends[0] + spilling.layer))
      let least = min(most, max(0, spilling.need - ends[1]))
      guard devices < .infinity, spilling.need - ends[1] <= spilling.experts + 1e-6 else { return best }
      return min(best, time(devices, least, spilling, memory), time(devices, most, spilling, memory))
    }
  }

  /// Whether devices hold the model in any case, so that nothing lies in main memory.
  private func holds(_ settled: [(device: Device, count: Int)]) -> Bool {
    settled.reduce(0) { $0 + $1.device.layers * Double($1.count) } >= layers + table
  }

  /// The least time on devices that share all layers by their room, each of them up to a layer more or less.
  private func shared(
    _ settled: [(device: Device, count: Int)], _ there: Double, _ further: Device?, _ room: Double
  ) -> Double {
    let rest = further?.time ?? settled.reduce(.infinity) { min($0, $1.device.time) }
    guard room > 0, rest < .infinity else { return rest }
    return settled.reduce(rest * (room - there) / room) { sum, one in
      let time = one.device.time < .infinity ? one.device.time : rest
      return sum + Double(one.count) * (time * one.device.room / room - abs(time - rest) / layers)
    }
  }

  /// Time on devices × (1 − bytes read in main memory ÷ all bytes read) + 1000 × bytes read there ÷ b.
  private func time(_ devices: Double, _ there: Double, _ spilling: Spilling, _ memory: Double) -> Double {
    let read = there * spilling.read
    return max(0, devices) * max(0, 1 - read / spilling.all) + 1000 * read / memory
  }
}
