/// A column of a record: its name, what its cells may hold, and where the value goes.
///
/// A reference, because each cell that is read asks one. Neither this nor what holds it asks anything of its parameter:
/// the runtime would have to look for each conformance in the whole program at every start. Other modules see how fields
/// are made, so that what stores a value knows its type.
public final class Field<Record>: Sendable {
  /// Puts a value of the field's type into a record.
  public typealias Store = @Sendable (inout Record, FieldValue) -> Void

  /// The name in the header of its file.
  public let name: String
  /// What its cells may hold.
  public let type: FieldType
  /// Whether a new row must have it.
  public let isRequired: Bool
  /// Puts a value of the type into a record.
  public let store: Store

  /// Makes a field of any type.
  /// - Parameter isRequired: whether a new row must have it.
  @inlinable public init(_ name: String, _ type: FieldType, isRequired: Bool = false, store: @escaping Store) {
    (self.name, self.type, self.isRequired, self.store) = (name, type, isRequired, store)
  }

  /// The same field, which a new row must have.
  @inlinable public var required: Field { Field(name, type, isRequired: true, store: store) }

  /// The same field of a record that keeps its values elsewhere.
  @inlinable public func moved<Other>(_ store: @escaping Field<Other>.Store) -> Field<Other> {
    Field<Other>(name, type, isRequired: isRequired, store: store)
  }
}

extension Field {
  /// Any text.
  @inlinable public static func text(_ name: String, _ store: @escaping @Sendable (inout Record, String) -> Void)
    -> Field
  {
    Field(name, .text) { if case .text(let text) = $1 { store(&$0, text) } }
  }

  /// Any text, which is listed but goes nowhere.
  @inlinable public static func text(_ name: String) -> Field { Field(name, .text) { _, _ in } }

  /// A finite number in a range.
  @inlinable public static func number(
    _ name: String, _ range: ClosedRange<Double>, _ store: @escaping @Sendable (inout Record, Double) -> Void
  ) -> Field {
    Field(name, .number(range)) { if case .number(let number) = $1 { store(&$0, number) } }
  }

  /// A finite number in a range, which is listed but goes nowhere.
  @inlinable public static func number(_ name: String, _ range: ClosedRange<Double>) -> Field {
    Field(name, .number(range)) { _, _ in }
  }

  /// A whole number in a range.
  @inlinable public static func integer(
    _ name: String, _ range: ClosedRange<Int>, _ store: @escaping @Sendable (inout Record, Int) -> Void
  ) -> Field {
    Field(name, .integer(range)) { if case .number(let number) = $1 { store(&$0, Int(number)) } }
  }

  /// `true`, `yes`, `false` or `no`.
  @inlinable public static func flag(_ name: String, _ store: @escaping @Sendable (inout Record, Bool) -> Void) -> Field
  {
    Field(name, .flag) { if case .flag(let flag) = $1 { store(&$0, flag) } }
  }

  /// A day, a month or a year.
  @inlinable public static func date(_ name: String, _ store: @escaping @Sendable (inout Record, CivilDate) -> Void)
    -> Field
  {
    Field(name, .date) { if case .date(let date) = $1 { store(&$0, date) } }
  }

  /// A day, a month or a year, which is listed but goes nowhere.
  @inlinable public static func date(_ name: String) -> Field { Field(name, .date) { _, _ in } }
}

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
