import Testing

@testable import TerminalUI

/// Pieces of bars.
@Suite struct FillTests {
  private static func drawn(_ fill: Fill, _ share: Double, of width: Int, ascii: Bool = false) -> String {
    var canvas = Canvas(size: Size(columns: 6, rows: 1), ascii: ascii)
    var line = Line(columns: 6, ascii: ascii)
    line.putFill(fill, share, of: width, x: 1, style: .normal)
    canvas.draw(line, in: canvas.bounds)
    return canvas.lines[0]
  }

  @Test(
    arguments: [
      (.solid, 0.5, " ██   "), (.solid, 0.53125, " ██▏  "), (.solid, 0.25, " █    "), (.solid, 0.96875, " ███▉ "),
      (.solid, 0, "      "), (.solid, 1, " ████ "), (.solid, 7, " ████ "), (.solid, -1, "      "),
      (.light, 0.5, " ▒▒   "), (.light, 0.6, " ▒▒   "), (.light, 0.7, " ▒▒▒  "), (.dense, 1, " ▓▓▓▓ "),
      (.faint, 1, " ░░░░ "),
    ] as [(Fill, Double, String)])
  func `A share of four columns`(fill: Fill, share: Double, text: String) {
    #expect(FillTests.drawn(fill, share, of: 4) == text)
  }

  @Test(
    arguments: [
      (.solid, 0.53125, " ##   "), (.solid, 0.65, " ###  "), (.dense, 0.5, " ++   "), (.light, 0.5, " ==   "),
      (.faint, 1, " .... "),
    ] as [(Fill, Double, String)])
  func `The same in ASCII`(fill: Fill, share: Double, text: String) {
    #expect(FillTests.drawn(fill, share, of: 4, ascii: true) == text)
  }

  @Test func `It never leaves its line`() {
    #expect(FillTests.drawn(.solid, 1, of: 50) == " █████")
  }
}
