import Testing

@testable import TerminalUI

@Suite("Bytes from a terminal")
struct KeyDecoderTests {
  static func keys(_ text: String, expire: Bool = true) -> [Key] {
    var decoder = KeyDecoder()
    decoder.feed(Array(text.utf8))
    return drain(&decoder, expire: expire)
  }

  static func drain(_ decoder: inout KeyDecoder, expire: Bool) -> [Key] {
    var keys: [Key] = []
    while let key = decoder.next() { keys.append(key) }
    guard expire, decoder.isWaiting else { return keys }
    decoder.expire()
    while let key = decoder.next() { keys.append(key) }
    return keys
  }

  static let table: [(String, [Key])] = [
    ("a", [.character("a")]), ("é日", [.character("é"), .character("日")]),
    ("\r\n\t\u{7F}\u{8}", [.enter, .enter, .tab, .backspace, .backspace]),
    ("\u{3}\u{1A}\u{1C}\0", [.control("c"), .control("z"), .control("\\"), .control(" ")]),
    ("\u{1B}[A\u{1B}OB\u{1B}[1;5C\u{1B}[D", [.up, .down, .right, .left]),
    ("\u{1B}[H\u{1B}[F\u{1B}[1~\u{1B}[4~\u{1B}OH\u{1B}[7~\u{1B}[8~", [.home, .end, .home, .end, .home, .home, .end]),
    ("\u{1B}[2~\u{1B}[3~\u{1B}[5~\u{1B}[6~\u{1B}[Z", [.insert, .delete, .pageUp, .pageDown, .backTab]),
    (
      "\u{1B}OP\u{1B}[11~\u{1B}[[A\u{1B}[15~\u{1B}[21~\u{1B}[24~\u{1B}[1;2P",
      [1, 1, 1, 5, 10, 12, 1].map { .function($0) }
    ),
    ("\u{1B}Op\u{1B}Oy\u{1B}Ok\u{1B}OM", [.character("0"), .character("9"), .character("+"), .enter]),
    ("\u{1B}", [.escape]), ("\u{1B}\u{1B}", [.escape, .escape]), ("\u{1B}x", [.escape, .character("x")]),
    ("\u{1B}[", [.escape, .character("[")]), ("\u{1B}O", [.escape, .character("O")]),
    ("\u{1B}P", [.escape, .character("P")]),
    ("\u{1B}\u{1B}[A", [.escape, .up]), ("\u{1B}[1;5", [.unknown]), ("\u{1B}[99~x", [.unknown, .character("x")]),
    ("\u{1B}[?62;22cx", [.unknown, .character("x")]), ("\u{1B}]11;rgb:0/0/0\u{7}x", [.unknown, .character("x")]),
    ("\u{1B}P1$r0m\u{1B}\\x", [.unknown, .character("x")]), ("\u{1B}]x", [.escape, .character("]"), .character("x")]),
    ("\u{1B}[200~q\u{1B}[A\r\nb\rc\u{1B}[201~x", [.paste("q\u{1B}[A\nb\nc"), .character("x")]),
    ("\u{1B}[200~cut", []), ("\u{1B}[200~cut\u{1B}", [.paste("cut")]), ("\u{1B}[200~cut\u{1B}[20", []),
    ("\u{1B}[<0;5;6M", [.mouse(MouseEvent(.press, at: Point(x: 4, y: 5)))]),
    (
      "\u{1B}[<0;5;6m\u{1B}[<65;1;1M",
      [.mouse(MouseEvent(.release, at: Point(x: 4, y: 5))), .mouse(MouseEvent(.wheelDown, at: Point(x: 0, y: 0)))]
    ),
    ("\u{1B}[<32;2;1M\u{1B}[<2;1;1M", [.mouse(MouseEvent(.drag, at: Point(x: 1, y: 0))), .unknown]),
    ("\u{1B}[M %&", [.mouse(MouseEvent(.press, at: Point(x: 4, y: 5)))]),
    ("\u{1B}[<9;99999999999999999999;1Mx", [.unknown, .character("x")]),
  ]

  @Test("become keys", arguments: table)
  func decoding(text: String, keys: [Key]) {
    #expect(Self.keys(text) == keys)
  }

  @Test("become the same keys when they come one by one", arguments: table)
  func splitting(text: String, keys: [Key]) {
    var decoder = KeyDecoder()
    var found: [Key] = []
    for byte in text.utf8 {
      decoder.feed([byte])
      found += Self.drain(&decoder, expire: false)
    }
    #expect(found + Self.drain(&decoder, expire: true) == keys)
  }

  @Test(
    "wait for the rest of a key", arguments: ["\u{1B}", "\u{1B}[", "\u{1B}[1;", "\u{1B}[200~abc\u{1B}", "\u{1B}[<0;1"])
  func waiting(text: String) {
    var decoder = KeyDecoder()
    decoder.feed(Array(text.utf8))
    #expect(decoder.next() == nil && decoder.isWaiting)
  }

  @Test(
    "that are no UTF-8 are unknown keys",
    arguments: [[0xFF], [0xC3, 0x28], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xF5, 1]] as [[UInt8]])
  func broken(bytes: [UInt8]) {
    var decoder = KeyDecoder()
    decoder.feed(bytes)
    #expect(Self.drain(&decoder, expire: true).contains(.unknown) && !decoder.isWaiting)
  }

  @Test("of a paste are text up to its mark, however slow they are and wherever they pause")
  func slowPaste() {
    var decoder = KeyDecoder()
    var keys: [Key] = []
    for byte in "\u{1B}[200~q+\u{3}\r".utf8 + Array("\u{1B}[201~q".utf8) {
      decoder.feed([byte])
      keys += Self.drain(&decoder, expire: decoder.canEndPaste || keys.isEmpty == false)
    }
    #expect(keys == [.paste("q+\u{3}\n"), .character("q")])
  }

  @Test("of a paste that never ends are given up by Ctrl-C three times, which quits then")
  func interruptedPaste() {
    var decoder = KeyDecoder()
    decoder.feed(Array("\u{1B}[200~te\u{3}xt\u{3}\u{3}".utf8))
    #expect(Self.drain(&decoder, expire: true) == [])
    decoder.feed([3])
    #expect(Self.drain(&decoder, expire: false) == [] && decoder.canEndPaste)
    #expect(Self.drain(&decoder, expire: true) == [.paste("te\u{3}xt"), .control("c")])
    decoder.feed(Array("q".utf8))
    #expect(Self.drain(&decoder, expire: false) == [.character("q")])
  }

  @Test("of a paste that holds Ctrl-C three times are text up to its mark")
  func pastedInterrupts() {
    let keys = Self.keys("\u{1B}[200~hello\u{3}\u{3}\u{3}n\u{1B}[201~q")
    #expect(keys == [.paste("hello\u{3}\u{3}\u{3}n"), .character("q")])
  }

  @Test("of a paste that never ends are given up by Escape, and what follows are keys")
  func lostMark() {
    var decoder = KeyDecoder()
    decoder.feed(Array("\u{1B}[200~text".utf8))
    #expect(Self.drain(&decoder, expire: true) == [] && !decoder.isWaiting)
    decoder.feed([0x1B])
    #expect(Self.drain(&decoder, expire: true) == [.paste("text")])
    decoder.feed(Array("[2x".utf8))
    #expect(Self.drain(&decoder, expire: true) == [.character("["), .character("2"), .character("x")])
  }

  @Test("of a long paste are cut at the limit, and the paste still ends")
  func longPaste() {
    let keys = Self.keys("\u{1B}[200~" + String(repeating: "x", count: 70000) + "\u{1B}[201~y")
    #expect(keys == [.paste(String(repeating: "x", count: PasteCollector.limit)), .character("y")])
  }

  @Test("mean what the terminal's description says")
  func descriptions() {
    var decoder = KeyDecoder(sequences: [.init([0x1B, 0x41], .up), .init([0x1B, 0x5B, 0x50], .delete)])
    decoder.feed([0x1B, 0x41, 0x1B, 0x5B, 0x50, 0x1B])
    #expect(Self.drain(&decoder, expire: true) == [.up, .delete, .escape])
  }

  @Test("never trap, whatever they are")
  func noise() {
    var seed: UInt64 = 42
    for _ in 0..<20_000 {
      var decoder = KeyDecoder()
      decoder.feed(
        (0..<12).map { _ in
          seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
          let byte = UInt8(truncatingIfNeeded: seed >> 33)
          return byte < 80 ? 0x1B : byte < 140 ? UInt8(ascii: "[") : byte
        })
      _ = Self.drain(&decoder, expire: true)
    }
  }
}
