import RigModel

/// The parts of the catalog by their ids and by their names.
struct PartNames {
  let gpus: GPUNames
  private let catalog: Catalog
  private let byName: [String: [String]]
  private var hints: [String: String] = [:]

  /// The number of words for which a hint is looked up; after many different ones none is.
  static let limit = 200

  init(_ catalog: Catalog) {
    (self.catalog, gpus) = (catalog, GPUNames(catalog))
    byName = catalog.parts.reduce(into: [:]) { names, part in
      for name in Set([part.name, part.search].map(PartNames.plain)) where !name.isEmpty {
        names[name, default: []].append(part.id.rawValue)
      }
    }
  }

  /// The part that has this id, or that alone has this name.
  func part(_ word: String) -> Part? {
    if let part = catalog[PartID(rawValue: word)] { return part }
    if let match = gpus.resolve(word), !match.isGuess { return catalog[PartID(rawValue: match.id)] }
    guard let ids = byName[PartNames.plain(word)], ids.count == 1 else { return nil }
    return catalog[PartID(rawValue: ids[0])]
  }

  /// The GPU that a title names: the longest name in it that is one of the catalog's, alone.
  func part(inTitle title: String) -> Part? {
    let words = title.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let memories = GPUWords(title).memory.map { [$0] } ?? []
    // Modules are always sold as such, so that a title without a form means a card.
    let forms = GPUWords(title).form == .module ? [" SXM"] : [" PCIe", ""]
    var (found, isVague) = (Set<String>(), false)
    for length in (1...min(4, max(words.count, 1))).reversed() where found.isEmpty && !isVague {
      for start in words.indices where start + length <= words.count {
        let name = words[start..<start + length].joined(separator: " ")
        guard name.contains(where: \.isNumber), name.count > 1 else { continue }
        let matches = forms.lazy.compactMap { gpus.resolve(name + $0, memories: memories) }
        guard let match = matches.first else { continue }
        found.insert(match.id)
        isVague = isVague || match.isGuess
      }
    }
    return found.count == 1 && !isVague ? found.first.flatMap { catalog[PartID(rawValue: $0)] } : nil
  }

  /// The sentence end that names the part that was probably meant.
  mutating func hint(for word: String) -> String {
    if let hint = hints[word] { return hint }
    guard hints.count < PartNames.limit else { return "" }
    let hint = find(word)
    hints[word] = hint
    return hint
  }

  private func find(_ word: String) -> String {
    let known = gpus.hint(for: word)
    guard known.isEmpty else { return known }
    if let ids = byName[PartNames.plain(word)] { return "; did you mean \(Wording.list(ids, "or"))?" }
    let others = catalog.parts.lazy.filter { $0.kind != .gpu }.map(\.id.rawValue)
    return Spelling.hint(for: word, in: others.filter { PartNames.hasSameNumbers(word, $0) })
  }

  /// Small letters and digits alone.
  private static func plain(_ name: String) -> String {
    name.lowercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
  }

  /// Whether two names have the same words with numbers, so that one can be a slip of the other: `b200` is no `h200`.
  static func hasSameNumbers(_ typed: String, _ name: String) -> Bool { numbered(typed) == numbered(name) }

  /// The words that have numbers, letters that look like digits taken for them.
  private static func numbered(_ name: String) -> Set<String> {
    let looks: [Character: Character] = ["o": "0", "l": "1", "i": "1"]
    let words = name.lowercased().split { !$0.isLetter && !$0.isNumber }
    return Set(words.filter { $0.contains(where: \.isNumber) }.map { String($0.map { looks[$0] ?? $0 }) })
  }
}
