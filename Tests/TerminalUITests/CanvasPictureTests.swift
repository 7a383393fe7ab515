import Testing

@testable import TerminalUI

@Suite("A part of a canvas")
struct CanvasPictureTests {
  static func canvas(_ rows: String...) -> Canvas {
    var canvas = Canvas(size: Size(columns: rows[0].displayWidth, rows: rows.count))
    for (y, row) in rows.enumerated() { canvas.put(row, x: 0, y: y) }
    return canvas
  }

  @Test(
    "is what stands in a rectangle, blank outside",
    arguments: [
      (Rect(x: 1, y: 0, width: 2, height: 2), ["bc", "fg"]), (Rect(x: -1, y: 1, width: 3, height: 2), [" ef", "   "]),
      (Rect(x: 9, y: 9, width: 1, height: 1), [" "]), (Rect(x: 0, y: 0, width: 0, height: 2), ["", ""]),
    ])
  func parts(rect: Rect, expected: [String]) {
    #expect(Self.canvas("abcd", "efgh").part(rect).lines == expected)
  }

  @Test(
    "is drawn where it is wanted, without what lies outside",
    arguments: [
      (Point(x: 1, y: 0), [".xy.", ".zw."]), (Point(x: -1, y: 1), ["....", "y..."]),
      (Point(x: 3, y: -1), ["...z", "...."]),
      (Point(x: 4, y: 0), ["....", "...."]), (Point(x: 0, y: -2), ["....", "...."]),
    ])
  func drawing(place: Point, expected: [String]) {
    var canvas = Self.canvas("....", "....")
    canvas.draw(Self.canvas("xy", "zw"), at: place)
    #expect(canvas.lines == expected)
  }

  @Test("leaves no half of a wide character that it covers") func wide() {
    var canvas = Self.canvas("日本")
    canvas.draw(Self.canvas("xy"), at: Point(x: 1, y: 0))
    #expect(canvas.lines == [" xy "])
  }

  @Test("has no half of a wide character at its edges, whatever is written there afterwards") func edges() {
    var part = Self.canvas("日本").part(Rect(x: 1, y: 0, width: 2, height: 1))
    #expect(part.lines == ["  "])
    part.put("x", x: 0, y: 0)
    part.put("y", x: 1, y: 0)
    #expect(part.lines == ["xy"])
    var canvas = Self.canvas("...")
    canvas.draw(Self.canvas("日本"), at: Point(x: 0, y: 0))
    #expect(canvas.lines == ["日 "])
    canvas.put("x", x: 2, y: 0)
    #expect(canvas.lines == ["日x"])
  }

  @Test("is bounded, however large the rectangle") func large() {
    let part = Self.canvas("abcd").part(Rect(x: -5000, y: 0, width: 6000, height: 1))
    #expect(part.size.columns == Size.limit)
    let far = Self.canvas("abcd").part(Rect(x: Int.max, y: Int.min, width: Int.max, height: 2))
    #expect(far.lines.allSatisfy { $0.allSatisfy { $0 == " " } })
    var canvas = Self.canvas("abcd")
    canvas.draw(Self.canvas("xy"), at: Point(x: Int.max, y: Int.min))
    #expect(canvas.lines == ["abcd"])
  }

  @Test("put back in its place changes nothing, styles included") func same() {
    var canvas = Self.canvas("a日b", "cdef")
    canvas.restyle(Rect(x: 0, y: 1, width: 2, height: 1)) { $0.with(.bad).reversed }
    var other = canvas
    let rect = Rect(x: 0, y: 0, width: 4, height: 2)
    other.draw(canvas.part(rect), at: Point(x: 0, y: 0))
    #expect(other == canvas)
  }

  @Test(
    "that differs is found",
    arguments: [
      ("abcd", "abcd", 0..<0), ("abcd", "xbcd", 0..<1), ("abcd", "abcx", 3..<4), ("abcd", "axyd", 1..<3),
      ("abcd", "xbcy", 0..<4), ("a日b", "a日c", 0..<4), ("abcd", "a日d", 0..<4),
    ])
  func changes(old: String, new: String, columns: Range<Int>) {
    #expect(Self.canvas(new).changedColumns(ofRow: 0, since: Self.canvas(old)) == columns)
  }

  @Test("of a canvas of another size, or of none, is all of it") func allChanged() {
    #expect(Self.canvas("abcd").changedColumns(ofRow: 0, since: nil) == 0..<4)
    #expect(Self.canvas("abcd").changedColumns(ofRow: 1, since: nil).isEmpty)
    #expect(Self.canvas("abcd").changedColumns(ofRow: 0, since: Self.canvas("abc")) == 0..<4)
  }
}

@Suite("A cell")
struct CellTests {
  @Test("keeps character, columns and style apart", arguments: Role.allCases) func style(role: Role) {
    for attributes in (0 as UInt8)..<16 {
      let style = Style(role, Style.Attributes(rawValue: attributes))
      var cell = Cell("\u{10FFFF}", style, columns: 2)
      #expect(cell.base == "\u{10FFFF}")
      #expect(cell.columns == 2)
      #expect(cell.style == style)
      cell.style = .normal
      #expect(cell == Cell("\u{10FFFF}", .normal, columns: 2))
    }
  }

  @Test("has room for all roles and attributes") func room() {
    #expect(Role.allCases.count <= 16)
    #expect([Style.Attributes.bold, .reverse, .underline, .dim].allSatisfy { $0.rawValue < 32 })
  }

  @Test("takes two combining marks of the first 65,536 characters") func marks() {
    var cell = Cell("e", Style(.bad))
    cell.attach("\u{1D165}")
    #expect(cell == Cell("e", Style(.bad)))
    for mark in ["\u{301}", "\u{FE20}", "\u{302}"] as [Unicode.Scalar] { cell.attach(mark) }
    #expect(cell.text == "e\u{301}\u{FE20}")
    #expect(cell.base == "e")
    #expect(cell.style == Style(.bad))
  }
}
