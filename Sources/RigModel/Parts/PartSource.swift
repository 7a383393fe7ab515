/// Where a catalog takes its parts from: a list, or something that reads a row when it is looked at.
///
/// Parts of one kind stand together, in the order of `PartKind`.
public protocol PartSource: Sendable {
  /// How many parts there are.
  var count: Int { get }

  /// The part at a place.
  func part(at index: Int) -> Part

  /// What is known of its price; the rest of it need not be read.
  func prices(at index: Int) -> PartPrices

  /// What it is called; the rest of it need not be read.
  func label(at index: Int) -> PartLabel

  /// Whether there is a part of a name beside one.
  func hasOther(named name: String, than id: PartID) -> Bool

  /// The place of a part.
  func index(of id: PartID) -> Int?

  /// Where the parts of a kind stand.
  func indices(of kind: PartKind) -> Range<Int>
}

/// The parts of a catalog, by kind and then in file order.
public struct Parts: RandomAccessCollection, Sendable {
  let source: any PartSource

  /// The first place.
  public var startIndex: Int { 0 }

  /// The place after the last one.
  public var endIndex: Int { source.count }

  /// The part at a place.
  public subscript(index: Int) -> Part { source.part(at: index) }

  /// What is known of the price of the part at a place.
  public func prices(at index: Int) -> PartPrices { source.prices(at: index) }

  /// What the part at a place is called.
  public func label(at index: Int) -> PartLabel { source.label(at: index) }

  /// Whether another part is called like one.
  public func hasNamesake(of part: Part) -> Bool { source.hasOther(named: part.name, than: part.id) }
}

/// What a part is called, without the rest of it.
public struct PartLabel: Sendable {
  /// Its name, without size.
  public let name: String
  /// The size that tells parts of one name apart.
  public let size: FactValue?
  /// Who made its chip; empty for what has none.
  public let vendor: String

  /// Takes it from a name and what only the kind has.
  public init(name: String, _ spec: PartSpec) {
    (self.name, size, vendor) = (name, spec.data.sizeWords, spec.gpu?.vendor ?? "")
  }

  /// Takes it from a part.
  public init(_ part: Part) { self.init(name: part.name, part.spec) }
}

/// Parts that are there already; of those with the same id the last one is found.
public struct PartList: PartSource {
  private let parts: [Part]
  private let ranges: [(kind: PartKind, range: Range<Int>)]
  private let places: [PartID: Int]

  /// Makes a list; parts of one kind must stand together.
  public init(_ parts: [Part]) {
    self.parts = parts
    ranges = PartKind.allCases.compactMap { kind in
      guard let first = parts.firstIndex(where: { $0.kind == kind }) else { return nil }
      return (kind, first..<first + parts[first...].prefix { $0.kind == kind }.count)
    }
    places = Dictionary(parts.enumerated().map { ($1.id, $0) }) { $1 }
  }

  /// How many parts there are.
  public var count: Int { parts.count }

  /// The part at a place.
  public func part(at index: Int) -> Part { parts[index] }

  /// The place of a part.
  public func index(of id: PartID) -> Int? { places[id] }

  /// Where the parts of a kind stand.
  public func indices(of kind: PartKind) -> Range<Int> { ranges.first { $0.kind == kind }?.range ?? 0..<0 }
}
