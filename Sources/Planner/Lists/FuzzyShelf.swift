import TerminalUI

/// Many texts made ready to be searched by words with gaps; case and accents are gone.
struct FuzzyShelf: Sendable {
  /// A text that has all words.
  struct Hit: Sendable {
    let place: Int
    /// How well it has them.
    let score: Int
  }

  /// The most bytes of a text that are looked into.
  static let longest = 96
  /// Scores from here on count alike.
  private static let best = 4096

  /// All texts, one behind the other.
  private var bytes: [UInt8] = []
  /// Where each begins, and where the last one ends.
  private var starts: [Int] = [0]
  /// How many bytes of each are its own name, before others that it is found by as well.
  private var lengths: [Int] = []
  private var letters: [UInt64] = []
  /// What parts names of one thing.
  private static let separator = UInt8(ascii: "\n")

  init() {}

  var count: Int { letters.count }

  /// The words of a text that is typed.
  static func words(_ text: String) -> [FuzzyWord] {
    folded(text).split(separator: 0x20).map { FuzzyWord($0) }
  }

  /// A text as it is searched.
  static func folded(_ text: String) -> [UInt8] {
    var text = text
    return text.withUTF8 { bytes in
      guard bytes.contains(where: { $0 >= 0x80 }) else { return bytes.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 } }
      return Array(AsciiFold.caseless(String(decoding: bytes, as: UTF8.self)).utf8)
    }
  }

  mutating func reserve(_ count: Int) {
    bytes.reserveCapacity(count * 24)
    starts.reserveCapacity(count + 1)
    letters.reserveCapacity(count)
  }

  /// Adds a text; words of several pieces are parted by spaces.
  /// - Parameter others: other names that it is found by.
  mutating func add(_ text: String, also others: [String] = []) {
    add(folded: FuzzyShelf.folded(text)[...], also: others)
  }

  /// Adds a text as it is searched.
  mutating func add(folded text: ArraySlice<UInt8>, also others: [String] = []) {
    let own = text.prefix(FuzzyShelf.longest)
    let all = own + others.flatMap { [FuzzyShelf.separator] + FuzzyShelf.folded($0).prefix(FuzzyShelf.longest) }
    lengths.append(own.count)
    letters.append(FuzzyWord.letters(of: all))
    bytes += all
    starts.append(bytes.count)
  }

  /// The texts that have all words, as they stand.
  /// - Parameter places: where to look.
  func hits(_ words: [FuzzyWord], among places: some Sequence<Int>) -> [Hit] {
    let wanted = words.reduce(0) { $0 | $1.letters }
    return bytes.withUnsafeBufferPointer { bytes in
      withUnsafeTemporaryAllocation(of: Int.self, capacity: 2 * FuzzyShelf.longest) { room in
        places.compactMap { place in
          guard letters[place] & wanted == wanted else { return nil }
          let text = UnsafeBufferPointer(rebasing: bytes[starts[place]..<starts[place + 1]])
          let isAlone = lengths[place] == text.count
          let score = isAlone ? FuzzyShelf.score(words, text, room) : FuzzyShelf.bestScore(words, text, room)
          return score.map { Hit(place: place, score: $0) }
        }
      }
    }
  }

  /// The score of the name that has the words best; its own name wins over others that have them as well.
  private static func bestScore(
    _ words: [FuzzyWord], _ text: UnsafeBufferPointer<UInt8>, _ room: UnsafeMutableBufferPointer<Int>
  ) -> Int? {
    let names = text.split(separator: separator, omittingEmptySubsequences: false)
    return names.enumerated().compactMap { place, name in
      score(words, UnsafeBufferPointer(rebasing: name), room).map { max(1, place == 0 ? $0 : $0 - 1) }
    }.max()
  }

  private static func score(
    _ words: [FuzzyWord], _ text: UnsafeBufferPointer<UInt8>, _ room: UnsafeMutableBufferPointer<Int>
  ) -> Int? {
    var sum = 0
    for word in words {
      guard let score = word.found(in: text, room) else { return nil }
      sum += score
    }
    return min(sum, best - 1)
  }

  /// The best first; of those found equally well the favored ones, then the shorter texts, then as they stand.
  func ranked(_ hits: [Hit], favoring isFavored: (Int) -> Bool) -> [Int] {
    let byLength = hits.sorted(below: FuzzyShelf.longest + 1) { lengths[$0.place] }
    let byFavor = byLength.sorted(below: 2) { isFavored($0.place) ? 0 : 1 }
    return byFavor.sorted(below: FuzzyShelf.best) { FuzzyShelf.best - 1 - $0.score }.map(\.place)
  }
}

extension Array {
  /// In the order of a small number; those with the same one stay as they stand.
  fileprivate func sorted(below limit: Int, by number: (Element) -> Int) -> [Element] {
    guard let first else { return [] }
    var ends = [Int](repeating: 0, count: limit + 1)
    for element in self { ends[number(element) + 1] += 1 }
    for place in 1...limit { ends[place] += ends[place - 1] }
    var sorted = [Element](repeating: first, count: count)
    for element in self {
      let number = number(element)
      sorted[ends[number]] = element
      ends[number] += 1
    }
    return sorted
  }
}
