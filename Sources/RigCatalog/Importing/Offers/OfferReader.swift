import JSONReading

/// Reads one kind of list, each in a file of its own; `OfferImport` has the list of them.
protocol OfferReader {
  /// What an error says was expected, such as *what `vastai search offers --raw` prints*.
  static var shape: String { get }
  /// What one line of such a list is called.
  static var noun: String { get }

  init()

  /// What is left to do when all was read.
  func finish(_ work: inout OfferWork)
}

extension OfferReader {
  static var noun: String { "entry" }

  func finish(_ work: inout OfferWork) {}
}

/// Reads the entries of a JSON list.
protocol JSONOfferReader: OfferReader {
  /// Whether an entry is one of its own.
  static func knows(_ entry: JSONRecord) -> Bool

  /// Reads an entry.
  /// - Parameter key: its name, where the list is an object.
  mutating func take(_ entry: JSONRecord, key: String, _ work: inout OfferWork) throws(Refusal)
}

/// Reads the rows of a CSV list.
protocol CSVOfferReader: OfferReader {
  /// Columns that tell it from other lists.
  static var columns: [String] { get }

  /// Reads a row.
  mutating func take(_ row: CSVEntry, _ work: inout OfferWork) throws(Refusal)
}
