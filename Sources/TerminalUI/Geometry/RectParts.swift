/// Parts of a rectangle. Every count is clamped, so that any part of any rectangle exists, if only as an empty one.
extension Rect {
  /// The rectangle without `amount` cells on each side; a negative amount grows it.
  public func inset(by amount: Int) -> Rect { inset(horizontally: amount, vertically: amount) }

  /// The rectangle without `columns` left and right and `rows` above and below.
  public func inset(horizontally columns: Int, vertically rows: Int) -> Rect {
    let across = min(Rect.clamp(columns, from: -Rect.reach), (width + 1) / 2)
    let down = min(Rect.clamp(rows, from: -Rect.reach), (height + 1) / 2)
    return Rect(x: x + across, y: y + down, width: width - 2 * across, height: height - 2 * down)
  }

  /// The first `rows` rows.
  public func top(_ rows: Int) -> Rect { Rect(x: x, y: y, width: width, height: part(rows, of: height)) }

  /// The last `rows` rows.
  public func bottom(_ rows: Int) -> Rect { dropTop(height - part(rows, of: height)) }

  /// The first `columns` columns.
  public func left(_ columns: Int) -> Rect { Rect(x: x, y: y, width: part(columns, of: width), height: height) }

  /// The last `columns` columns.
  public func right(_ columns: Int) -> Rect { dropLeft(width - part(columns, of: width)) }

  /// All but the first `rows` rows.
  public func dropTop(_ rows: Int) -> Rect {
    let dropped = part(rows, of: height)
    return Rect(x: x, y: y + dropped, width: width, height: height - dropped)
  }

  /// All but the last `rows` rows.
  public func dropBottom(_ rows: Int) -> Rect { top(height - part(rows, of: height)) }

  /// All but the first `columns` columns.
  public func dropLeft(_ columns: Int) -> Rect {
    let dropped = part(columns, of: width)
    return Rect(x: x + dropped, y: y, width: width - dropped, height: height)
  }

  /// All but the last `columns` columns.
  public func dropRight(_ columns: Int) -> Rect { left(width - part(columns, of: width)) }

  /// One row, counted from its top; empty when it has no such row.
  public func row(_ index: Int) -> Rect { index < 0 ? top(0) : dropTop(index).top(1) }

  /// The rectangle of that size in its middle, or as much of it as fits.
  public func centered(columns: Int, rows: Int) -> Rect {
    let across = part(columns, of: width)
    let down = part(rows, of: height)
    return Rect(x: x + (width - across) / 2, y: y + (height - down) / 2, width: across, height: down)
  }

  private func part(_ count: Int, of whole: Int) -> Int { min(max(count, 0), whole) }
}
