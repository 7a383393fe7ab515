/// What devices draw while a model writes: low, best and high.
public struct DecodePower: Hashable, Sendable {
  /// Of all devices of the rig together, direct current.
  public let low, best, high: Watts

  /// A device in use draws its family's share of its TDP, in turns with others for its share of the time alone; else it
  /// draws what it does with a model loaded.
  /// - Parameters:
  ///   - devices: the devices of the rig.
  ///   - shares: for each of them the share of the time in which it works, 0…1.
  init(_ devices: [InferenceDevice], shares: [Double]) {
    func sum(_ power: (Family) -> Double) -> Watts {
      zip(devices, shares).reduce(.zero) { sum, device in
        let (device, share) = device
        let drawn = min(device.peak, max(device.unlimitedPeak * power(device.family), device.idleLoaded))
        return sum + drawn * share + device.idleLoaded * (1 - share)
      }
    }
    low = sum(\.power.low)
    best = sum(\.power.best)
    high = sum(\.power.high)
  }
}

extension InferenceDevice {
  /// What a limit leaves of the speed of writing and of reading prompts, best guess and both ends.
  ///
  /// Writing: (P ÷ drawn)^0.35 (0.2 to 0.6) below what writing draws; prompts: (P ÷ TDP)^0.6 (0.4 to 0.9). Estimates.
  var limited: (decode: Slowdown, prompt: Slowdown) {
    let drawn = unlimitedPeak * family.power.best
    return (
      Slowdown(peak.value / max(drawn.value, 1), exponents: (0.2, 0.35, 0.6)),
      Slowdown(peak.value / max(unlimitedPeak.value, 1), exponents: (0.4, 0.6, 0.9))
    )
  }
}

/// Factors on a speed, 0…1: the least slowed, the best guess, the most slowed.
struct Slowdown: Hashable {
  let least, best, most: Double

  /// A share to the power of three exponents; nothing from 1 on.
  init(_ share: Double, exponents: (Double, Double, Double)) {
    let share = min(1, max(share, 0.01))
    (least, best, most) = (
      .power(share, exponents.0), .power(share, exponents.1), .power(share, exponents.2)
    )
  }

  /// The figure slowed down, its range widened.
  func callAsFunction(_ figure: SpeedFigure) -> SpeedFigure {
    SpeedFigure(low: figure.low * most, best: figure.best * best, high: figure.high * least, basis: figure.basis)
  }
}
