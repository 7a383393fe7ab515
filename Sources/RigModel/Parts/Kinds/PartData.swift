/// What only one kind of part has, and all that the program has to know of the kind.
///
/// Nothing else depends on a kind: its file in the catalog, its words, its place in lists, cards and sums follow from this.
public protocol PartData: Hashable, Sendable {
  /// Makes a part of which nothing is known yet.
  init()

  /// What the group is called, such as `Power supply`.
  static var title: String { get }

  /// What one of them is called in a word, such as `supply`, where many are named beside each other.
  static var word: String { get }

  /// The columns of its file that no other kind has, in the order in which they are listed.
  static var fields: [Field<Self>] { get }

  /// Those of them that a person wants to see first, its size among them.
  static var shown: [String] { get }

  /// Whether a rig has one of them at most, so that a new one takes the place of the old one.
  static var isExclusive: Bool { get }

  /// What one draws when the catalog does not say so; an unknown idle draw is a tenth of the peak.
  var draw: (peak: Watts, idle: Watts?) { get }

  /// The size that parts are sorted by, in any unit; 0 when there is none.
  var size: Double { get }

  /// The size that tells parts of one name apart, such as `24 GB`.
  var sizeWords: FactValue? { get }

  /// What its card says, line by line.
  var facts: [Fact] { get }

  /// What to check when it arrives.
  var arrival: [String] { get }
}

extension PartData {
  /// A rig may have several.
  public static var isExclusive: Bool { false }

  /// Nothing.
  public var draw: (peak: Watts, idle: Watts?) { (.zero, nil) }

  /// None.
  public var size: Double { 0 }

  /// None.
  public var sizeWords: FactValue? { nil }

  /// Nothing.
  public var arrival: [String] { [] }
}

/// How the rows of one kind become parts, whatever the kind.
public struct PartLayout: Sendable {
  /// The columns that no other kind has.
  public let fields: [Field<Void>]
  /// Makes what only this kind has of values, each with the place of its field.
  public let make: @Sendable ([(place: Int, value: FieldValue)]) -> PartSpec

  init<Data: PartData>(_ wrap: @escaping @Sendable (Data) -> PartSpec) {
    let fields = Data.fields
    self.fields = fields.map { $0.moved { _, _ in } }
    make = { values in
      var data = Data()
      for (place, value) in values { fields[place].store(&data, value) }
      return wrap(data)
    }
  }
}
