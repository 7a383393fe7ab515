import Testing

@testable import TerminalUI

@Suite("A canvas as bytes")
struct CanvasBytesTests {
  private static var canvas: Canvas {
    var canvas = Canvas(size: Size(columns: 12, rows: 3))
    canvas.put("Rig 614 € ≈", x: 0, y: 0, style: Style(.good, [.bold, .underline]))
    canvas.put("日本 e\u{301}", x: 1, y: 1, style: Style(.rent, .dim))
    canvas.cursor = Point(x: 3, y: 2)
    return canvas
  }

  @Test("is the same canvas when it is read again", arguments: [false, true]) func round(isASCII: Bool) {
    var canvas = Canvas(size: Size(columns: 4, rows: 1), ascii: isASCII)
    canvas.put("≈ok", x: 0, y: 0)
    for one in [canvas, Self.canvas] { #expect(Canvas(bytes: one.bytes) == one) }
  }

  @Test("is none when it is cut, too long, or of another size") func broken() {
    let bytes = Self.canvas.bytes
    for cut in [0, 1, 8, 39, 40, bytes.count - 8, bytes.count - 1] {
      #expect(Canvas(bytes: Array(bytes[..<cut])) == nil, "\(cut)")
    }
    #expect(Canvas(bytes: bytes + [UInt8](repeating: 0, count: 8)) == nil)
    for (place, value) in [(0, UInt8(0)), (0, 11), (7, 255), (8, 0)] {
      var other = bytes
      other[place] = value
      #expect(Canvas(bytes: other) == nil, "\(place)")
    }
  }

  @Test("is none when a cell holds what a terminal acts on", arguments: [0x07, 0x1B, 0x7F, 0x9B, 0x202E, 0xD800])
  func control(value: Int) {
    var bytes = Self.canvas.bytes
    bytes[40] = UInt8(value & 0xFF)
    bytes[41] = UInt8(value >> 8)
    #expect(Canvas(bytes: bytes) == nil)
    bytes = Self.canvas.bytes
    (bytes[44], bytes[45]) = (UInt8(value & 0xFF), UInt8(value >> 8))
    #expect(Canvas(bytes: bytes) == nil)
  }

  @Test("has no cursor outside") func cursor() {
    var bytes = Self.canvas.bytes
    bytes[16] = 200
    #expect(Canvas(bytes: bytes)?.cursor == nil)
  }
}
