/// What the cells of a column may hold.
public enum FieldType: Sendable {
  /// Any text.
  case text
  /// A finite number in a range.
  case number(ClosedRange<Double>)
  /// A whole number in a range.
  case integer(ClosedRange<Int>)
  /// Yes or no.
  case flag
  /// A day, a month or a year.
  case date
  /// One of some words.
  case word(isKnown: @Sendable (String) -> Bool, all: @Sendable () -> [String])
  /// Words with blanks between them.
  case words
  /// Power plugs and how many of each.
  case plugs
  /// Several units sold together.
  case lots
  /// The name under which a row is kept.
  case id
  /// A currency's code.
  case currency
  /// A country's code.
  case country
  /// A text that a function understands, and what an error says was expected.
  case pattern(expected: String, isRight: @Sendable (String) -> Bool)
}

/// What a cell turned out to hold.
public enum FieldValue: Sendable {
  /// Text, a word, plugs, an id or a code.
  case text(String)
  /// A number.
  case number(Double)
  /// Yes or no.
  case flag(Bool)
  /// A day, a month or a year.
  case date(CivilDate)
  /// Words.
  case words([String])
  /// Lots.
  case lots([Lot])
}
