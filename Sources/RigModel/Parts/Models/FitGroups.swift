/// The coefficients of decoding that all devices share.
public struct DecodeCoefficients: Hashable, Sendable {
  /// Milliseconds × TFLOPS for a thousand million parameters.
  public private(set) var compute = 0.0
  /// Milliseconds a layer.
  public private(set) var layer = 0.0
  /// Milliseconds for each further device.
  public private(set) var handover = 0.0
  /// Factor on the bytes of keys and values.
  public private(set) var cache = 1.0

  mutating func take(_ name: Substring, _ number: Double) {
    switch name {
    case "c": compute = number
    case "o": layer = number
    case "m": handover = number
    case "kv": cache = number
    default: break
    }
  }
}

/// The coefficients of reading a prompt that all devices share.
public struct PromptCoefficients: Hashable, Sendable {
  /// Milliseconds a layer and token.
  public private(set) var layer = 0.0
  /// Factor on the work of attention over the depth.
  public private(set) var depth = 0.0

  mutating func take(_ name: Substring, _ number: Double) {
    switch name {
    case "po": layer = number
    case "pd": depth = number
    default: break
    }
  }
}

/// What chips of one family have in common; a family without rows counts as average, and a little is known of it.
public struct Family: Hashable, Sendable {
  /// Its name in the coefficients, such as `pascal`; empty for none.
  public let name: String
  /// Factor on the compute term of decoding.
  public private(set) var compute = 1.0
  /// Factor on the layer term of decoding.
  public private(set) var layer = 1.0
  /// Devices of it that were measured.
  public private(set) var devicesMeasured = 0
  /// TFLOPS that prompts can use for each TFLOPS of FP32.
  public private(set) var usable = 1.0
  /// Share of them that prompts reach, 0…1; `nil` when unknown.
  public private(set) var efficiency: Double?
  /// Share of its TDP that a device draws while it decodes: low, best, high, each 0…1.
  public private(set) var power = (low: 0.45, best: 0.7, high: 1.0)
  /// Share of FP32 TFLOPS that images reach, above 0; `nil` when unknown.
  public private(set) var image: Double?
  /// Whether images were measured on it.
  public private(set) var isImageMeasured = false

  init(name: String) { self.name = name }

  mutating func take(_ name: Substring, _ number: Double) {
    switch name {
    case "c": compute = number
    case "o": layer = number
    case "devices_measured": devicesMeasured = Int(number)
    case "usable": usable = number
    case "eta": efficiency = number
    case "power_low": power.low = number
    case "power": power.best = number
    case "power_high": power.high = number
    case "image": image = number
    case "image_measured": isImageMeasured = number > 0
    default: break
    }
  }

  /// Whether both are the same family.
  public static func == (left: Family, right: Family) -> Bool { left.name == right.name }
  /// Feeds its name.
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

/// What was found out about one card itself.
public struct FittedDevice: Hashable, Sendable {
  /// Its family, where its architecture does not tell.
  public private(set) var family: String?
  /// Bandwidth of a device in GB/s, where the card's own row does not say it.
  public private(set) var bandwidth: Double?
  /// FP32 TFLOPS of a device, where the card's own row does not say it.
  public private(set) var fp32: Double?
  /// Factor on the time of a token.
  public private(set) var decode = 1.0
  /// Factor on the time of a prompt.
  public private(set) var prompt = 1.0
  /// Measured rows that the fit rests on.
  public private(set) var rows = 0

  mutating func take(_ name: Substring, _ value: String) {
    if name == "family" { family = value }
    guard let number = Double(value) else { return }
    switch name {
    case "bandwidth_gb_s": bandwidth = number
    case "tf32": fp32 = number
    case "g": decode = number
    case "pg": prompt = number
    case "rows": rows = Int(number)
    default: break
    }
  }
}

/// How well devices such as this one were measured, the best first.
public enum RangeClass: String, CaseIterable, Comparable, Sendable {
  /// Three rows of the device itself, or more.
  case measured
  /// One row or two.
  case few
  /// None, but three devices of its family, or more.
  case sibling
  /// One device of its family or two.
  case thin
  /// Nothing of its family.
  case none

  /// The class of a device.
  init(_ device: FittedDevice, _ family: Family) {
    self =
      switch (device.rows, family.devicesMeasured) {
      case (3..., _): .measured
      case (1..., _): .few
      case (_, 3...): .sibling
      case (_, 1...): .thin
      default: .none
      }
  }

  /// The better measured first.
  public static func < (left: RangeClass, right: RangeClass) -> Bool { left.place < right.place }

  private var place: Int { RangeClass.allCases.firstIndex(of: self) ?? 0 }
}

/// How far a figure may be off, as natural logarithms.
public struct LogRange: Hashable, Sendable {
  /// ln(best ÷ low), at least 0.
  public private(set) var low = 1.0
  /// ln(high ÷ best), at least 0.
  public private(set) var high = 1.0

  mutating func take(_ name: Substring, _ number: Double) {
    switch name {
    case "low": low = number
    case "high": high = number
    default: break
    }
  }
}
