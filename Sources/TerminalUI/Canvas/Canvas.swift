/// A screen that is not there yet: a grid of cells that is drawn into and then shown or compared.
///
/// Nothing drawn outside is an error, at any size: what does not fit is clipped.
public struct Canvas: Hashable, Sendable {
  /// Its extent.
  public let size: Size

  /// The cells, row by row.
  public internal(set) var cells: [Cell]

  /// Where the hardware cursor stands, if anywhere.
  public var cursor: Point?

  /// Whether everything drawn is written in ASCII alone.
  public let isASCII: Bool

  /// Creates an empty canvas.
  ///
  /// - Parameters:
  ///   - size: Its extent.
  ///   - ascii: Whether to write everything in ASCII alone.
  public init(size: Size, ascii: Bool = false) {
    self.size = size
    self.isASCII = ascii
    self.cells = Array(repeating: .blank, count: size.columns * size.rows)
  }

  /// The whole of it.
  public var bounds: Rect { size.bounds }

  /// The signs to draw with.
  public var glyphs: Glyphs { .set(ascii: isASCII) }

  /// The cell at a place, or nil outside.
  public func cell(at point: Point) -> Cell? {
    bounds.contains(point) ? cells[index(point.x, point.y)] : nil
  }

  /// The cell in a column of a row, or nil outside.
  public subscript(x: Int, y: Int) -> Cell? { cell(at: Point(x: x, y: y)) }

  /// The cells of a row; empty outside.
  public func row(_ y: Int) -> ArraySlice<Cell> {
    guard y >= 0 && y < size.rows else { return [] }
    return cells[index(0, y)..<index(size.columns, y)]
  }

  /// Changes the style of every cell in the rectangle.
  public mutating func restyle(_ rect: Rect, _ transform: (Style) -> Style) {
    let area = rect.intersection(bounds)
    for y in area.y..<area.maxY {
      for i in index(area.x, y)..<index(area.maxX, y) { cells[i].style = transform(cells[i].style) }
    }
  }

  /// Makes everything in the rectangle lie behind what is drawn next: muted and dim.
  public mutating func recede(_ rect: Rect) {
    let area = rect.intersection(bounds)
    let style = Style(.muted, .dim)
    for y in area.y..<area.maxY {
      for i in index(area.x, y)..<index(area.maxX, y) where cells[i] != .blank { cells[i].style = style }
    }
  }

  /// Fills the rectangle with one character; one that is not of one column counts as a space.
  public mutating func fill(_ rect: Rect, with character: Unicode.Scalar = " ", style: Style = .normal) {
    let area = rect.intersection(bounds)
    let cell = Cell(drawable(character), style)
    for y in area.y..<area.maxY where area.width > 0 {
      sever(area.x, y)
      sever(area.maxX - 1, y)
      let places = index(area.x, y)..<index(area.maxX, y)
      var cells = cells.mutableSpan
      for place in places { cells[place] = cell }
    }
  }

  func index(_ x: Int, _ y: Int) -> Int { y * size.columns + x }

  /// Turns the other half of a wide character into a space when one half of it is about to be overwritten.
  mutating func sever(_ x: Int, _ y: Int) {
    let i = index(x, y)
    if cells[i].columns != 1 { sever(i) }
  }

  private mutating func sever(_ i: Int) {
    switch cells[i].columns {
    case 2: cells[i + 1] = Cell(" ", cells[i + 1].style)
    case 0: cells[i - 1] = Cell(" ", cells[i - 1].style)
    default: break
    }
  }

  private func drawable(_ character: Unicode.Scalar) -> Unicode.Scalar {
    guard isASCII || CharacterWidth.columns(of: character) != 1 || Sanitizer.mark(for: character) != nil else {
      return character
    }
    let text = isASCII ? AsciiFold.fold(character) : Sanitizer.visible(String(character))
    guard let scalar = text.unicodeScalars.first, CharacterWidth.columns(of: scalar) == 1 else { return " " }
    return scalar
  }
}
