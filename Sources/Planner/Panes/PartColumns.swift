import TerminalUI

/// Where the columns of a part's line end; behind the price stands what it needs, on a wide pane then low–high, date and
/// source.
struct PartColumns {
  /// Room for a space and what a part needs as `+270`.
  static let brief = 5
  /// The most columns of a price.
  static let widestPrice = 10
  /// Room for that in words.
  private static let wordy = 19

  /// The column after the size.
  let size: Int
  /// The first column of the count.
  let count: Int
  /// The column after the price.
  let price: Int
  /// How many columns what a part needs takes.
  let needs: Int
  let isWide: Bool
  let showsSize: Bool

  init(_ columns: Int) {
    isWide = columns >= 90
    let width = isWide ? 64 : columns
    needs = width >= 60 ? PartColumns.wordy : width >= 40 ? PartColumns.brief : 2
    price = width - needs
    count = price - 12
    showsSize = width >= 36
    size = width >= 26 ? price - 13 : price - 8
  }

  /// The column after a mark; in words they begin at one column.
  var markEnd: Int { needs > PartColumns.brief ? price + 2 : price + needs }

  /// The first column of the date.
  var date: Int { price + needs + 14 }
}
