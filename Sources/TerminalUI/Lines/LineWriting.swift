/// Writing into a line, from column 0; each call returns the columns that its piece takes.
extension Line {
  /// Writes text from a column on.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - x: The first column.
  ///   - style: How it is drawn.
  ///   - maxColumns: The most columns it may take.
  ///   - ellipsis: Whether text that is cut at `maxColumns` ends with `…`.
  ///   - action: What a click on it acts like.
  @discardableResult
  public mutating func put(
    _ text: String, x: Int, style: Style = .normal, maxColumns: Int = Size.limit, ellipsis: Bool = false,
    action: Key? = nil
  ) -> Int {
    put(
      Span(
        .text(text), at: .from(x), style: style, maxColumns: maxColumns, hasEllipsis: ellipsis, action: action))
  }

  /// Writes text so that it ends before a column; longer text than `maxColumns` loses its end.
  @discardableResult
  public mutating func putRight(
    _ text: String, endingAt end: Int, style: Style = .normal, maxColumns: Int = Size.limit, action: Key? = nil
  ) -> Int {
    put(Span(.text(text), at: .endingAt(end), style: style, maxColumns: maxColumns, action: action))
  }

  /// Writes a sign.
  @discardableResult
  public mutating func put(_ sign: Sign, x: Int, style: Style = .normal, count: Int = 1, action: Key? = nil) -> Int {
    put(Span(.sign(sign, count: count), at: .from(x), style: style, action: action))
  }

  /// Draws a bar, full up to some cell.
  @discardableResult
  public mutating func putBar(full: Int, of width: Int, x: Int, style: Style) -> Int {
    put(Span(.bar(full: full, of: width), at: .from(x), style: style))
  }

  /// Draws a piece of a bar, a share of so many columns long, and tells the columns that it takes.
  @discardableResult
  public mutating func putFill(_ fill: Fill, _ share: Double, of width: Int, x: Int, style: Style) -> Int {
    let eighths = Int((Double(max(0, width)) * min(max(share, 0), 1) * 8).rounded())
    return put(Span(.fill(fill, eighths: eighths), at: .from(x), style: style))
  }

  /// Draws a value that can go less or more: `◂ 3 ▸`, with the signs where they act.
  public mutating func putStepper(_ value: String, x: Int, columns: Int, canAct: Bool, style: Style = .normal) {
    guard canAct else {
      putRight(value, endingAt: x + columns - 2 + (columns > 5 ? -1 : 0), style: style)
      return
    }
    put(.less, x: x, style: Style(.focus), action: .character("-"))
    put(.more, x: x + columns - 1, style: Style(.focus), action: .character("+"))
    let room = columns - 2
    put(value, x: x + 1 + max(0, (room - width(of: value)) / 2), style: style, maxColumns: room)
  }

  private mutating func put(_ span: Span) -> Int {
    add(span)
    return span.width(ascii: isASCII)
  }
}
