/// One coefficient of the formulas for memory and speed.
public struct Coefficient: Hashable, Sendable {
  /// Its name, kind first: `family.ada.c`, `decode.o`.
  public let id: String
  /// A number, or the name of a family or class.
  public let value: String

  /// Makes a coefficient.
  public init(id: String, value: String) { (self.id, self.value) = (id, value) }

  /// What it is of: `family` of `family.ada.c`.
  var kind: Substring { id.prefix { $0 != "." } }

  /// What of it: `c` of `family.ada.c`.
  var name: Substring { id.lastIndex(of: ".").map { id[id.index(after: $0)...] } ?? "" }

  /// Whose it is: `ada` of `family.ada.c`, nothing of `decode.o`.
  var owner: String {
    let (kind, name) = (kind, name)
    guard kind.endIndex < name.startIndex else { return "" }
    let start = id.index(after: kind.endIndex)
    let end = id.index(before: name.startIndex)
    return start < end ? String(id[start..<end]) : ""
  }
}
