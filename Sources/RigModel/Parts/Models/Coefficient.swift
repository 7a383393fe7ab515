/// One coefficient of the formulas for memory and speed.
public struct Coefficient: Hashable, Sendable {
  /// Its name, kind first: `family.ada.c`, `decode.o`.
  public let id: String
  /// A number, or the name of a family or class.
  public let value: String

  /// Makes a coefficient.
  public init(id: String, value: String) { (self.id, self.value) = (id, value) }

  /// Whose it is: `ada` of `family.ada.c`, nothing of `decode.o`.
  var owner: String {
    let (bytes, dot) = (id.utf8, UInt8(ascii: "."))
    guard let first = bytes.firstIndex(of: dot), let last = bytes.lastIndex(of: dot), first < last else { return "" }
    return String(id[bytes.index(after: first)..<last])
  }

  /// Its last word, where all that stands before it is the beginning: `c` of `family.ada.c` after `family.ada.`.
  func name(after beginning: String) -> Substring? {
    let rest = id.utf8.dropFirst(beginning.utf8.count)
    return rest.contains(UInt8(ascii: ".")) ? nil : Substring(rest)
  }
}

/// Where coefficients come from: a list, or something that reads them when they are asked for.
public protocol CoefficientSource: Sendable {
  /// Those whose names begin so, in the order of their rows.
  /// - Parameter beginning: one word or more, each with its dot: `family.ada.`.
  func rows(_ beginning: String) -> [Coefficient]
}

/// Coefficients that are there already.
public struct CoefficientList: CoefficientSource {
  private let all: [Coefficient]

  /// Makes a list.
  public init(_ rows: [Coefficient]) { all = rows }

  /// Those whose names begin so, in the order of their rows.
  public func rows(_ beginning: String) -> [Coefficient] { all.filter { $0.id.hasPrefix(beginning) } }
}
