import RigModel

extension Column {
  /// A text that a function understands.
  static func parsed<Value>(
    _ name: String, _ expected: @autoclosure @escaping @Sendable () -> String,
    _ parse: @escaping @Sendable (CellText) -> Value?,
    _ store: @escaping @Sendable (inout Record, Value) -> Void = { _, _ in }
  ) -> Self {
    Self(name: name, type: .text, expected: expected()) { record, cell in
      guard let value = parse(cell) else { return "found \(cell.shown), expected \(expected())" }
      store(&record, value)
      return nil
    }
  }

  /// One of the words of an enumeration.
  static func word<Value: RawRepresentable<String> & CaseIterable & SendableMetatype>(
    _ name: String, _ store: @escaping @Sendable (inout Record, Value) -> Void
  ) -> Self {
    Self(name: name, type: .text, expected: Wording.list(Value.allCases.map(\.rawValue), "or")) { record, cell in
      guard let value = Value(rawValue: cell.text) else {
        return Wording.choice(cell.text, of: Value.allCases.map(\.rawValue))
      }
      store(&record, value)
      return nil
    }
  }

  /// One of some words.
  static func word(
    _ name: String, of words: [String], _ store: @escaping @Sendable (inout Record, String) -> Void = { _, _ in }
  ) -> Self {
    Self(name: name, type: .text, expected: Wording.list(words, "or")) { record, cell in
      guard let word = words.first(where: cell.equals) else { return Wording.choice(cell.text, of: words) }
      store(&record, word)
      return nil
    }
  }

  /// Words with spaces between them.
  static func words(_ name: String, _ store: @escaping @Sendable (inout Record, [String]) -> Void) -> Self {
    Self(name: name, type: .text, expected: "words") { record, cell in
      store(&record, cell.text.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) })
      return nil
    }
  }

  /// A day, a month or a year.
  static func date(
    _ name: String, _ store: @escaping @Sendable (inout Record, CivilDate) -> Void = { _, _ in }
  ) -> Self {
    .parsed(name, "a date such as 2026-07-17, 2026-07 or 2026", { CivilDate(ascii: Array($0.slice)) }, store)
  }

  /// The name under which a row is kept.
  static func id(_ store: @escaping @Sendable (inout Record, String) -> Void) -> Self {
    .parsed("id", "small letters, digits, '.', '_' and '-'", CellGrammar.id, store).required
  }

  /// A currency's code; whether the catalog knows it is checked later.
  static func currency(
    _ name: String, _ store: @escaping @Sendable (inout Record, CurrencyCode) -> Void
  ) -> Self {
    .parsed(name, "a code of three capitals such as EUR", CellGrammar.currency, store)
  }

  /// Several units sold together.
  static func lots(_ name: String, _ store: @escaping @Sendable (inout Record, [Lot]) -> Void) -> Self {
    .parsed(name, LotText.expected, { LotText.read($0.text) }, store)
  }

  /// Power plugs and how many of each; `none` for a card that needs none.
  static func plugs(_ name: String, _ store: @escaping @Sendable (inout Record, String) -> Void = { _, _ in }) -> Self {
    .parsed(name, CellGrammar.expectedPlugs, CellGrammar.plugs, store)
  }
}
