import Testing

@testable import TerminalUI

@Suite("A rectangle")
struct RectTests {
  static let extremes = [Int.min, -5, -1, 0, 1, 2, 7, Int.max]

  @Test("never traps and never has a negative side", arguments: extremes, extremes)
  func odd(first: Int, second: Int) {
    let rect = Rect(x: first, y: second, width: second, height: first)
    let parts = [
      rect.inset(by: second), rect.inset(horizontally: first, vertically: second), rect.top(first), rect.bottom(first),
      rect.left(second), rect.right(second), rect.dropTop(first), rect.dropBottom(second), rect.dropLeft(first),
      rect.dropRight(second), rect.row(first), rect.centered(columns: first, rows: second),
      rect.moved(x: first, y: second), rect.intersection(Rect(x: second, y: first, width: first, height: second)),
    ]
    for part in parts {
      #expect(part.width >= 0 && part.height >= 0 && part.maxX >= part.x && part.maxY >= part.y)
    }
  }

  @Test("falls into parts")
  func parts() {
    let rect = Rect(x: 2, y: 3, width: 10, height: 6)
    #expect(rect.top(2) == Rect(x: 2, y: 3, width: 10, height: 2))
    #expect(rect.bottom(2) == Rect(x: 2, y: 7, width: 10, height: 2))
    #expect(rect.left(4) == Rect(x: 2, y: 3, width: 4, height: 6))
    #expect(rect.right(4) == Rect(x: 8, y: 3, width: 4, height: 6))
    #expect(rect.dropTop(5) == Rect(x: 2, y: 8, width: 10, height: 1))
    #expect(rect.dropBottom(9).isEmpty && rect.dropLeft(99).isEmpty)
    #expect(rect.row(5) == rect.bottom(1) && rect.row(6).isEmpty && rect.row(-1).isEmpty)
    #expect(rect.centered(columns: 4, rows: 2) == Rect(x: 5, y: 5, width: 4, height: 2))
    #expect(rect.inset(by: 1) == Rect(x: 3, y: 4, width: 8, height: 4))
    #expect(rect.inset(by: 9).isEmpty)
  }

  @Test("contains its cells and no others")
  func contains() {
    let rect = Rect(x: 2, y: 3, width: 2, height: 1)
    #expect(rect.contains(Point(x: 2, y: 3)) && rect.contains(Point(x: 3, y: 3)))
    #expect(!rect.contains(Point(x: 4, y: 3)) && !rect.contains(Point(x: 2, y: 4)))
  }

  @Test("has no cells in common with a distant one")
  func intersection() {
    let rect = Rect(x: 0, y: 0, width: 4, height: 4)
    #expect(rect.intersection(Rect(x: 9, y: 9, width: 2, height: 2)).isEmpty)
    #expect(rect.intersection(Rect(x: 3, y: -1, width: 9, height: 3)) == Rect(x: 3, y: 0, width: 1, height: 2))
  }
}
