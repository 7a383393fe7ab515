import RigModel

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

  /// The values that are wanted, in the order of the list; a compiled-in row is read only when it has all cells.
  /// - Parameter cells: columns and what stands in them, the rarest first.
  func all(where isWanted: (Value) -> Bool, cells: KeyValuePairs<String, String>) -> [Value] {
    guard let lines else { return [] }
    let wanted = cells.compactMap { column, cell in lines.place(ofColumn: column).map { (place: $0, cell: cell) } }
    let compiled = lines.rows.enumerated().filter { place, row in
      replaced(place).map(isWanted)
        ?? wanted.allSatisfy { lines.file.line(row, hasCell: $0.cell, at: $0.place) }
    }
    return compiled.compactMap { self[$0.offset] } + own.added.filter(isWanted)
  }

  /// The values that are wanted, in the order of the list.
  /// - Parameter places: where the compiled-in ones stand.
  func all(where isWanted: (Value) -> Bool, among places: [Int]) -> [Value] {
    places.compactMap { self[$0] } + own.added.filter(isWanted)
  }

  private func replaced(_ place: Int) -> Value? { own.replaced.isEmpty ? nil : own.replaced[place] }
}
