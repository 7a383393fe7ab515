/// A number that stands for some bytes, the same in every run.
///
/// Source: Fowler, Noll, Vo, Eastlake: The FNV Non-Cryptographic Hash Algorithm, IETF draft, 2019.
@frozen public struct FNV1a: Hashable, Sendable {
  /// Of no bytes the offset basis of 64 bits.
  @usableFromInline var state: UInt64 = 0xcbf2_9ce4_8422_2325

  /// The number.
  @inlinable public var value: UInt64 { state }

  /// No bytes.
  @inlinable public init() {}

  /// Some bytes.
  @inlinable public init(_ bytes: some Sequence<UInt8>) { for byte in bytes { add(byte) } }

  /// Goes on with a byte.
  @inlinable public mutating func add(_ byte: UInt8) { state = (state ^ UInt64(byte)) &* 0x100_0000_01b3 }
}
