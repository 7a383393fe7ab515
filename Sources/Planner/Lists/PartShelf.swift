import RigModel
import RigReport
import TerminalUI

/// What parts are called, made ready to be searched: case and accents are gone.
///
/// It follows from the catalog alone. Of a large one it is made in slices while no key waits.
final class PartShelf: Sendable {
  private let texts = Memo(PartTexts())
  private let found = Memo<[MemoEntry<Search, PartNumbers>]>([])

  /// What was looked for, and among which parts.
  private struct Search: Hashable, Sendable {
    let words: [[UInt8]]
    let kind: PartKind
  }

  /// Parts from which on it is made in slices, and those of a slice: one to three milliseconds.
  static let slice = 2048
  private static let kept = 64

  /// Whether it is made.
  func isReady(for catalog: Catalog) -> Bool {
    catalog.parts.count <= PartShelf.slice || count == catalog.parts.count
  }

  private var count: Int { texts.value(find: { $0.count }, make: { 0 }, keep: { _, _ in }) }

  /// Makes a slice more.
  func goOn(with catalog: Catalog) {
    let first = count
    let labels = catalog.parts.indices.dropFirst(first).prefix(PartShelf.slice).map {
      PartTexts.text(catalog.parts.label(at: $0))
    }
    _ = texts.value(
      find: { _ in nil }, make: { first },
      keep: { kept, first in
        if kept.count == first { for text in labels { kept.add(text) } }
      })
  }

  /// All texts.
  private func all(_ catalog: Catalog) -> PartTexts {
    while count < catalog.parts.count { goOn(with: catalog) }
    return texts.value(find: { $0 }, make: { PartTexts() }, keep: { $0 = $1 })
  }

  /// What each part is called, as the palette lists it: its name and its size.
  func forEachTitle(_ catalog: Catalog, _ take: (ArraySlice<UInt8>) -> Void) {
    let texts = all(catalog)
    for place in 0..<texts.count { take(texts.title(place)) }
  }

  /// The parts of a kind that have every word, in any order, in name, size, kind or maker.
  func parts(of kind: PartKind, with text: String, in catalog: Catalog) -> PartNumbers {
    let own = SearchText("\(kind.title) \(kind.rawValue)")
    let words = SearchText.words(text).filter { !own.holds([$0]) }
    let range = catalog.indices(of: kind)
    guard !words.isEmpty, !range.isEmpty else { return .all(range) }
    return found.value(for: Search(words: words, kind: kind), limit: PartShelf.kept) {
      .some(all(catalog).places(of: words, among: range))
    }
  }
}

/// Texts of parts, one behind the other, each with the maker of its chip behind a mark.
private struct PartTexts: Sendable {
  private static let mark: UInt8 = 0x1F
  private var bytes: [UInt8] = []
  /// Where each begins, and where the last one ends.
  private var starts: [UInt32] = [0]

  var count: Int { starts.count - 1 }

  static func text(_ label: PartLabel) -> [UInt8] {
    let size = PartWords.size(label)
    return FuzzyShelf.folded(label.name + (size.isEmpty ? "" : " " + size)) + [mark] + FuzzyShelf.folded(label.vendor)
  }

  mutating func add(_ text: [UInt8]) {
    bytes += text
    starts.append(UInt32(bytes.count))
  }

  func title(_ place: Int) -> ArraySlice<UInt8> {
    bytes[Int(starts[place])..<Int(starts[place + 1])].prefix { $0 != PartTexts.mark }
  }

  /// The places of those that have all words.
  func places(of words: [[UInt8]], among places: Range<Int>) -> [Int32] {
    bytes.withUnsafeBufferPointer { bytes in
      places.compactMap { place in
        let text = UnsafeBufferPointer(rebasing: bytes[Int(starts[place])..<Int(starts[place + 1])])
        return words.allSatisfy { SearchText.holds($0, in: text) } ? Int32(place) : nil
      }
    }
  }
}
