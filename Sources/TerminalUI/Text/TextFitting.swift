/// Fitting text into columns.
extension CharacterWidth {
  /// The longest beginning of the text that fits; a wide character that would be split is left out.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - columns: The columns there are.
  ///   - ellipsis: Whether text that was cut ends with the mark.
  ///   - mark: The mark, of one column.
  /// - Returns: Text of at most so many columns.
  public static func clip(
    _ text: some StringProtocol, to columns: Int, ellipsis: Bool = false, mark: Unicode.Scalar = "…"
  ) -> String {
    let text = String(text)
    guard displayWidth(of: text) > columns else { return text }
    guard columns > 0 else { return "" }
    return ellipsis ? beginning(of: text, columns - 1) + String(mark) : beginning(of: text, columns)
  }

  private static func beginning(of text: String, _ columns: Int) -> String {
    let scalars = text.unicodeScalars
    var used = 0
    let end = scalars.firstIndex { scalar in
      used += self.columns(of: scalar)
      return used > columns
    }
    return String(text[..<(end ?? text.endIndex)])
  }
}

extension StringProtocol {
  /// The columns that the text takes on a canvas.
  public var displayWidth: Int { CharacterWidth.displayWidth(of: self) }
}
