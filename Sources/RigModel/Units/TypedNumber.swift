/// A number as a person types it, on the command line as in the planner.
///
/// Digits with at most one decimal mark, a point or a comma, which may come first or last: `0.25`, `0,25`, `,5`, `5,`. A
/// comma before exactly three digits may as well part thousands, so that nobody knows which number `1,000` is.
public enum TypedNumber: Hashable, Sendable {
  /// A number.
  case number(Double)
  /// One of two: with a decimal comma, or with a comma that parts thousands.
  case ambiguous(decimal: Double, thousands: Double)
  /// No number.
  case malformed

  /// Reads what was typed; spaces beside it are left out.
  public init(_ typed: some StringProtocol) {
    let text = TypedNumber.trimmed(typed)
    let isNegative = text.first == "-" || text.first == "−"
    let bare = isNegative || text.first == "+" ? text.dropFirst() : text[...]
    let pieces = bare.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    guard pieces.count < 3, pieces.contains(where: { !$0.isEmpty }), pieces.allSatisfy(TypedNumber.isDigits),
      let size = TypedNumber.value(pieces), size.isFinite
    else {
      self = .malformed
      return
    }
    let sign: Double = isNegative ? -1 : 1
    guard bare.contains(","), TypedNumber.mayPartThousands(pieces),
      let whole = TypedNumber.value([pieces.joined()[...]])
    else {
      self = .number(sign * size)
      return
    }
    self = .ambiguous(decimal: sign * size, thousands: sign * whole)
  }

  /// The number; `nil` where it is none, or could be two.
  public var value: Double? { if case .number(let value) = self { value } else { nil } }

  private static func trimmed(_ typed: some StringProtocol) -> String {
    let text = typed.drop { $0 == " " }
    return String(text.prefix(text.count - text.reversed().prefix { $0 == " " }.count))
  }

  private static func isDigits(_ text: Substring) -> Bool { text.allSatisfy { $0.isASCII && $0.isNumber } }

  private static func value(_ pieces: [Substring]) -> Double? {
    Double("0\(pieces[0]).\(pieces.count > 1 ? pieces[1] : "")0")
  }

  private static func mayPartThousands(_ pieces: [Substring]) -> Bool {
    pieces.count == 2 && pieces[1].count == 3 && (1...3).contains(pieces[0].count) && pieces[0].first != "0"
  }
}
