import Synchronization

/// What was found out and need not be found out again: a value, values by their places, or values by keys.
///
/// It saves work alone: whoever asks gets what making it anew would give. A value is made outside the lock, so making
/// one may ask for others; when two threads make the same one at once, either is kept. Other modules see how it works, so
/// that nothing about its types is looked up while the program runs. The lock lies beside what is kept and not around it:
/// of each memory, a program makes one type less.
public final class Memo<Kept: Sendable>: Sendable {
  @usableFromInline let lock = Mutex(())
  /// Touched with the lock alone.
  @usableFromInline nonisolated(unsafe) let kept: UnsafeMutablePointer<Kept>

  /// Makes a memory of what is known at first.
  @inlinable public init(_ first: Kept) {
    kept = .allocate(capacity: 1)
    kept.initialize(to: first)
  }

  @inlinable deinit {
    kept.deinitialize(count: 1)
    kept.deallocate()
  }

  /// What is known, or what is made and kept for the next time.
  /// - Parameters:
  ///   - find: looks it up; it may put it in a better place for the next time.
  ///   - make: makes it when it is not there.
  ///   - keep: puts it where `find` looks.
  @inlinable public func value<Value: Sendable>(
    find: (inout Kept) -> Value?, make: () -> Value, keep: (inout Kept, Value) -> Void
  ) -> Value {
    if let known = lock.withLock({ _ in find(&kept.pointee) }) { return known }
    let made = make()
    lock.withLock { _ in keep(&kept.pointee, made) }
    return made
  }
}

extension Memo {
  /// The value, made when it is first asked for.
  @inlinable public func value<Value: Sendable>(_ make: () -> Value) -> Value where Kept == Value? {
    value(find: { $0 }, make: make, keep: { $0 = $1 })
  }

  /// The value of a place, made when it is first asked for.
  @inlinable public func value<Value: Sendable>(at place: Int, _ make: () -> Value) -> Value where Kept == [Value?] {
    value(find: { $0[place] }, make: make, keep: { $0[place] = $1 })
  }

  /// The value of a key, made when it is first asked for.
  @inlinable public func value<Key: Hashable & Sendable, Value: Sendable>(
    for key: Key, _ make: () -> Value
  ) -> Value where Kept == [Key: Value] {
    value(find: { $0[key] }, make: make, keep: { $0[key] = $1 })
  }

  /// The value of a key; all are forgotten when there are too many.
  /// - Parameter limit: how many are kept.
  @inlinable public func value<Key: Hashable & Sendable, Value: Sendable>(
    for key: Key, limit: Int, _ make: () -> Value
  ) -> Value where Kept == [Key: Value] {
    value(
      find: { $0[key] }, make: make,
      keep: { kept, made in
        if kept.count >= limit { kept.removeAll(keepingCapacity: true) }
        kept[key] = made
      })
  }

  /// The value of a key among the few that were asked for last.
  ///
  /// Keys are compared one by one, which for a few takes less time than hashing one.
  /// - Parameter limit: how many are kept, the one that was asked for last before all others.
  @inlinable public func value<Key: Equatable & Sendable, Value: Sendable>(
    for key: Key, limit: Int = .max, _ make: () -> Value
  ) -> Value where Kept == [MemoEntry<Key, Value>] {
    value(
      find: { kept in
        guard let place = kept.firstIndex(where: { $0.key == key }) else { return nil }
        if place > 0 { kept.insert(kept.remove(at: place), at: 0) }
        return kept[0].value
      },
      make: make,
      keep: { kept, made in
        kept.insert(MemoEntry(key: key, value: made), at: 0)
        if kept.count > limit { kept.removeLast() }
      })
  }
}

/// A value and the key that it was made for.
public struct MemoEntry<Key: Sendable, Value: Sendable>: Sendable {
  @usableFromInline let key: Key
  @usableFromInline let value: Value

  @inlinable init(key: Key, value: Value) { (self.key, self.value) = (key, value) }
}
