/// Borders.
extension Canvas {
  /// Draws a border along the inside of the rectangle; nothing when it is smaller than 2 × 2.
  public mutating func drawBorder(_ rect: Rect, _ border: Border, style: Style = .normal) {
    guard rect.width >= 2 && rect.height >= 2 else { return }
    let across = rect.inset(horizontally: 1, vertically: 0)
    let down = rect.inset(horizontally: 0, vertically: 1)
    fill(across.top(1), with: border.horizontal, style: style)
    fill(across.bottom(1), with: border.horizontal, style: style)
    fill(down.left(1), with: border.vertical, style: style)
    fill(down.right(1), with: border.vertical, style: style)
    fill(rect.top(1).left(1), with: border.topLeft, style: style)
    fill(rect.top(1).right(1), with: border.topRight, style: style)
    fill(rect.bottom(1).left(1), with: border.bottomLeft, style: style)
    fill(rect.bottom(1).right(1), with: border.bottomRight, style: style)
  }
}
