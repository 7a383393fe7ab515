/// A cable, plug or module adapter.
public struct Adapter: PartData {
  /// Plugs it takes, such as `pcie8:2`.
  public var takes = "" { didSet { taken = Plugs(takes) ?? Plugs() } }
  /// Plugs it gives, such as `eps8:1`.
  public var gives = "" { didSet { given = Plugs(gives) ?? Plugs() } }
  /// The plugs it takes; none when they are not known.
  public private(set) var taken = Plugs()
  /// The plugs it gives; none when they are not known.
  public private(set) var given = Plugs()
  /// Power it carries.
  public var limit: Watts?

  /// Makes an adapter of which nothing is known yet.
  public init() {}

  /// Adapter.
  public static var title: String { "Adapter" }
  /// What one is called in a word.
  public static var word: String { "lead" }

  /// Its plugs.
  public static var shown: [String] { ["takes", "gives"] }

  /// Its plugs and the power it carries.
  public static var fields: [Field<Adapter>] {
    [
      .plugs("takes") { $0.takes = $1 },
      .plugs("gives") { $0.gives = $1 },
      .number("max_w", 1...5000) { $0.limit = Watts($1) },
    ]
  }

  /// Its plugs.
  public var facts: [Fact] {
    [
      Fact("Takes", takes.isEmpty ? nil : .plugs(taken), unknown: "?"),
      Fact("Gives", gives.isEmpty ? nil : .plugs(given), unknown: "?"),
    ]
  }
}
