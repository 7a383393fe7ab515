import RigModel

extension Part {
  /// Where its technical data comes from as a whole.
  var specOrigin: String { specOrigin(of: []) }

  /// Where some columns of its technical data come from; where they are not named, where the rest comes from.
  ///
  /// A source is written as `data sheet, 2016; eol_date: archive, 2024; bar_gib height_mm: board log, 2023`.
  func specOrigin(of columns: [String]) -> String {
    let whole = specSource.isEmpty ? source : specSource
    let clauses = whole.split(separator: ";").map { $0.drop { $0 == " " } }
    var groups: [(columns: [Substring], text: String)] = [([], "")]
    for clause in clauses {
      if let named = Part.columns(namedIn: clause) {
        groups.append((named, String(clause)))
      } else {
        let last = groups.count - 1
        groups[last].text += (groups[last].text.isEmpty ? "" : "; ") + clause
      }
    }
    let found = groups.filter { group in group.columns.contains { columns.contains(String($0)) } }.map(\.text)
    return found.isEmpty ? groups[0].text : found.joined(separator: "; ")
  }

  /// The columns that a clause of a source begins with; `nil` when it names none.
  private static func columns(namedIn clause: Substring) -> [Substring]? {
    guard let colon = clause.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let head = clause[..<colon]
    let isName = head.utf8.allSatisfy { $0 &- 97 < 26 || $0 == 95 || $0 == 32 || $0 &- 48 < 10 }
    return isName && head != "https" ? head.split(separator: " ") : nil
  }
}
