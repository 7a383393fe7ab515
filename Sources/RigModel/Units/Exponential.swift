#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension Double {
  /// e to the power of a number.
  static func exponential(_ value: Double) -> Double { exp(value) }

  /// A positive number to the power of another.
  static func power(_ value: Double, _ exponent: Double) -> Double { pow(value, exponent) }
}
