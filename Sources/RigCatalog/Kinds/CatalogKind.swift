import RigModel

/// What a catalog file is about; a file's name is its kind.
public enum CatalogKind: Hashable, Sendable {
  /// Things of one kind that can be bought.
  case part(PartKind)
  /// What can be rented.
  case offer
  /// Open models.
  case model
  /// What hosted models cost.
  case hosted
  /// What hosts of a marketplace earn with a card.
  case earning
  /// What was measured of GPUs.
  case speed
  /// The coefficients of the formulas for memory and speed.
  case coefficient
  /// Household electricity by country.
  case tariff
  /// Rates against the euro.
  case currency

  /// All the words, in the order in which a catalog is shown.
  public static var names: [String] { allCases.map(\.rawValue) }

  /// The file that holds the kind, such as `gpu.csv`.
  public var fileName: String { rawValue + ".csv" }
}

extension CatalogKind: RawRepresentable, CaseIterable {
  /// All kinds, in the order in which a catalog is shown.
  public static var allCases: [CatalogKind] {
    PartKind.allCases.map { .part($0) } + [.offer, .model, .hosted, .earning, .speed, .coefficient, .tariff, .currency]
  }

  /// The kind of a word.
  public init?(rawValue: String) {
    guard let kind = CatalogKind.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
    self = kind
  }

  /// The word of the kind, such as `gpu`.
  public var rawValue: String {
    switch self {
    case .part(let kind): kind.rawValue
    case .offer: "offer"
    case .model: "model"
    case .hosted: "hosted"
    case .earning: "earning"
    case .speed: "speed"
    case .coefficient: "coefficient"
    case .tariff: "tariff"
    case .currency: "currency"
    }
  }
}
