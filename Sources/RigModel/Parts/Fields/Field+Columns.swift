extension Field {
  /// One of the words of an enumeration.
  @inlinable public static func word<Value: RawRepresentable<String> & CaseIterable & SendableMetatype>(
    _ name: String, _ store: @escaping @Sendable (inout Record, Value) -> Void
  ) -> Field {
    Field(name, .word(isKnown: { Value(rawValue: $0) != nil }, all: { Value.allCases.map(\.rawValue) })) {
      record, value in
      if case .text(let word) = value, let value = Value(rawValue: word) { store(&record, value) }
    }
  }

  /// One of some words.
  @inlinable public static func word(
    _ name: String, of words: [String], _ store: @escaping @Sendable (inout Record, String) -> Void = { _, _ in }
  ) -> Field {
    Field(name, .word(isKnown: { words.contains($0) }, all: { words })) {
      if case .text(let word) = $1 { store(&$0, word) }
    }
  }

  /// Words with blanks between them.
  @inlinable public static func words(_ name: String, _ store: @escaping @Sendable (inout Record, [String]) -> Void)
    -> Field
  {
    Field(name, .words) { if case .words(let words) = $1 { store(&$0, words) } }
  }

  /// The name under which a row is kept.
  @inlinable public static func id(_ store: @escaping @Sendable (inout Record, String) -> Void) -> Field {
    Field("id", .id) { if case .text(let id) = $1 { store(&$0, id) } }.required
  }

  /// A currency's code; whether the catalog knows it is checked later.
  @inlinable public static func currency(
    _ name: String, _ store: @escaping @Sendable (inout Record, CurrencyCode) -> Void
  ) -> Field {
    Field(name, .currency) { if case .text(let code) = $1 { store(&$0, CurrencyCode(rawValue: code)) } }
  }

  /// Several units sold together.
  @inlinable public static func lots(_ name: String, _ store: @escaping @Sendable (inout Record, [Lot]) -> Void)
    -> Field
  {
    Field(name, .lots) { if case .lots(let lots) = $1 { store(&$0, lots) } }
  }

  /// The version of a release.
  @inlinable public static func version(
    _ name: String, _ store: @escaping @Sendable (inout Record, ReleaseVersion) -> Void
  ) -> Field {
    let expected = "a version such as 6.3"
    return Field(name, .pattern(expected: expected, isRight: { ReleaseVersion($0) != nil })) {
      if case .text(let text) = $1, let version = ReleaseVersion(text) { store(&$0, version) }
    }
  }

  /// Power plugs and how many of each; `none` for a part that needs none.
  @inlinable public static func plugs(_ name: String, _ store: @escaping @Sendable (inout Record, String) -> Void)
    -> Field
  {
    Field(name, .plugs) { if case .text(let plugs) = $1 { store(&$0, plugs) } }
  }
}
