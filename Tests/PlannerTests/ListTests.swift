import Testing

@testable import Planner

/// The one cursor of all lists, in panes, boxes and pages.
@Suite struct ListTests {
  /// Two groups of lines, each below a heading.
  private let rows: [String?] = [nil, "a", "b", "c", nil, "d", "e"]

  private func cursor(_ line: String, height: Int = 10) -> ListCursor<String> {
    var cursor = ListCursor(line)
    cursor.settle(on: rows, height: height)
    return cursor
  }

  @Test(
    arguments: [
      (.lines(1), "b", "c"), (.lines(1), "c", "d"), (.lines(-1), "d", "c"), (.lines(-1), "a", "a"),
      (.lines(9), "b", "e"),
      (.pages(1), "a", "c"), (.pages(-1), "e", "c"), (.first, "e", "a"), (.last, "a", "e"),
      (.groups(1), "b", "d"), (.groups(1), "d", "d"), (.groups(-1), "e", "a"), (.groups(0), "c", "a"),
    ] as [(Motion, String, String)])
  func `A motion steps over headings and stays inside`(motion: Motion, from: String, to: String) {
    var cursor = cursor(from, height: 3)
    cursor.move(motion, over: rows, height: 3)
    #expect(cursor.line == to)
  }

  @Test(arguments: [("a", 0), ("b", 0), ("c", 1), ("d", 3), ("e", 4)])
  func `The scroll moves as little as shows the cursor, and the first line shows its heading`(line: String, first: Int)
  {
    #expect(cursor(line, height: 3).first == first)
  }

  @Test func `A line that moves in the list stays where it is on the screen`() {
    var cursor = cursor("d", height: 3)
    #expect(cursor.first == 3)
    cursor.settle(on: ["x", "y"] + rows, height: 3)
    #expect(cursor.line == "d" && cursor.first == 5)
  }

  @Test func `A line that is gone gives way to its substitute, or to the first one`() {
    var cursor = cursor("c")
    cursor.settle(on: ["a", nil, "e"], height: 3) { "e" }
    #expect(cursor.line == "e")
    cursor.settle(on: ["a", "b"], height: 3) { "gone as well" }
    #expect(cursor.line == "a")
  }

  @Test func `Without lines it waits for those that come`() {
    var cursor = cursor("c")
    cursor.settle(on: [nil], height: 3)
    cursor.settle(on: rows, height: 3)
    #expect(cursor.line == "c")
  }

  @Test func `Esc goes back to where the cursor stood before the filter was typed`() throws {
    #expect(try Driver(keys: "p,/,text:mine").verdict != Driver().verdict)
    #expect(try Driver(keys: "p,/,text:mine,esc").verdict == Driver().verdict)
    #expect(try Driver(keys: "p,/,text:mine,esc,enter").plan.name == "scaling")
  }
}
