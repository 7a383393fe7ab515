import RigModel

/// What a person's own files say of one kind, read and checked.
struct OwnRows<Value: Sendable>: Sendable {
  /// By the place of the compiled-in row that they lie over.
  var replaced: [Int: Value] = [:]
  /// New rows, behind the compiled-in ones.
  var added: [Value] = []
  /// Ids of both, with their places in the whole list.
  var places: [String: Int] = [:]

  /// All of them, in the order of the list.
  var values: [Value] { replaced.sorted { $0.key < $1.key }.map(\.value) + added }
}

/// The compiled-in rows of one kind, each read when it is looked at.
private final class CompiledRows<Value: Sendable>: Sendable {
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

/// The rows of one kind: those compiled in, under those of a person's own files.
final class KindRows<Value: Sendable>: Sendable {
  /// Reads a line of the compiled-in file; `nil` for one that cannot be read, which the tests rule out.
  typealias Reader = @Sendable (Range<Int>) -> Value?
  /// Matches the header of the compiled-in file, once.
  typealias Opener = @Sendable (CompiledLines) -> Reader

  private let kind: CatalogKind
  private let own: OwnRows<Value>
  private let isClosed: Bool
  private let open: Opener
  private let opened = Memo<CompiledRows<Value>?>(nil)

  /// Takes rows together.
  /// - Parameter isClosed: whether those that are compiled in are left out.
  init(_ kind: CatalogKind, _ own: OwnRows<Value>?, isClosed: Bool = false, open: @escaping Opener) {
    (self.kind, self.own, self.isClosed, self.open) = (kind, own ?? OwnRows(), isClosed, open)
  }

  private var compiled: CompiledRows<Value> { opened.value { CompiledRows(kind, isClosed: isClosed, open) } }

  /// The lines of the compiled-in file.
  var lines: CompiledLines? { compiled.lines }

  /// How many rows there are.
  var count: Int { compiled.count + own.added.count }

  /// The value at a place.
  subscript(place: Int) -> Value? {
    let compiled = compiled
    guard place < compiled.count else { return own.added[place - compiled.count] }
    return replaced(place) ?? compiled[place]
  }

  /// Something of the value at a place: of a person's own row, or of the line of a compiled-in one.
  func value<Seen>(at place: Int, own take: (Value) -> Seen, line: (Range<Int>) -> Seen) -> Seen {
    let compiled = compiled
    if place >= compiled.count { return take(own.added[place - compiled.count]) }
    return replaced(place).map(take) ?? line(compiled.line(at: place))
  }

  /// The values of a person's own files.
  var ownValues: [Value] { own.values }

  /// The place of an id.
  func place(of id: String) -> Int? {
    own.places.isEmpty ? lines?.place(of: id) : own.places[id] ?? lines?.place(of: id)
  }

  /// The value of an id.
  func value(of id: String) -> Value? { place(of: id).flatMap { self[$0] } }

  /// All values.
  var all: [Value] { (0..<count).compactMap { self[$0] } }

  /// The values that are wanted, in the order of the list; a compiled-in row is read only when its line is wanted.
  func all(where isWanted: (Value) -> Bool, line: (Range<Int>) -> Bool) -> [Value] {
    let compiled = (lines?.rows ?? []).enumerated().filter { place, row in replaced(place).map(isWanted) ?? line(row) }
    return compiled.compactMap { self[$0.offset] } + own.added.filter(isWanted)
  }

  /// The values that are wanted, in the order of the list.
  /// - Parameter places: where the compiled-in ones stand.
  func all(where isWanted: (Value) -> Bool, among places: [Int]) -> [Value] {
    places.compactMap { self[$0] } + own.added.filter(isWanted)
  }

  private func replaced(_ place: Int) -> Value? { own.replaced.isEmpty ? nil : own.replaced[place] }
}
