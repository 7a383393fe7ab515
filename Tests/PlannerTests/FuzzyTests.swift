import Testing

@testable import Planner

/// Texts found by some of their letters, the best first, as fzf ranks them.
@Suite struct FuzzyTests {
  private func found(_ words: String, _ texts: [String], favoring favored: Set<Int> = []) -> [String] {
    var shelf = FuzzyShelf()
    for text in texts { shelf.add(text) }
    let hits = shelf.hits(FuzzyShelf.words(words), among: 0..<shelf.count)
    return shelf.ranked(hits) { favored.contains($0) }.map { texts[$0] }
  }

  @Test(arguments: [
    ("rtx", ["RTX 3090", "retax", "Rent extra"]), ("fx", ["f.x", "foxes"]),
    ("p40", ["Tesla P40", "p 4 0", "P4 for 0"]), ("30", ["RTX 3090", "1300 W"]), ("es", ["export sheet", "rest"]),
  ])
  func `Letters that begin words or stand side by side come first`(words: String, order: [String]) {
    #expect(found(words, order) == order)
    #expect(found(words, order.reversed()) == order)
  }

  @Test func `Letters stand in their order, with others between them`() {
    #expect(found("lma", ["Llama", "lam", "mall"]) == ["Llama"])
  }

  @Test func `Each word is looked for by itself, in any order`() {
    #expect(found("16 p100", ["Tesla P100 12 GB", "Tesla P100 16 GB"]) == ["Tesla P100 16 GB"])
  }

  @Test func `Case and accents make no difference`() {
    #expect(found("CAFÉ", ["café", "Cafe"]) == ["café", "Cafe"])
    #expect(found("cafe", ["CAFÉ"]) == ["CAFÉ"])
  }

  @Test func `Of those found equally well the favored come first, then the shorter, then as they stand`() {
    let texts = ["undo it all", "undo b", "undo a", "undo it now"]
    #expect(found("undo", texts) == ["undo b", "undo a", "undo it all", "undo it now"])
    #expect(found("undo", texts, favoring: [3]) == ["undo it now", "undo b", "undo a", "undo it all"])
  }

  @Test func `A letter is shown where it was found`() {
    #expect(FuzzyWord("p40".utf8).places(in: Array("tesla p40".utf8)).sorted() == [6, 7, 8])
    #expect(FuzzyWord("xyz".utf8).places(in: Array("tesla p40".utf8)) == [])
  }

  /// The best by trying every way to choose the letters.
  private func best(_ word: [UInt8], _ text: [UInt8]) -> Bool {
    guard let first = word.first else { return true }
    return text.indices.contains { text[$0] == first && best(Array(word.dropFirst()), Array(text[($0 + 1)...])) }
  }

  @Test func `A text has a word exactly when its letters stand there in order`() {
    var chance = SeededGenerator(seed: 3)
    let letters = Array("ab1 -".utf8)
    for _ in 0..<3000 {
      let text = (0..<Int.random(in: 0...9, using: &chance)).map { _ in letters.randomElement(using: &chance) ?? 0 }
      let word = (0..<Int.random(in: 1...4, using: &chance)).map { _ in letters.randomElement(using: &chance) ?? 0 }
      guard !word.contains(0x20) else { continue }
      let isFound = !found(String(decoding: word, as: UTF8.self), [String(decoding: text, as: UTF8.self)]).isEmpty
      #expect(isFound == best(word, text), "\(word) in \(text)")
    }
  }
}
