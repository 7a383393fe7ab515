extension String {
  /// The text in pieces: words, and between backticks what is to be typed, such as `nvidia-smi -q`.
  ///
  /// Backticks that do not come in pairs around plain letters, digits and `-._/=:, ` are words like all others.
  var codePieces: [(text: String, isCode: Bool)] {
    let pieces = split(separator: "`", omittingEmptySubsequences: false).map(String.init)
    let code = stride(from: 1, to: pieces.count, by: 2).map { pieces[$0] }
    guard pieces.count.isMultiple(of: 2) == false, !code.isEmpty, code.allSatisfy(\.isPlainCode) else {
      return [(self, false)]
    }
    return pieces.enumerated().map { ($1, !$0.isMultiple(of: 2)) }.filter { !$0.0.isEmpty }
  }

  private var isPlainCode: Bool {
    guard let first, let last, first != " ", last != " " else { return false }
    return allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-._/=:, ".contains($0)) }
  }
}
