/// Throws that are the same in every run.
///
/// Source: Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014 (SplitMix64).
public struct Dice: RandomNumberGenerator {
  private var state: UInt64

  /// Makes the dice of a seed.
  public init(seed: UInt64) { state = seed }

  /// Throws of their own for each name, so that something new changes no throw of the others.
  public init(_ name: String) { state = Dice.hash(name) }

  /// A number that changes with every letter, the same in every run.
  ///
  /// Source: Fowler, Noll and Vo (FNV-1a, 64 bits).
  public static func hash(_ text: String) -> UInt64 {
    text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  /// The next 64 bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Whether something of this probability happens.
  public mutating func chance(_ share: Double) -> Bool { Double.random(in: 0..<1, using: &self) < share }

  /// A whole number.
  public mutating func whole(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  /// A number.
  public mutating func number(_ range: ClosedRange<Double>) -> Double { Double.random(in: range, using: &self) }

  /// A number or, as often, none.
  public mutating func maybe(_ range: ClosedRange<Double>) -> Double? { chance(0.5) ? number(range) : nil }

  /// One of several things or, as often, none.
  public mutating func maybe<Value>(_ values: [Value]) -> Value? { chance(0.5) ? one(of: values) : nil }

  /// One of several things.
  public mutating func one<Value>(of values: [Value]) -> Value { values[whole(0...values.count - 1)] }
}
