import Synchronization

/// Something that is worked out when it is first asked for.
final class Remembered<Value: Sendable>: Sendable {
  private let memory = Mutex<Value?>(nil)

  /// The value, worked out the first time.
  func value(_ make: () -> Value) -> Value {
    if let known = memory.withLock({ $0 }) { return known }
    let value = make()
    memory.withLock { $0 = value }
    return value
  }
}
