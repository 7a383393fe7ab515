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
