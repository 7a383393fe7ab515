import Testing

@testable import TerminalUI

@Suite("A line")
struct LineTests {
  static func line(_ columns: Int = 20, ascii: Bool = false) -> Line { Line(columns: columns, ascii: ascii) }

  @Test("tells how many columns each piece takes, as a canvas does", arguments: [false, true])
  func columns(ascii: Bool) {
    let texts = ["", "abc", "≈566 €", "日本語", "e\u{301}", "a\u{1B}b", "a long text that must be cut"]
    for text in texts {
      for room in [0, 1, 3, 5, 40] {
        for ellipsis in [false, true] {
          var (line, canvas) = (Self.line(40, ascii: ascii), CanvasTests.canvas(40, ascii: ascii))
          let used = line.put(text, x: 0, maxColumns: room, ellipsis: ellipsis)
          #expect(used == canvas.put(text, x: 0, y: 0, maxColumns: room, ellipsis: ellipsis), "\(text) in \(room)")
          #expect(line.text == canvas.trimmedLines[0])
        }
      }
    }
  }

  @Test("shows as text what the canvas shows", arguments: [false, true])
  func text(ascii: Bool) {
    var line = Self.line(30, ascii: ascii)
    line.put(.filled, x: 1)
    line.put("Tesla P40", x: 3, maxColumns: 6, ellipsis: true)
    line.putStepper("3", x: 12, columns: 5, canAct: true)
    line.putBar(full: 2, of: 4, x: 18, style: Style(.own))
    line.putRight("566 €", endingAt: 30)
    var canvas = CanvasTests.canvas(34, 3, ascii: ascii)
    canvas.draw(line, in: Rect(x: 2, y: 1, width: 30, height: 1))
    #expect(canvas.trimmedLines[1] == "  " + line.text)
    #expect(line.text == (ascii ? " * Tesla:   < 3 > ##.. 566 EUR" : " ● Tesla…   ◂ 3 ▸ ■■··   566 €"))
  }

  @Test("keeps inside its rectangle, at both ends")
  func clipping() {
    var line = Self.line(6)
    line.put("abcdefgh", x: -2)
    line.putRight("xyz", endingAt: 2)
    line.put(.rule, x: 4, count: 9)
    var canvas = CanvasTests.canvas(10)
    canvas.draw(line, in: Rect(x: 2, y: 0, width: 6, height: 1))
    #expect(canvas.lines == ["  xycd──  "])
  }

  @Test("finds the action of the piece that is seen in a column")
  func actions() {
    var line = Self.line()
    line.put(.filled, x: 1, action: .character(" "))
    line.put("● a name", x: 3, maxColumns: 5)
    line.putStepper("12", x: 10, columns: 6, canAct: true)
    line.putRight("fix", endingAt: 20, action: .character("f"))
    let found = (0..<20).map { line.action(at: $0) }
    #expect(found.indices.filter { found[$0] == .character(" ") } == [1])
    #expect(found.indices.filter { found[$0] == .character("-") } == [10])
    #expect(found.indices.filter { found[$0] == .character("+") } == [15])
    #expect(found.indices.filter { found[$0] == .character("f") } == [17, 18, 19])
  }

  @Test("lets a later piece hide the action of one below it")
  func covering() {
    var line = Self.line()
    line.put("press here", x: 0, action: .enter)
    line.put("cover", x: 2)
    #expect(line.action(at: 1) == .enter)
    #expect(line.action(at: 2) == nil)
    #expect(line.action(at: 8) == .enter)
  }

  @Test("tells where the hardware cursor stands")
  func cursor() {
    var line = Self.line()
    line.cursor = 3
    var canvas = CanvasTests.canvas(20, 4)
    canvas.draw(line, in: Rect(x: 5, y: 2, width: 15, height: 1))
    #expect(canvas.cursor == Point(x: 8, y: 2))
  }

  @Test("that has the keys is reversed, with a marker and the hardware cursor")
  func selection() {
    var line = Self.line(8)
    line.put("here", x: 2, style: Style(.good).bold)
    line.select()
    var canvas = CanvasTests.canvas(10, 2)
    canvas.draw(line, in: Rect(x: 1, y: 0, width: 8, height: 2))
    #expect(canvas.trimmedLines == [" ▸ here", ""])
    #expect(canvas.styleLines == [".00000000", ""])
    #expect(canvas.cursor == Point(x: 1, y: 0))
    var plain = Self.line(8)
    plain.select(isMarked: false)
    #expect(plain.text.isEmpty && plain.cursor == 1 && plain.isSelected)
  }

  @Test("knows each sign in one column", arguments: Sign.allCases)
  func signs(sign: Sign) {
    #expect(CharacterWidth.columns(of: Glyphs.unicode[sign]) == 1)
    #expect(Glyphs.ascii[sign].isASCII)
  }
}
