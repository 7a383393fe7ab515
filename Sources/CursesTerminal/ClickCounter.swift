import Glibc
import TerminalUI

/// Makes two presses in one place within 400 ms a double click.
struct ClickCounter {
  private var last: (place: Point, time: Int)?

  /// The key, or the double click that it completes.
  mutating func count(_ key: Key) -> Key {
    guard case .mouse(let event) = key, event.kind == .press else { return key }
    let now = ClickCounter.milliseconds
    if let last, last.place == event.position, now - last.time <= 400 {
      self.last = nil
      return .mouse(MouseEvent(.doubleClick, at: event.position))
    }
    last = (event.position, now)
    return key
  }

  private static var milliseconds: Int {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return now.tv_sec * 1000 + now.tv_nsec / 1_000_000
  }
}
