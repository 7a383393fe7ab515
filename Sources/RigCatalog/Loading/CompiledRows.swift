import RigModel

/// The compiled-in rows of one kind, each read when it is looked at.
final class CompiledRows<Value: Sendable>: Sendable {
  /// A value that was read; rows are many, and most are never looked at.
  private final class Known: Sendable {
    let value: Value?
    init(_ value: Value?) { self.value = value }
  }

  let lines: CompiledLines?
  private let open: KindRows<Value>.Opener
  private let reader = Memo<KindRows<Value>.Reader?>(nil)
  private let known: Memo<[Known?]>

  init(_ kind: CatalogKind, isClosed: Bool, _ open: @escaping KindRows<Value>.Opener) {
    (lines, self.open) = (isClosed ? nil : CompiledLines(kind), open)
    count = lines?.rows.count ?? 0
    known = Memo([Known?](repeating: nil, count: count))
  }

  let count: Int

  subscript(place: Int) -> Value? { known.value(at: place) { Known(read(place)) }.value }

  func line(at place: Int) -> Range<Int> { lines?.rows[place] ?? 0..<0 }

  private func read(_ place: Int) -> Value? {
    guard let lines else { return nil }
    return reader.value { open(lines) }(lines.rows[place])
  }
}
