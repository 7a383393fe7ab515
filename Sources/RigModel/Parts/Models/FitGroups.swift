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
