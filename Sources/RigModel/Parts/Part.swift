/// Something that can be bought.
public final class Part: Sendable {
  /// The id in catalog and plans.
  public let id: PartID
  /// The short name a seller would use, without size.
  public let name: String
  /// The market price, where one is known.
  public let price: ListPrice?
  /// Direct-current draw at full load.
  public let peak: Watts?
  /// Direct-current draw when idle.
  public let idle: Watts?
  /// What it draws by these, or by rule.
  public let draw: Draw
  /// Where the price, or without one the data, comes from.
  public let source: String
  /// When the source said so.
  public let asOf: CivilDate
  /// The catalog columns of this row that are estimates.
  public let estimated: [String]
  /// Words for a marketplace search.
  public let search: String
  /// What only this kind of part has.
  public let spec: PartSpec
  /// Where the technical data comes from, when the price has a source of its own.
  public let specSource: String
  /// What else is worth knowing.
  public let note: String

  /// Makes a part.
  public init(
    id: PartID, name: String, price: ListPrice?, peak: Watts?, idle: Watts?, source: String, asOf: CivilDate,
    estimated: [String], search: String, spec: PartSpec, specSource: String = "", note: String = ""
  ) {
    (self.id, self.name, self.price, self.peak, self.idle) = (id, name, price, peak, idle)
    (self.source, self.asOf, self.estimated, self.search) = (source, asOf, estimated, search)
    (self.spec, self.specSource, self.note) = (spec, specSource, note)
    draw = Draw(spec, peak: peak, idle: idle)
  }
}

extension Part: Hashable {
  /// Whether all that is known of both is the same.
  public static func == (left: Part, right: Part) -> Bool {
    left === right
      || left.id == right.id && left.name == right.name && left.price == right.price && left.spec == right.spec
        && (left.peak, left.idle) == (right.peak, right.idle) && left.estimated == right.estimated
        && left.asOf == right.asOf
        && (left.source, left.search, left.specSource, left.note)
          == (right.source, right.search, right.specSource, right.note)
  }

  /// Feeds its id, which is known once in a catalog.
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
