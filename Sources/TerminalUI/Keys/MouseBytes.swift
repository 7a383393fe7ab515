/// Mouse reports: the older form of three bytes and the newer one in decimal.
enum MouseBytes {
  /// What follows `ESC [ M`: button, column, row, each plus 32.
  static func decodeOld(_ rest: ArraySlice<UInt8>) -> KeyDecoder.Outcome {
    let report = Array(rest.prefix(3))
    guard report.count == 3 else { return .incomplete }
    let button = Int(report[0]) - 32
    let kind = kind(of: button, released: button & 3 == 3 && button < 64)
    let place = Point(x: Int(report[1]) - 33, y: Int(report[2]) - 33)
    return .key(kind.map { .mouse(MouseEvent($0, at: place)) } ?? .unknown, 6)
  }

  /// What stands between `ESC [ <` and `M` (down) or `m` (up): button, column and row.
  static func decode(_ parameters: Substring, _ final: Character) -> Key? {
    let numbers = parameters.split(separator: ";").compactMap { Int($0) }
    guard numbers.count == 3, final == "M" || final == "m" else { return nil }
    guard numbers[1...].allSatisfy({ (1...Size.limit).contains($0) }) else { return nil }
    guard let kind = kind(of: numbers[0], released: final == "m") else { return nil }
    return .mouse(MouseEvent(kind, at: Point(x: numbers[1] - 1, y: numbers[2] - 1)))
  }

  /// The bits of a button: 0–1 which one, 2–4 Shift, Alt and Ctrl, 5 motion, 6 wheel.
  private static func kind(of button: Int, released: Bool) -> MouseEvent.Kind? {
    switch button & 0b110_0011 {
    case 64: .wheelUp
    case 65: .wheelDown
    case 32: .drag
    case 0: released ? .release : .press
    case 3: released ? .release : nil
    default: nil
    }
  }
}
