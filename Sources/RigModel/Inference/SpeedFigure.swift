/// A speed with the range in which it is believed to lie.
public struct SpeedFigure: Hashable, Sendable {
  /// The low end.
  public let low: Double
  /// The best guess.
  public let best: Double
  /// The high end.
  public let high: Double
  /// Where it comes from.
  public let basis: Basis

  /// Where a speed comes from.
  public enum Basis: Hashable, Sendable {
    /// The formula.
    case formula
    /// Measured rows of the same device, number, model and quantization.
    case measured([MeasuredSpeed])
  }

  /// Makes a figure.
  public init(low: Double, best: Double, high: Double, basis: Basis = .formula) {
    (self.low, self.best, self.high, self.basis) = (low, best, high, basis)
  }

  /// Puts a range around a figure that is told as a time.
  /// - Parameters:
  ///   - time: ms for one unit.
  ///   - roofline: the least time that can be; it bounds best and high.
  ///   - spread: how far off it may be.
  init(time: Double, roofline: Double = 0, _ spread: Spread) {
    let best = 1000 / max(time, roofline)
    self.init(best: best, roof: roofline > 0 ? 1000 / roofline : .infinity, spread)
  }

  /// Puts a range around a figure.
  init(best: Double, roof: Double = .infinity, _ spread: Spread) {
    self.init(low: best / .exponential(spread.low), best: best, high: min(roof, best * .exponential(spread.high)))
  }

  /// The figure times a number.
  public static func * (figure: SpeedFigure, factor: Double) -> SpeedFigure {
    SpeedFigure(
      low: figure.low * factor, best: figure.best * factor, high: figure.high * factor, basis: figure.basis)
  }

  /// How many rows it rests on; 0 for the formula.
  public var rows: Int { if case .measured(let rows) = basis { rows.count } else { 0 } }
}

/// How far off a figure may be, as natural logarithms both ways.
struct Spread: Hashable {
  /// ln(best ÷ low).
  var low: Double
  /// ln(high ÷ best).
  var high: Double

  /// As far both ways.
  init(_ both: Double) { (low, high) = (both, both) }

  init(low: Double, high: Double) { (self.low, self.high) = (low, high) }

  /// Adds another reason to doubt in quadrature.
  func and(_ other: Spread) -> Spread {
    Spread(
      low: (low * low + other.low * other.low).squareRoot(), high: (high * high + other.high * other.high).squareRoot())
  }

  /// How far a token's time may be off: ln(best ÷ low) = √(class² + Σ s²), ln(high ÷ best) = √(class² + 0.4 × Σ s²).
  /// - Parameters:
  ///   - devices: the devices that are used, of which the least measured one counts.
  ///   - work: what they do.
  ///   - engine: the program that runs it.
  init(_ devices: [InferenceDevice], _ work: DecodeWork, engine: String) {
    let fit = work.fit
    let base = fit.range(devices.map(\.rangeClass).max() ?? .none)
    let isAMD = devices.contains { $0.vendor == "AMD" }
    let extras: [(applies: Bool, name: String)] = [
      (engine != RunRequest.usualEngine, "engine"), (work.computed < 1.5, "small"),
      (work.quantization.speedClass == "low", "low_bit"),
    ]
    let kind = work.shape.kind
    let byKind =
      isAMD && kind.hasExperts
      ? fit.factor(.rangeExtra, "amd_moe") : fit.factor(.rangeKind, kind.rawValue)
    let sum = extras.filter(\.applies).compactMap { fit.factor(.rangeExtra, $0.name) }
      .reduce((byKind ?? 0) * (byKind ?? 0)) { $0 + $1 * $1 }
    let share = fit.factor(.rangeExtra, "high_share") ?? 0.4
    low = (base.low * base.low + sum).squareRoot()
    high = (base.high * base.high + share * sum).squareRoot()
  }
}
