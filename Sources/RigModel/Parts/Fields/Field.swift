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
