/// A value that lies in a box of its own and is copied when it is changed while others hold it.
///
/// A type that holds large values, above all ones that may be missing, takes thousands of instructions to copy and hundreds of
/// kilobytes of program; in a box they are one reference.
@propertyWrapper public struct Boxed<Value: Sendable>: Sendable {
  /// Changed by the one who holds it alone.
  @usableFromInline final class Box: @unchecked Sendable {
    @usableFromInline var value: Value

    @usableFromInline init(_ value: Value) { self.value = value }
  }

  @usableFromInline var box: Box

  /// Puts a value into a box.
  @inlinable public init(wrappedValue: Value) { box = Box(wrappedValue) }

  /// The value.
  @inlinable public var wrappedValue: Value {
    get { box.value }
    _modify {
      if !isKnownUniquelyReferenced(&box) { box = Box(box.value) }
      yield &box.value
    }
  }
}
