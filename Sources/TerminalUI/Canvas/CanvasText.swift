/// Writing text: the one place where text is clipped.
extension Canvas {
  /// Writes text and returns the columns it took.
  ///
  /// Control characters are shown as marks, combining marks join the character before them, and a wide character of
  /// which only one half fits becomes a space.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - x: The first column; may lie left of the canvas.
  ///   - y: The row.
  ///   - style: How it is drawn.
  ///   - maxColumns: The most columns it may take.
  ///   - ellipsis: Whether text that is cut at `maxColumns` ends with `…`.
  /// - Returns: The columns used, those outside the canvas included.
  @discardableResult
  public mutating func put(
    _ text: some StringProtocol, x: Int, y: Int, style: Style = .normal, maxColumns: Int = Size.limit,
    ellipsis: Bool = false
  ) -> Int {
    let room = min(max(maxColumns, 0), Size.limit)
    var text = String(text)
    if let used = putSimple(&text, x, y, style, room, ellipsis: ellipsis) { return used }
    var shown = fitted(text, room, ellipsis: ellipsis)
    if let used = putSimple(&shown, x, y, style, room, ellipsis: false) { return used }
    let used = min(shown.displayWidth, room)
    guard y >= 0 && y < size.rows else { return used }
    let start = Rect.clamp(x, from: -Rect.reach)
    var pen = Pen(row: y, column: start, end: max(min(size.columns, start + room), start), style: style)
    for scalar in shown.unicodeScalars where !write(scalar, &pen) { break }
    return used
  }

  /// Writes text in which every character takes one column and is drawn as it is; `nil` for any other text, or when it
  /// must end with `…`.
  private mutating func putSimple(
    _ text: inout String, _ x: Int, _ y: Int, _ style: Style, _ room: Int, ellipsis: Bool
  ) -> Int? {
    text.withUTF8 { bytes in
      guard var simple = SimpleText(bytes), !isASCII || simple.isASCII, !ellipsis || simple.count <= room
      else { return nil }
      let (start, used) = (Rect.clamp(x, from: -Rect.reach), min(simple.count, room))
      let columns = clear(Rect(x: start, y: y, width: used, height: 1))
      for _ in start..<max(start, columns.lowerBound) { _ = simple.next() }
      put(&simple, index(columns.lowerBound, y)..<index(columns.upperBound, y), Cell(" ", style))
      return used
    }
  }

  /// Puts the next characters into some cells, all in one style.
  private mutating func put(_ text: inout SimpleText, _ places: Range<Int>, _ sample: Cell) {
    var cells = cells.mutableSpan
    for place in places {
      guard let scalar = text.next() else { break }
      cells[place] = sample.showing(scalar)
    }
  }

  /// The columns of a row that are about to be overwritten, with no half of a wide character left beside them.
  private mutating func clear(_ row: Rect) -> Range<Int> {
    let area = row.intersection(bounds)
    guard !area.isEmpty else { return 0..<0 }
    sever(area.x, area.y)
    sever(area.maxX - 1, area.y)
    return area.x..<area.maxX
  }

  /// Writes text so that it ends before a column, and returns the columns it took.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - end: The first column after it.
  ///   - y: The row.
  ///   - style: How it is drawn.
  ///   - maxColumns: The most columns it may take; longer text loses its end.
  /// - Returns: The columns used, those outside the canvas included.
  @discardableResult
  public mutating func putRight(
    _ text: some StringProtocol, endingAt end: Int, y: Int, style: Style = .normal, maxColumns: Int = Size.limit
  ) -> Int {
    let room = min(max(maxColumns, 0), Size.limit)
    let fitted = fitted(String(text), room, ellipsis: false)
    let shown = fitted.utf8.count <= room ? fitted : CharacterWidth.clip(fitted, to: room)
    let start = Rect.clamp(end, from: -Rect.reach) - shown.displayWidth
    return put(shown, x: start, y: y, style: style, maxColumns: room)
  }

  /// The columns that text will take here, where it may be written in ASCII.
  public func width(of text: some StringProtocol) -> Int {
    isASCII ? AsciiFold.fold(text).displayWidth : text.displayWidth
  }

  private func fitted(_ text: String, _ room: Int, ellipsis: Bool) -> String {
    let shown = isASCII ? AsciiFold.fold(Sanitizer.visible(text)) : text
    return ellipsis ? CharacterWidth.clip(shown, to: room, ellipsis: true, mark: glyphs.ellipsis) : shown
  }
}

/// Where the next character of a text goes.
private struct Pen {
  let row: Int
  var column: Int
  let end: Int
  let style: Style
  /// The column of the character before, for its combining marks.
  var last: Int?
}

extension Canvas {
  /// Writes one scalar; false when there is no more room.
  private mutating func write(_ scalar: Unicode.Scalar, _ pen: inout Pen) -> Bool {
    let columns = CharacterWidth.columns(of: scalar)
    if columns == 0 {
      attach(scalar, pen)
      return true
    }
    guard pen.column + columns <= pen.end else {
      while pen.column < pen.end { step(Cell(" ", pen.style), &pen) }
      return false
    }
    let isHalfOutside = columns == 2 && pen.column == -1
    if columns == 1 || isHalfOutside {
      if isHalfOutside { pen.column += 1 }
      step(isHalfOutside ? Cell(" ", pen.style) : Cell(Sanitizer.mark(for: scalar) ?? scalar, pen.style), &pen)
    } else {
      step(Cell(scalar, pen.style, columns: 2), &pen)
      step(Cell(" ", pen.style, columns: 0), &pen)
      pen.last = pen.last.map { $0 - 1 }
    }
    return true
  }

  /// Places one cell and moves on.
  private mutating func step(_ cell: Cell, _ pen: inout Pen) {
    pen.last = nil
    if pen.column >= 0 && pen.column < size.columns {
      if !cell.isContinuation { sever(pen.column, pen.row) } else { severRight(pen.column, pen.row) }
      cells[index(pen.column, pen.row)] = cell
      pen.last = pen.column
    }
    pen.column += 1
  }

  /// Before the right half of a wide character is placed: only a wide character that begins there is cut.
  private mutating func severRight(_ x: Int, _ y: Int) {
    if cells[index(x, y)].columns == 2 { sever(x, y) }
  }

  private mutating func attach(_ mark: Unicode.Scalar, _ pen: Pen) {
    guard let last = pen.last, !CharacterWidth.isDropped(mark) else { return }
    cells[index(last, pen.row)].attach(mark)
  }
}
