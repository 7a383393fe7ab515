/// The clauses of the source of a part's technical data.
///
/// A source is written as `data sheet, 2016; eol_date: archive, 2024; bar_gib height_mm: board log, 2023`.
enum SpecOrigin {
  /// The clauses that name one of some columns, without these names; where none does, those that name no column.
  static func clauses(of columns: [String], in whole: String) -> String {
    guard whole.utf8.contains(UInt8(ascii: ";")) else { return whole }
    var (base, found, isWanted, isBase) = ([Substring](), [Substring](), false, true)
    for clause in whole.utf8.split(separator: UInt8(ascii: ";")) {
      var clause = Substring(clause.drop { $0 == UInt8(ascii: " ") })
      if let named = SpecOrigin.columns(namedIn: clause) {
        isBase = false
        isWanted = named.contains { name in columns.contains { $0.utf8.elementsEqual(name) } }
        clause = clause.drop { $0 != ":" }.dropFirst().drop { $0 == " " }
      }
      if isBase { base.append(clause) }
      if isWanted { found.append(clause) }
    }
    return (found.isEmpty ? base : found).joined(separator: "; ")
  }

  /// The columns that a clause begins with; `nil` when it names none.
  private static func columns(namedIn clause: Substring) -> [Substring.UTF8View.SubSequence]? {
    guard let colon = clause.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let head = clause.utf8[..<colon]
    let isName = head.allSatisfy { $0 &- 97 < 26 || $0 == 95 || $0 == 32 || $0 &- 48 < 10 }
    return isName && !head.elementsEqual("https".utf8) ? head.split(separator: UInt8(ascii: " ")) : nil
  }
}
