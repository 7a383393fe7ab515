import Testing

@testable import TerminalUI

@Suite("Text in ASCII alone")
struct AsciiFoldTests {
  @Test(
    "stands for the text",
    arguments: [
      ("plain", "plain"), ("3 × P40 ≈ 70 €", "3 x P40 ~ 70 EUR"), ("−5 – 7 — …", "-5 - 7 - :"), ("Éèçñöß", "Eecnoss"),
      ("Œuvre œ Æ Łódź İı", "OEuvre oe AE Lodz Ii"), ("e\u{301}", "e"), ("Việt", "Viet"), ("●○◂▸■·▲▼", "*.<>#.^v"),
      ("╭─╮│┏━┓┃", "+-+|+=+|"), ("✓ ✗ ◆", "ok X X"), ("日本", "??"), ("“a” ‘b’", "\"a\" 'b'"),
      ("1\u{A0}200\u{202F}€", "1 200 EUR"),
      ("½ kWh ²", "1/2 kWh 2"), ("👍", "?"),
    ])
  func fold(text: String, expected: String) {
    #expect(AsciiFold.fold(text) == expected)
  }

  @Test("is ASCII whatever the character")
  func everything() {
    for value in UInt32(0)...0x1FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let folded = AsciiFold.fold(scalar)
      if !folded.utf8.allSatisfy({ $0 < 0x80 }) { Issue.record("\(value) became \(folded)") }
    }
  }

  @Test("is what every sign of the ASCII set is, and every sign takes one column")
  func glyphs() {
    for set in [Glyphs.unicode, .ascii] {
      let signs = [
        set.filled, set.empty, set.left, set.right, set.marker, set.barFull, set.barEmpty, set.barWorse, set.barBetter,
        set.scaleStart, set.scaleEnd, set.bar, set.up, set.down, set.tick, set.moreBelow, set.moreAbove, set.crossing,
        set.approx, set.times, set.minus, set.enDash, set.dash, set.ellipsis, set.check, set.cross,
        set.light.topLeft, set.light.horizontal, set.heavy.vertical, set.heavy.horizontal,
      ]
      for sign in signs {
        #expect(CharacterWidth.columns(of: sign) == 1)
        #expect(!set.isASCII || sign.isASCII)
      }
    }
  }
}
