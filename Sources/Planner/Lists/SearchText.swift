import TerminalUI

/// A text made ready to be searched again and again: case and accents are gone.
struct SearchText: Hashable, Sendable {
  private let bytes: [UInt8]

  init(_ text: String) { bytes = SearchText.folded(text) }

  /// The words that a filter looks for.
  static func words(_ text: String) -> [[UInt8]] { folded(text).split(separator: 0x20).map { Array($0) } }

  private static func folded(_ text: String) -> [UInt8] { Array(AsciiFold.caseless(text).utf8) }

  /// Whether every word occurs, in any order.
  func holds(_ words: [[UInt8]]) -> Bool { words.allSatisfy(holds) }

  private func holds(_ word: [UInt8]) -> Bool { bytes.withUnsafeBufferPointer { SearchText.holds(word, in: $0) } }

  /// Whether a text that is ready to be searched has a word.
  static func holds(_ word: [UInt8], in text: UnsafeBufferPointer<UInt8>) -> Bool {
    word.withUnsafeBufferPointer { word in
      guard let head = word.first else { return true }
      guard text.count >= word.count else { return false }
      for start in 0...(text.count - word.count) where text[start] == head {
        if (1..<word.count).allSatisfy({ text[start + $0] == word[$0] }) { return true }
      }
      return false
    }
  }
}
