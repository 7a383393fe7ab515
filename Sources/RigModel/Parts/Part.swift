/// Something that can be bought.
public struct Part: Hashable, Sendable {
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
  }

  /// The kind that the spec says.
  public var kind: PartKind {
    switch spec {
    case .gpu: .gpu
    case .platform: .platform
    case .supply: .psu
    case .storage: .storage
    case .cooling: .cooling
    case .adapter: .adapter
    case .enclosure: .case
    }
  }

  /// The GPU's data, when the part is one.
  public var gpu: GPU? { if case .gpu(let gpu) = spec { gpu } else { nil } }

  /// The platform's data, when the part is one.
  public var platform: Platform? { if case .platform(let platform) = spec { platform } else { nil } }

  /// The power supply in the part: a supply itself, or the one built into a platform.
  public var supply: Supply? {
    switch spec {
    case .supply(let supply): supply
    case .platform(let platform): platform.supply
    default: nil
    }
  }
}

/// What only one kind of part has.
public indirect enum PartSpec: Hashable, Sendable {
  /// A graphics or compute card.
  case gpu(GPU)
  /// Board, CPU and RAM.
  case platform(Platform)
  /// A power supply.
  case supply(Supply)
  /// A drive.
  case storage(Storage)
  /// A fan, shroud or cooler.
  case cooling(Cooling)
  /// A cable, plug or module adapter.
  case adapter(Adapter)
  /// A case.
  case enclosure(Enclosure)
}
