import Testing

@testable import TerminalUI

@Suite("A canvas")
struct CanvasTests {
  static func canvas(_ columns: Int, _ rows: Int = 1, ascii: Bool = false) -> Canvas {
    Canvas(size: Size(columns: columns, rows: rows), ascii: ascii)
  }

  @Test(
    "clips text at both ends and never splits a wide character",
    arguments: [
      ("abc", 0, "abc   "), ("abc", 4, "    ab"), ("abc", -1, "bc    "), ("abc", -3, "      "), ("abc", 6, "      "),
      ("日本", 0, "日本  "), ("日本", -1, " 本   "), ("日本", 3, "   日 "), ("日本", 5, "      "), ("日本", -3, "      "),
      ("e\u{301}x", 5, "     e\u{301}"), ("e\u{301}x", -1, "x     "), ("\u{301}a", 0, "a     "),
      ("a", Int.min, "      "), ("a", Int.max, "      "),
    ])
  func clipping(text: String, x: Int, expected: String) {
    var canvas = Self.canvas(6)
    canvas.put(text, x: x, y: 0)
    #expect(canvas.lines == [expected])
    #expect(canvas.lines[0].displayWidth == 6)
  }

  @Test(
    "keeps text within the columns that it is given",
    arguments: [
      ("abcdef", 4, false, "abcd  ", 4), ("abcdef", 4, true, "abc…  ", 4), ("a日本", 4, false, "a日   ", 4),
      ("a日本", 4, true, "a日…  ", 4), ("ab", 4, true, "ab    ", 2), ("ab", 0, true, "      ", 0),
      ("ab", -3, false, "      ", 0),
    ])
  func limits(text: String, columns: Int, ellipsis: Bool, expected: String, used: Int) {
    var canvas = Self.canvas(6)
    #expect(canvas.put(text, x: 0, y: 0, maxColumns: columns, ellipsis: ellipsis) == used)
    #expect(canvas.lines == [expected])
  }

  @Test("replaces both halves of a wide character", arguments: [(0, "x 本 "), (1, " x本 "), (2, "日x  "), (3, "日 x ")])
  func overwriting(x: Int, expected: String) {
    var canvas = Self.canvas(5)
    canvas.put("日本", x: 0, y: 0)
    canvas.put("x", x: x, y: 0)
    #expect(canvas.lines == [expected])
    var filled = Self.canvas(5)
    filled.put("日本", x: 0, y: 0)
    filled.fill(Rect(x: x, y: 0, width: 1, height: 1), with: "x")
    #expect(filled.lines == [expected])
  }

  @Test("lets one wide character overlap others")
  func overlapping() {
    var canvas = Self.canvas(6)
    canvas.put("日本語", x: 0, y: 0)
    canvas.put("가", x: 1, y: 0)
    #expect(canvas.lines == [" 가 語"])
  }

  @Test("keeps two combining marks")
  func marks() {
    var canvas = Self.canvas(3)
    canvas.put("a\u{301}\u{302}\u{303}b", x: 0, y: 0)
    #expect(canvas.lines == ["a\u{301}\u{302}b "])
  }

  @Test("writes text that ends at a column")
  func right() {
    var canvas = Self.canvas(8)
    #expect(canvas.putRight("12 €", endingAt: 8, y: 0) == 4)
    #expect(canvas.putRight("abc日", endingAt: 4, y: 0, maxColumns: 4) == 3)
    #expect(canvas.lines == [" abc12 €"])
  }

  @Test("writes ASCII alone when told so")
  func ascii() {
    var canvas = Self.canvas(12, ascii: true)
    canvas.put("≈3 × 5 €…", x: 0, y: 0)
    canvas.fill(Rect(x: 11, y: 0, width: 1, height: 1), with: "●")
    #expect(canvas.lines == ["~3 x 5 EUR:*"])
    #expect(canvas.width(of: "5 €") == 5)
  }

  @Test("draws borders, and none where there is no room")
  func borders() {
    var canvas = Self.canvas(4, 3)
    canvas.drawBorder(canvas.bounds, canvas.glyphs.light)
    #expect(canvas.lines == ["╭──╮", "│  │", "╰──╯"])
    var small = Self.canvas(1, 3)
    small.drawBorder(small.bounds, small.glyphs.light)
    #expect(small.lines == [" ", " ", " "])
  }

  @Test("tells its styles in letters")
  func styles() {
    var canvas = Self.canvas(7, 2)
    canvas.put("abcdefg", x: 0, y: 0)
    canvas.restyle(Rect(x: 0, y: 0, width: 1, height: 1)) { $0.with(.good) }
    canvas.restyle(Rect(x: 1, y: 0, width: 1, height: 1)) { $0.with(.bad).bold }
    canvas.restyle(Rect(x: 2, y: 0, width: 1, height: 1)) { $0.reversed }
    canvas.restyle(Rect(x: 3, y: 0, width: 1, height: 1)) { $0.bold }
    canvas.restyle(Rect(x: 4, y: 0, width: 99, height: 1)) { $0.underlined }
    canvas.restyle(Rect(x: 5, y: 0, width: 1, height: 1)) { $0.on(.gain) }
    canvas.restyle(Rect(x: 6, y: 0, width: 1, height: 1)) { $0.on(.loss) }
    #expect(canvas.styleLines == ["gB0N_+-", ""])
    #expect(canvas[0, 0]?.style == Style(.good) && canvas[7, 0] == nil)
  }

  @Test(
    "keeps every style; lines that divide are muted text on a colored ground", arguments: Role.allCases, Ground.allCases
  )
  func looks(role: Role, ground: Ground) {
    let style = Style(role, [.bold, .underline, .dim, .reverse], on: ground)
    let kept = role == .frame && ground != .terminal ? style.with(.muted) : style
    #expect(Cell("x", style).style == kept)
    #expect(Cell("x", Style(role, on: ground)).style.attributes.isEmpty)
  }

  @Test("survives any size", arguments: [-1, 0, 1, 2, 5], [-1, 0, 1, 2, 5])
  func sizes(columns: Int, rows: Int) {
    var canvas = Self.canvas(columns, rows)
    canvas.put("日x", x: -1, y: 0)
    canvas.putRight("日x", endingAt: 1, y: rows - 1)
    canvas.fill(Rect(x: -3, y: -3, width: 99, height: 99), with: "日")
    canvas.drawBorder(canvas.bounds, canvas.glyphs.heavy)
    #expect(canvas.lines.count == max(rows, 0))
    #expect(canvas.lines.allSatisfy { $0.displayWidth == max(columns, 0) })
  }

  @Test(
    "tells the columns that text takes, those outside included", arguments: [("abcdef", 6), ("é…é…é…", 6), ("日本é", 5)])
  func used(text: String, columns: Int) {
    for x in [-20, -1, 0, 7, 20] {
      var canvas = Self.canvas(9)
      #expect(canvas.put(text, x: x, y: 0) == columns)
    }
  }
}
