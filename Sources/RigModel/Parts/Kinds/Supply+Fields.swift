extension Supply {
  /// Power supply.
  public static var title: String { "Power supply" }
  /// What one is called in a word.
  public static var word: String { "supply" }

  /// Watts, efficiency and plugs.
  public static var shown: [String] { ["rated_w", "rating", "connectors"] }

  /// What it gives, how well, by which plugs, and what it fits.
  public static var fields: [Field<Supply>] {
    [
      .number("rated_w", 1...20_000) { $0.rated = Watts($1) },
      .number("rail_12v_w", 1...20_000) { $0.rail12V = Watts($1) },
      .word("rating") { $0.rating = $1 },
      .word("curve") { $0.curve = $1 },
      .plugs("connectors") { $0.connectors = $1 },
      .integer("cables", 0...64) { $0.cables = $1 },
      form,
      .number("min_input_v", 1...1000) { $0.minimumInput = $1 },
      .flag("proprietary") { $0.isProprietary = $1 },
      .flag("breakout") { $0.isBreakout = $1 },
    ]
  }

  private static var form: Field<Supply> {
    let expected = "false, true or the version of the specification such as 3.1"
    return Field("atx", .pattern(expected: expected, isRight: { SupplyForm($0) != nil })) { supply, value in
      if case .text(let text) = value { supply.form = SupplyForm(text) }
    }
  }

  /// Watts.
  public var size: Double { rated?.value ?? 0 }

  /// Watts: `1300 W`.
  public var sizeWords: FactValue? { rated.map { .measure($0.value, "W", decimals: 0) } }

  /// Watts, efficiency and plugs.
  public var facts: [Fact] {
    [
      Fact("Rated", rated.map { .watts($0) }, unknown: "?"),
      Fact("80 PLUS", .text(rating?.rawValue ?? tr("none known"))),
      Fact("Supply plugs", plugs.map { .plugs($0) }, unknown: "?"),
    ]
  }
}
