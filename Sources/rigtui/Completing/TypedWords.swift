import RigCatalog
import RigReport

/// The words of a command line, one of which is to be completed.
struct TypedWords {
  private let words: [String]
  /// What stands there of the word.
  let word: String

  /// - Parameter place: which of the words, counted from 0.
  init(_ words: [String], _ place: Int) {
    self.words = words
    let word = words.indices.contains(place) ? words[place] : ""
    self.word = String(word.drop { $0 == "\"" || $0 == "'" })
  }

  /// The catalog that the command would take; what is compiled in where that cannot be read.
  var loaded: LoadedCatalog? {
    let folders = Directories.current.folders(over: path("--catalog"), only: path("--only-catalog"))
    return (try? CatalogLoader.load(folders)) ?? (try? CatalogLoader.load())
  }

  /// Those of some names that go on from the word; what a terminal would not show as it is written is left out.
  func fitting(_ names: [String]) -> [String] { names.filter { $0.hasPrefix(word) && $0.visible == $0 } }

  /// The path behind an option.
  private func path(_ option: String) -> String? {
    let behind = words.lastIndex(of: option).flatMap { words.indices.contains($0 + 1) ? words[$0 + 1] : nil }
    let joined = words.last { $0.hasPrefix(option + "=") }.map { String($0.dropFirst(option.count + 1)) }
    return (joined ?? behind).map(TypedPath.absolute)
  }
}
