import RigModel

/// A titled table of a report: the content that text, Markdown and CSV share.
struct Section {
  /// The title, such as `Parts`.
  let title: String
  /// The columns of every row.
  let columns: [TextTable.Column]
  /// The rows.
  let rows: [Row]
  /// Sentences below the table.
  let notes: [String]
  /// A chart in place of the table.
  let chart: BreakEvenChart?
  /// How the rows are written.
  let shape: Shape
  /// The column that says what a row is about; where it is not said, the first that holds words.
  let nameColumn: Int?

  /// - Parameters:
  ///   - title: in English.
  ///   - columns: with headings in English.
  init(
    title: String, columns: [TextTable.Column], rows: [Row], notes: [String] = [], chart: BreakEvenChart? = nil,
    shape: Shape = .table, nameColumn: Int? = nil
  ) {
    self.title = title.spoken
    self.columns = columns.map { TextTable.Column(title: $0.title.spoken, isRight: $0.isRight) }
    (self.rows, self.notes, self.chart, self.shape, self.nameColumn) = (rows, notes, chart, shape, nameColumn)
  }

  /// How the rows of a section are written.
  enum Shape {
    /// A table, and below each row or below all what belongs to them.
    case table
    /// A table, and a list for every row, as their details are many.
    case lists
    /// Steps: the number of each and its words.
    case steps
    /// Messages to copy: the first cell says to whom, the details are the lines.
    case messages
  }
}

/// A row of a section.
struct Row {
  /// A text for every column.
  let cells: [String]
  /// What stands below the row: where a figure comes from.
  var details: [Detail] = []
  /// The row's figures, bare.
  var records: [Record] = []

  /// A line below a row.
  enum Detail: Hashable {
    /// Words.
    case text(String)
    /// Where a figure comes from, as its source names it.
    case source(String)
    /// A page to open.
    case link(name: String, url: String)

    /// The words, or the address.
    var words: String {
      switch self {
      case .text(let text), .source(let text): text
      case .link(_, let url): url
      }
    }
  }
}

/// A bare figure with all that is known of it: a line of the CSV export.
struct Record {
  /// What the figure is.
  var item: String
  /// The units it is for.
  var quantity: Int?
  /// The figure.
  var shown: Shown
  /// Its low end.
  var low = ""
  /// Its high end.
  var high = ""
  /// How a price was found out.
  var priceKind: PriceKind?
  /// When the source said so.
  var asOf: CivilDate?
  /// Where it comes from.
  var source = ""

  init(_ item: String, _ shown: Shown) { (self.item, self.shown) = (item, shown) }
}

extension Row {
  /// A row of a name, a figure and a remark.
  init(_ name: String, _ shown: Shown, _ remark: String = "", _ details: [Detail] = []) {
    self.init(cells: [name, shown.text, remark], details: details, records: [Record(name, shown)])
  }
}
