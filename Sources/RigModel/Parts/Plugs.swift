/// Power plugs by kind: `eps8:2 pcie8:6`.
public struct Plugs: Hashable, Sendable {
  private var counts: SIMD16<Int16> = .zero

  /// No plugs.
  public init() {}

  /// Plugs of one kind.
  public init(_ kind: PlugKind, _ count: Int) { self[kind] = count }

  /// Reads plugs as the catalog writes them, `none` among them; `nil` for an empty text: they are not known.
  public init?(_ text: String) {
    guard !text.isEmpty else { return nil }
    for word in Array(text.utf8).split(separator: UInt8(ascii: " ")) {
      guard let colon = word.firstIndex(of: UInt8(ascii: ":")), let kind = PlugKind(word: word[..<colon])
      else { continue }
      let digits = word[(colon + 1)...]
      self[kind] += digits.reduce(0) { $1 &- 48 < 10 ? min($0 * 10 + Int($1 &- 48), 9999) : $0 }
    }
  }

  /// How many there are of a kind; below 0 so many are missing.
  public subscript(kind: PlugKind) -> Int {
    get { Int(counts[kind.rawValue]) }
    set { counts[kind.rawValue] = Int16(clamping: newValue) }
  }

  /// The kinds of which there are some, or of which some are missing.
  public var kinds: [PlugKind] { PlugKind.allCases.filter { self[$0] != 0 } }

  /// What sellers call them, kind by kind, missing ones as well: `2 × PCIe 8-pin`.
  public var words: [String] { kinds.map { "\(abs(self[$0])) × \($0.name)" } }

  /// Whether there is no plug at all.
  public var isEmpty: Bool { counts == .zero }

  /// Power that all of them carry.
  public var limit: Watts {
    var limit = Watts.zero
    for kind in PlugKind.allCases where self[kind] != 0 { limit = limit + kind.limit * Double(self[kind]) }
    return limit
  }

  /// As many of each kind as are missing.
  public var missing: Plugs { Plugs(pointwiseMax(.zero &- counts, .zero)) }

  /// As many of each kind as are left.
  public var spare: Plugs { Plugs(pointwiseMax(counts, .zero)) }

  /// Those of the kinds that are counted.
  ///
  /// Supplies do not list their Molex and SATA plugs, and have several.
  public var power: Plugs { Plugs(counts & Plugs.counted) }

  /// All bits of the kinds that are counted.
  private static let counted = PlugKind.allCases.reduce(into: SIMD16<Int16>.zero) {
    if $1.isCounted { $0[$1.rawValue] = -1 }
  }

  private init(_ counts: SIMD16<Int16>) { self.counts = counts }

  /// Plugs of both.
  public static func + (left: Plugs, right: Plugs) -> Plugs {
    var sum = left
    sum.counts &+= right.counts
    return sum
  }

  /// What is left of the first when the second is taken away; what is missing counts below 0.
  public static func - (left: Plugs, right: Plugs) -> Plugs {
    var rest = left
    rest.counts &-= right.counts
    return rest
  }

  /// So many times these plugs.
  public static func * (plugs: Plugs, count: Int) -> Plugs {
    var product = plugs
    product.counts &*= SIMD16(repeating: Int16(clamping: count))
    return product
  }
}
