/// Makes two presses in one place within 400 ms a double click.
public struct ClickCounter: Sendable {
  /// The longest time between the two presses in milliseconds.
  static let patience = 400

  private var last: (place: Point, time: Int)?

  /// Begins to count.
  public init() {}

  /// The key, or the double click that it completes.
  /// - Parameters:
  ///   - key: the key.
  ///   - time: when it came, in milliseconds of a clock that only goes on.
  public mutating func count(_ key: Key, at time: Int) -> Key {
    guard case .mouse(let event) = key, event.kind == .press else { return key }
    if let last, last.place == event.position, time - last.time <= ClickCounter.patience {
      self.last = nil
      return .mouse(MouseEvent(.doubleClick, at: event.position))
    }
    last = (event.position, time)
    return key
  }
}
