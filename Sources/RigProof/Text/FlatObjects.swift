import JSONReading

/// The objects of a text that tools print: the items of a list, a card below its name, or what stands alone.
///
/// The text is looked at once, whatever it holds, and what is deeper than tools go is passed.
struct FlatObjects {
  /// An object or list that is open.
  private struct Frame {
    let isList: Bool
    /// The keys from the table on that it is part of.
    let path: KeyHash
    /// The number of the table.
    let table: Int
  }

  /// The tables, in the order in which they begin.
  private(set) var all: [FlatObject] = []
  /// Whether the last value was cut off; what was whole of it is there.
  private(set) var isCut = false
  private let bytes: [UInt8]
  private var open: [Frame] = []
  private var key = 0..<0
  private static let deepest = 9
  /// More than tools print; what else begins with brackets is no output of theirs.
  private static let most = 100_000

  init(_ text: CleanText) {
    bytes = text.bytes
    var end = 0
    for line in text.lines where line.trimmed.lowerBound >= end {
      let first = text.first(line)
      guard first == UInt8(ascii: "{") || first == UInt8(ascii: "["), begins(at: line.trimmed.lowerBound) else {
        continue
      }
      end = take(from: line.trimmed.lowerBound)
    }
  }

  /// An object, or a list that holds one; a bracket alone may begin a line of a log.
  private func begins(at start: Int) -> Bool {
    var next = start + 1
    while next < bytes.count, bytes[next] <= 32 { next += 1 }
    let wanted = bytes[start] == UInt8(ascii: "{") ? UInt8(ascii: "\"") : UInt8(ascii: "{")
    return next < bytes.count && bytes[next] == wanted
  }

  private mutating func take(from start: Int) -> Int {
    var tokens = JSONTokens(bytes, from: start)
    (open, key) = ([], 0..<0)
    while let token = tokens.next() {
      switch token {
      case .open(let isList): if tokens.depth <= FlatObjects.deepest { enter(isList) }
      case .close: if tokens.depth < open.count { open.removeLast() }
      case .key(let range): if tokens.depth == open.count { key = range }
      case .value(let range): if tokens.depth == open.count { put(range) }
      }
    }
    isCut = tokens.isCut
    return tokens.place
  }

  /// A table begins alone, in a list that stands alone or just below it, and for a card.
  private mutating func enter(_ isList: Bool) {
    let outer = open.last
    let isNamed = open.count == 1 && !(outer?.isList ?? true) && bytes[key].key.hasPrefix("card")
    let isItem = outer?.isList ?? true && open.count <= 2
    if !isList, isItem || isNamed, all.count < FlatObjects.most {
      all.append(FlatObject(bytes, named: isNamed ? bytes[key].key : ""))
      open.append(Frame(isList: false, path: KeyHash(), table: all.count - 1))
    } else {
      let path = outer.map { $0.isList ? $0.path : $0.path.inner(bytes[key]) } ?? KeyHash()
      open.append(Frame(isList: isList, path: path, table: outer?.table ?? -1))
    }
    key = 0..<0
  }

  private mutating func put(_ range: Range<Int>) {
    guard let frame = open.last, !frame.isList, frame.table >= 0 else { return }
    all[frame.table].put(range, frame.path.inner(bytes[key]))
  }
}
