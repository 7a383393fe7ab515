import RigModel

/// The clauses of the source of a part's technical data.
///
/// A source is written as `data sheet, 2016; eol_date: archive, 2024; bar_gib height_mm: board log, 2023`.
enum SpecOrigin {
  private static let rest = "the rest"

  /// The clauses that name one of some columns, without these names; where none does, those of the rest; else the whole.
  static func clauses(of columns: [String], in whole: String) -> String {
    var (base, found, isWanted, isBase) = ([Substring](), [Substring](), false, true)
    for clause in whole.utf8.split(separator: UInt8(ascii: ";")) {
      var clause = Substring(clause.drop { $0 == UInt8(ascii: " ") })
      if let head = SpecOrigin.head(of: clause) {
        isBase = head == rest
        isWanted = !isBase && head.split(separator: " ").contains { name in columns.contains { $0 == name } }
        if isBase || isWanted { clause = clause.dropFirst(head.count + 1).drop { $0 == " " } }
      }
      if isBase { base.append(clause) }
      if isWanted { found.append(clause) }
    }
    let clauses = found.isEmpty ? base : found
    return clauses.isEmpty ? whole : clauses.joined(separator: tr("; "))
  }

  /// The names of columns that a clause begins with, or `the rest`; `nil` when it begins with other words.
  private static func head(of clause: Substring) -> Substring? {
    guard let colon = clause.firstIndex(of: ":") else { return nil }
    let head = clause[..<colon]
    let isName = head.utf8.allSatisfy { $0 &- 97 < 26 || $0 == 95 || $0 == 32 || $0 &- 48 < 10 }
    return isName && head != "https" ? head : nil
  }
}
