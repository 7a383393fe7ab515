import RigModel

/// Numbers in sentences, the same in every language but for what stands between whole and part.
extension Double {
  /// A number with at most so many decimals, without needless ones.
  func short(_ decimals: Int = 0, comma: Bool = false) -> String {
    let scale = decimals == 0 ? 1.0 : decimals == 1 ? 10 : 100
    let number = (self * scale).rounded() / scale
    guard number.isFinite, abs(number) < 1e15 else { return "?" }
    guard number != number.rounded() else { return String(Int(number)) }
    let text = number.description
    return comma ? text.map { $0 == "." ? "," : String($0) }.joined() : text
  }
}

extension Watts {
  /// As in `140 W`.
  var short: String { value.short() + " W" }
}
