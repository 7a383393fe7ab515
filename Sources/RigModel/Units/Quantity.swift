/// A number whose unit the compiler checks.
public struct Quantity<Unit>: Hashable, Sendable {
  /// The bare number in this unit.
  public var value: Double

  /// Makes a quantity from a number that is already in this unit.
  public init(_ value: Double) { self.value = value }
}

extension Quantity: Comparable, AdditiveArithmetic {
  /// Nothing of this unit.
  public static var zero: Self { Self(0) }

  /// Adds two quantities of the same unit.
  public static func + (left: Self, right: Self) -> Self { Self(left.value + right.value) }

  /// Subtracts two quantities of the same unit.
  public static func - (left: Self, right: Self) -> Self { Self(left.value - right.value) }

  /// Scales a quantity by a pure number.
  public static func * (left: Self, factor: Double) -> Self { Self(left.value * factor) }

  /// Divides a quantity by a pure number.
  public static func / (left: Self, divisor: Double) -> Self { Self(left.value / divisor) }

  /// Divides two quantities of the same unit into a pure number.
  public static func / (left: Self, right: Self) -> Double { left.value / right.value }

  /// Orders quantities of the same unit.
  public static func < (left: Self, right: Self) -> Bool { left.value < right.value }
}

/// The units that quantities are counted in.
public enum Unit {
  /// Electrical power.
  public enum Watt {}
  /// Electrical energy.
  public enum KilowattHour {}
  /// Time of use.
  public enum Hour {}
  /// Calendar time.
  public enum Day {}
  /// Memory, 2^30 bytes.
  public enum Gibibyte {}
  /// Memory traffic, 10^9 bytes a second.
  public enum GigabytePerSecond {}
  /// A rise in temperature.
  public enum Kelvin {}
  /// Heat flow as air conditioners count it.
  public enum BTUPerHour {}
  /// Mass of carbon dioxide.
  public enum Kilogram {}
  /// Money for an hour of rental, in the plan's currency unless said otherwise.
  public enum MoneyPerHour {}
  /// Money for a kilowatt-hour, in the plan's currency unless said otherwise.
  public enum MoneyPerKilowattHour {}
}

/// Electrical power in W.
public typealias Watts = Quantity<Unit.Watt>
/// Electrical energy in kWh.
public typealias KilowattHours = Quantity<Unit.KilowattHour>
/// Time of use in h.
public typealias Hours = Quantity<Unit.Hour>
/// Calendar time in days.
public typealias Days = Quantity<Unit.Day>
/// Memory in GiB.
public typealias Gibibytes = Quantity<Unit.Gibibyte>
/// Memory bandwidth in GB/s.
public typealias Bandwidth = Quantity<Unit.GigabytePerSecond>
/// A rise in temperature in °C.
public typealias Kelvins = Quantity<Unit.Kelvin>
/// Heat flow in BTU/h.
public typealias BTUPerHour = Quantity<Unit.BTUPerHour>
/// Mass in kg.
public typealias Kilograms = Quantity<Unit.Kilogram>
/// Money per hour.
public typealias HourlyRate = Quantity<Unit.MoneyPerHour>
/// Money per kWh.
public typealias EnergyPrice = Quantity<Unit.MoneyPerKilowattHour>

extension Quantity where Unit == RigModel.Unit.Watt {
  /// Energy in kWh = W × h ÷ 1000.
  public static func * (power: Self, time: Hours) -> KilowattHours {
    KilowattHours(power.value * time.value / 1000)
  }
}

extension Quantity where Unit == RigModel.Unit.KilowattHour {
  /// Cost = kWh × price per kWh, rounded once to the cent.
  public static func * (energy: Self, price: EnergyPrice) -> Money {
    Money(rounding: energy.value * price.value)
  }
}

extension Quantity where Unit == RigModel.Unit.MoneyPerHour {
  /// Cost = rate × h, rounded once to the cent.
  public static func * (rate: Self, time: Hours) -> Money {
    Money(rounding: rate.value * time.value)
  }
}
