/// The version of a release, such as `6.3` or `6.4.1`; its numbers compare one by one.
public struct ReleaseVersion: Hashable, Comparable, Sendable, CustomStringConvertible {
  private let numbers: [Int]

  /// Reads one to four numbers of at most four digits with dots between them; `nil` for anything else.
  public init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard (1...4).contains(parts.count) else { return nil }
    numbers = parts.compactMap { part in
      guard (1...4).contains(part.count), part.allSatisfy({ $0 &- 48 < 10 }) else { return nil }
      return part.reduce(0) { $0 * 10 + Int($1 &- 48) }
    }
    guard numbers.count == parts.count else { return nil }
  }

  /// The version as it is written.
  public var description: String { numbers.map { String($0) }.joined(separator: ".") }

  /// Whether the left one came first.
  public static func < (left: ReleaseVersion, right: ReleaseVersion) -> Bool {
    left.numbers.lexicographicallyPrecedes(right.numbers)
  }
}
