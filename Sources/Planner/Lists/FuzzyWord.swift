/// A word whose letters are looked for in a text, in their order and with others between them.
///
/// How well it is found is counted as fzf does: letters that begin a word and letters side by side count more, gaps take
/// away. Source: junegunn/fzf, src/algo/algo.go, FuzzyMatchV2.
struct FuzzyWord: Hashable, Sendable {
  /// The most letters that are looked for.
  static let longest = 32

  /// Small letters in ASCII.
  let bytes: [UInt8]
  /// The letters it has, each a bit.
  let letters: UInt64

  init(_ bytes: some Sequence<UInt8>) {
    self.bytes = Array(bytes.prefix(FuzzyWord.longest))
    letters = FuzzyWord.letters(of: self.bytes)
  }

  /// A bit for each letter and digit; all other characters share some.
  static func letters(of bytes: some Sequence<UInt8>) -> UInt64 { bytes.reduce(0) { $0 | 1 << UInt64(bit(of: $1)) } }

  private static func bit(of byte: UInt8) -> UInt8 {
    if byte &- 0x61 < 26 { return byte &- 0x61 }
    return byte &- 0x30 < 10 ? 26 + byte &- 0x30 : 36 + byte % 28
  }

  private static let (match, gap, longerGap, beside) = (16, -3, -1, 4)

  /// What a letter counts for where it stands: most at the beginning of a word, then where digits begin.
  private static func worth(of place: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
    let byte = text[place]
    guard isWord(byte) else { return 0 }
    guard place > 0 else { return 10 }
    let before = text[place - 1]
    if !isWord(before) { return before == 0x20 ? 10 : 9 }
    return isDigit(byte) && !isDigit(before) ? 7 : 0
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  private static func isWord(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 || isDigit(byte) }

  /// How well a text has it, above 0; `nil` when it has not.
  /// - Parameter room: two numbers for each byte of the text.
  func found(in text: UnsafeBufferPointer<UInt8>, _ room: UnsafeMutableBufferPointer<Int>) -> Int? {
    guard let first = bytes.first else { return 0 }
    if bytes.count == 1 { return FuzzyWord.found(first, in: text) }
    guard var start = text.firstIndex(of: first) else { return nil }
    firstRow(from: start, text, room)
    var best = 0
    for byte in bytes.dropFirst() {
      start += 1
      while start < text.count, text[start] != byte { start += 1 }
      guard start < text.count else { return nil }
      best = FuzzyWord.row(byte, from: start, text, room)
    }
    return max(best, 1)
  }

  private static func found(_ byte: UInt8, in text: UnsafeBufferPointer<UInt8>) -> Int? {
    var best: Int?
    for place in text.indices where text[place] == byte {
      best = max(best ?? 0, match + 2 * worth(of: place, in: text))
    }
    return best
  }

  /// The best for the first letter up to each place; beside it how many letters stand side by side there.
  private func firstRow(
    from start: Int, _ text: UnsafeBufferPointer<UInt8>, _ room: UnsafeMutableBufferPointer<Int>
  ) {
    var (left, isGap) = (0, false)
    for place in start..<text.count {
      let isHere = text[place] == bytes[0]
      left = isHere ? FuzzyWord.match + 2 * FuzzyWord.worth(of: place, in: text) : max(0, left + FuzzyWord.cost(isGap))
      isGap = !isHere
      room[2 * place] = left
      room[2 * place + 1] = isHere ? 1 : 0
    }
  }

  private static func cost(_ isGap: Bool) -> Int { isGap ? longerGap : gap }

  /// The same for the next letter, from the first place where it can stand; the best of all places.
  private static func row(
    _ byte: UInt8, from start: Int, _ text: UnsafeBufferPointer<UInt8>, _ room: UnsafeMutableBufferPointer<Int>
  ) -> Int {
    var (best, left, isGap) = (0, 0, false)
    var before = (score: room[2 * start - 2], run: room[2 * start - 1])
    for place in start..<text.count {
      let above = (score: room[2 * place], run: room[2 * place + 1])
      let skipped = left + cost(isGap)
      var (taken, run) = (Int.min, 0)
      if text[place] == byte { (taken, run) = take(place, after: before, text, skipped) }
      isGap = taken < skipped
      left = max(taken, skipped, 0)
      (room[2 * place], room[2 * place + 1], before) = (left, run, above)
      best = max(best, left)
    }
    return best
  }

  /// What comes of a letter at a place, and how many stand side by side with it.
  private static func take(
    _ place: Int, after before: (score: Int, run: Int), _ text: UnsafeBufferPointer<UInt8>, _ skipped: Int
  ) -> (Int, Int) {
    let own = worth(of: place, in: text)
    var (bonus, run) = (own, before.run + 1)
    if run > 1 {
      let first = worth(of: place - run + 1, in: text)
      if own >= 9, own > first { run = 1 } else { bonus = max(own, beside, first) }
    }
    let score = before.score + match
    return score + bonus < skipped ? (score + own, 0) : (score + bonus, run)
  }

  /// Where its letters stand, from the last place that ends it best; for showing them.
  func places(in text: [UInt8]) -> [Int] {
    var (places, end) = ([Int](), text.count)
    for byte in bytes.reversed() {
      guard let place = text[..<end].lastIndex(of: byte) else { return [] }
      places.append(place)
      end = place
    }
    return places
  }
}
