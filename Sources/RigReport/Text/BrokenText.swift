extension [String] {
  /// A line, empty behind the last one.
  func line(_ index: Int) -> String { index < count ? self[index] : "" }
}

extension String {
  /// The lines of a text, none longer than a width unless it holds the address of a page, which must stay whole.
  func wrapped(_ width: Int) -> [String] {
    TextWrap.lines(self, width: width).flatMap { $0.contains("://") ? [$0] : $0.pieces(max(width, 1)) }
  }

  /// The lines of a text in a narrow column: too long words are broken, best behind a hyphen, a dot or a slash.
  /// - Parameters:
  ///   - width: columns.
  ///   - most: lines; what does not fit into them ends with ….
  func broken(_ width: Int, most: Int) -> [String] {
    let lines = TextWrap.lines(self, width: width).flatMap { $0.pieces(max(width, 1)) }
    guard lines.count > most else { return lines }
    let last = "\(lines[most - 1])…"
    return lines.prefix(most - 1) + [last.count > width ? lines[most - 1].dropLast() + "…" : last]
  }

  /// A word in pieces that are not wider than the column.
  private func pieces(_ width: Int) -> [String] {
    var pieces = [String]()
    var rest = self[...]
    while rest.count > width {
      let whole = rest.prefix(width)
      let piece = whole.lastIndex { "-._/".contains($0) }.map { whole.prefix(through: $0) } ?? whole
      pieces.append(String(piece))
      rest = rest.dropFirst(piece.count)
    }
    return pieces + [String(rest)]
  }
}
