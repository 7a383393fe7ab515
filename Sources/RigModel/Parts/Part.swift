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
  /// The most that it may draw, set in a plan; `nil` without a limit.
  public let limit: Watts?
  /// What it draws by these, or by rule, no more than its limit.
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

  /// Whether its idle draw was measured on the reader's own machine.
  public let isIdleMeasured: Bool

  /// The same part with a price that is known beside the first one, in another currency.
  public let other: Part?

  /// Makes a part.
  public init(
    id: PartID, name: String, price: ListPrice?, peak: Watts?, idle: Watts?, source: String, asOf: CivilDate,
    estimated: [String], search: String, spec: PartSpec, specSource: String = "", note: String = "",
    other: Part? = nil, limit: Watts? = nil, isIdleMeasured: Bool = false
  ) {
    (self.id, self.name, self.price, self.peak, self.idle) = (id, name, price, peak, idle)
    (self.source, self.asOf, self.estimated, self.search) = (source, asOf, estimated, search)
    (self.spec, self.specSource, self.note, self.other) = (spec, specSource, note, other)
    (self.limit, self.isIdleMeasured) = (limit, isIdleMeasured)
    draw = Draw(spec, peak: peak, idle: idle).limited(to: limit)
  }
}

extension Part {
  /// The part where it may draw so much and no more, as a driver can tell a card.
  func limited(to limit: Watts?) -> Part {
    guard let limit else { return self }
    return Part(
      id: id, name: name, price: price, peak: peak, idle: idle, source: source, asOf: asOf, estimated: estimated,
      search: search, spec: spec, specSource: specSource, note: note, other: other?.limited(to: limit), limit: limit,
      isIdleMeasured: isIdleMeasured)
  }

  /// The part where the reader measured what it draws without work.
  public func idling(at watts: Watts) -> Part {
    Part(
      id: id, name: name, price: price, peak: peak, idle: watts, source: source, asOf: asOf,
      estimated: estimated.filter { $0 != "idle_w" }, search: search, spec: spec, specSource: specSource, note: note,
      other: other?.idling(at: watts), limit: limit, isIdleMeasured: true)
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
        && left.other == right.other && left.limit == right.limit && left.isIdleMeasured == right.isIdleMeasured
  }

  /// Feeds its id, which is known once in a catalog.
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
