import RigModel

/// What a catalog file is about; a file's name is its kind.
public enum CatalogKind: String, CaseIterable, Sendable {
  /// Graphics and compute cards.
  case gpu
  /// Boards with CPU and RAM, and workstations.
  case platform
  /// Power supplies.
  case psu
  /// Drives.
  case storage
  /// Fans, shrouds and coolers.
  case cooling
  /// Cables, plugs and module adapters.
  case adapter
  /// Cases.
  case `case`
  /// What can be rented.
  case offer
  /// What was measured of GPUs.
  case speed
  /// Household electricity by country.
  case tariff
  /// Rates against the euro.
  case currency

  /// All the words, in the order in which a catalog is shown.
  public static var names: [String] { allCases.map(\.rawValue) }

  /// The file that holds the kind, such as `gpu.csv`.
  public var fileName: String { rawValue + ".csv" }
}
