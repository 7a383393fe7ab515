import Testing

@testable import TerminalUI

@Suite("A script of keys")
struct KeyScriptTests {
  @Test(
    "is read word by word",
    arguments: [
      ("", []), ("down,tab,3", [.down, .tab, .character("3")]),
      ("enter,esc,bs,del", [.enter, .escape, .backspace, .delete]),
      ("text:a c,paste:x:y", [.character("a"), .character(" "), .character("c"), .paste("x:y")]),
      ("ctrl-r,Ctrl-L", [.control("r"), .control("l")]), ("f1,F10", [.function(1), .function(10)]),
      ("space,comma,<,:,?", [" ", ",", "<", ":", "?"].map { .character($0) }),
      ("f,A,é", ["f", "A", "é"].map { .character($0) }),
      ("resize:80x24", [.resize(Size(columns: 80, rows: 24))]),
      ("shift-tab,pgup,pgdn,home,end", [.backTab, .pageUp, .pageDown, .home, .end]),
      ("click:12x3", [.mouse(MouseEvent(.press, at: Point(x: 12, y: 3)))]),
      ("resize:0x0", [.resize(Size(columns: 0, rows: 0))]),
    ] as [(String, [Key])])
  func parsing(script: String, keys: [Key]) throws {
    #expect(try KeyScript.parse(script) == keys)
  }

  @Test(
    "says which word is no key",
    arguments: [
      ("down,nope", "nope", 2), ("f0", "f0", 1), ("f25", "f25", 1), ("ctrl-", "ctrl-", 1),
      ("resize:80", "resize:80", 1),
      ("resize:axb", "resize:axb", 1), ("q,push:1x1", "push:1x1", 2), ("click:-1x2", "click:-1x2", 1),
    ])
  func failing(script: String, word: String, position: Int) {
    let failure = #expect(throws: KeyScript.Failure.self) { try KeyScript.parse(script) }
    #expect(failure?.word == word && failure?.position == position)
    #expect(failure?.description.contains("key \(position), \"\(word)\", is not known") == true)
  }

  @Test(
    "names keys as people do",
    arguments: [
      (.enter, "Enter"), (.control("l"), "Ctrl-L"), (.function(1), "F1"), (.character(" "), "Space"),
      (.character("a"), "a"),
      (.backTab, "Shift-Tab"), (.pageUp, "PgUp"), (.escape, "Esc"), (.unknown, "unknown key"),
    ] as [(Key, String)])
  func labels(key: Key, label: String) {
    #expect(key.label == label)
  }
}
