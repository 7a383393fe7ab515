import JSONReading
import RigModel

/// Takes in a list of prices, told by what is in it: listings of parts, or prices of offers.
public enum ListImport {
  /// Imports a file of the disk; a pipe, on which one would have to wait, is refused.
  /// - Parameters:
  ///   - directories: where the user's own files are.
  ///   - today: days since 1 January 1970.
  public static func run(_ path: String, directories: Directories, today: Int) throws(CatalogError) -> ImportReport {
    let source = try ImportSource(path, today: today)
    guard isListings(source.start) else { return try OfferImport.run(source, directories) }
    return try PriceImport.run(source, directories, today: today)
  }

  /// Whether a file has the columns of listings, or is what eBay finds.
  static func isListings(_ start: [UInt8]) -> Bool {
    switch ImportShape(start) {
    case .json:
      let record = JSONRecord(bytes: start)
      let item = record.isList ? record.items.first { _ in true }?.value : nil
      return record["itemSummaries"] != nil || item?.has(["itemId", "title"]) ?? false
    case .text:
      var rows = CSVRows(start)
      guard case .cells(let cells) = rows.next() else { return false }
      return cells.contains { CellText($0, in: rows.bytes).equals("part") }
    default: return false
    }
  }
}
