import Testing

@testable import TerminalUI

/// Two presses that are one double click.
@Suite struct ClickCounterTests {
  private let here = Point(x: 3, y: 4)

  /// The kinds of the events that come of presses here, after so many milliseconds each.
  private func kinds(_ pauses: [Int]) -> [MouseEvent.Kind?] {
    var (counter, time) = (ClickCounter(), 1000)
    return pauses.map { pause in
      time += pause
      return kind(counter.count(.mouse(MouseEvent(.press, at: here)), at: time))
    }
  }

  private func kind(_ key: Key) -> MouseEvent.Kind? { if case .mouse(let event) = key { event.kind } else { nil } }

  @Test func `Two presses within 400 ms are a double click, later ones are two clicks`() {
    #expect(kinds([0, 400]) == [.press, .doubleClick])
    #expect(kinds([0, 401]) == [.press, .press])
    #expect(kinds([0, 401, 400]) == [.press, .press, .doubleClick])
  }

  @Test func `A third press begins anew`() {
    #expect(kinds([0, 100, 100]) == [.press, .doubleClick, .press])
    #expect(kinds([0, 100, 100, 100]) == [.press, .doubleClick, .press, .doubleClick])
  }

  @Test func `A press elsewhere is no double click`() {
    var counter = ClickCounter()
    _ = counter.count(.mouse(MouseEvent(.press, at: here)), at: 0)
    let there = MouseEvent(.press, at: Point(x: 3, y: 5))
    #expect(kind(counter.count(.mouse(there), at: 10)) == .press)
  }

  @Test func `Releases and keys between two presses do not part them`() {
    var counter = ClickCounter()
    _ = counter.count(.mouse(MouseEvent(.press, at: here)), at: 0)
    #expect(kind(counter.count(.mouse(MouseEvent(.release, at: here)), at: 50)) == .release)
    #expect(counter.count(.enter, at: 60) == .enter)
    #expect(kind(counter.count(.mouse(MouseEvent(.press, at: here)), at: 100)) == .doubleClick)
  }
}
