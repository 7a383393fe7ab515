import Testing

@testable import TerminalUI

@Suite("Text from outside")
struct SanitizerTests {
  @Test(
    "is shown with marks for what it hides",
    arguments: [
      ("plain 123 ~", "plain 123 ~"), ("naïve ≈ 日本 👍", "naïve ≈ 日本 👍"), ("\u{1B}[31mred", "␛[31mred"),
      ("a\nb\tc\r\n", "a␊b␉c␍␊"), ("\0\u{7}\u{7F}", "␀␇␡"), ("\u{9B}31m\u{85}", "�31m�"),
      ("a\u{202E}b\u{2066}c\u{2069}", "a�b�c�"), ("\u{200E}\u{200F}\u{61C}", "���"), ("\u{2028}\u{2029}", "��"),
      ("\u{E0041}\u{FEFF}\u{200B}\u{2060}", "����"), ("\u{FFFF}\u{378}", "��"), ("so\u{AD}ft", "so�ft"),
      ("e\u{301} ❤\u{FE0F}", "e\u{301} ❤\u{FE0F}"), ("", ""),
      ("a\u{200C}b\u{200D}c\u{34F}\u{180E}\u{FE00}", "a�b�c���"), ("\u{115F}\u{1160}\u{3164}\u{FFA0}", "����"),
      ("\u{E0100}\u{10FEFF}", "��"),
    ])
  func visible(text: String, expected: String) {
    #expect(Sanitizer.visible(text) == expected)
  }

  @Test("keeps no control character", arguments: Array(0..<0x20) + Array(0x7F..<0xA0))
  func controls(value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    let mark = try #require(Sanitizer.mark(for: scalar))
    #expect(mark.value > 0xA0)
  }

  @Test("is never drawn raw on a canvas")
  func drawn() {
    var canvas = Canvas(size: Size(columns: 8, rows: 1))
    canvas.put("\u{1B}[2J\u{202E}x", x: 0, y: 0)
    #expect(canvas.lines == ["␛[2J�x  "])
  }
}
