import Testing

/// The phrases of a language: a CSV file of two columns.
struct PhraseTable {
  let rows: [(english: String, french: String)]

  init(_ path: String) throws {
    var cells = PhraseTable.cells(in: try Repository.text(path))
    #expect(cells.prefix(2) == ["english", "french"])
    cells.removeFirst(min(2, cells.count))
    #expect(cells.count.isMultiple(of: 2))
    rows = stride(from: 0, to: cells.count - 1, by: 2).map { (cells[$0], cells[$0 + 1]) }
  }

  /// How many values stand in a phrase.
  static func values(in phrase: String) -> Int { phrase.matches(of: /\{\d*\}/).count }

  /// The cells of all lines, one after the other.
  private static func cells(in text: String) -> [String] {
    var (cells, cell, isQuoted) = ([String](), "", false)
    var rest = text[...]
    while let character = rest.popFirst() {
      switch character {
      case "\"" where isQuoted && rest.first == "\"": cell.append(rest.removeFirst())
      case "\"": isQuoted.toggle()
      case ",", "\n":
        guard !isQuoted else { fallthrough }
        cells.append(cell)
        cell = ""
      default: cell.append(character)
      }
    }
    return cells
  }
}
