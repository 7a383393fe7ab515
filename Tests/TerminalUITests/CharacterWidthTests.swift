import Testing

@testable import TerminalUI

@Suite("The width of a character")
struct CharacterWidthTests {
  @Test(
    "is that of a terminal",
    arguments: [
      ("a", 1), ("é", 1), ("€", 1), ("─", 1), ("⠿", 1), ("≈", 1), ("●", 1), ("◂", 1), ("■", 1), ("日", 2), ("가", 2),
      ("Ａ", 2), ("，", 2), ("👍", 2), ("⚡", 2), ("e\u{301}", 1), ("\u{301}", 0), ("\u{200D}", 1), ("\u{FE0F}", 0),
      ("\u{1B}", 1), ("\u{202E}", 1), ("\u{85}", 1), ("\u{E0041}", 1), ("👩‍👩‍👧", 8), ("👍🏽", 2), ("🇫🇷", 2),
      ("ᄀ\u{1161}", 2), ("", 0), ("ab日", 4), ("\u{378}", 1),
    ])
  func width(text: String, columns: Int) {
    #expect(CharacterWidth.displayWidth(of: text) == columns)
    #expect(text.reduce(0) { $0 + CharacterWidth.columns(of: $1) } == columns)
  }

  @Test(
    "decides where text is cut",
    arguments: [
      ("abcdef", 6, "abcdef"), ("abcdef", 5, "abcd…"), ("日本", 3, "日…"), ("日本", 2, "…"), ("日本", 0, ""),
      ("ab", -1, ""), ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"),
    ])
  func clipped(text: String, columns: Int, expected: String) {
    #expect(CharacterWidth.clip(text, to: columns, ellipsis: true) == expected)
    #expect(CharacterWidth.clip(text, to: columns).displayWidth <= max(columns, 0))
  }

  @Test("What is drawn as it is takes one column and needs no mark") func simple() {
    let all = (0...0x10FFFF as ClosedRange<UInt32>).lazy.compactMap(Unicode.Scalar.init)
    let wrong = all.filter(CharacterWidth.isSimple).filter {
      CharacterWidth.columns(of: $0) != 1 || Sanitizer.mark(for: $0) != nil
    }
    #expect(wrong.isEmpty)
  }
}
