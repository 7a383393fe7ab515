import RigModel

/// The GPUs of the catalog by the names that others give them.
struct GPUNames: Sendable {
  /// A GPU that a name means.
  struct Match: Equatable {
    let id: String
    /// Whether the name leaves out what tells it from another one.
    let isGuess: Bool
  }

  private struct Entry: Sendable {
    let id: String
    let keys: Set<String>
    let vendor: String
    let form: GPUWords.Form
    let variants: Set<String>
    /// Memory of a device and of the card in GB.
    let memories: [Double]
  }

  private let entries: [Entry]
  private let rented: [String: [String: Int]]

  init(_ catalog: Catalog) {
    entries = catalog.indices(of: .gpu).compactMap { GPUNames.entry(catalog.parts[$0]) }
    rented = catalog.offers.reduce(into: [:]) { $0[$1.gpu.rawValue, default: [:]][$1.provider, default: 0] += 1 }
  }

  private static func entry(_ part: Part) -> Entry? {
    guard let gpu = part.gpu else { return nil }
    let words = [GPUWords(part.name), GPUWords(part.id.rawValue), GPUWords(part.search)]
    return Entry(
      id: part.id.rawValue, keys: Set(words.flatMap { [$0.key, $0.shortKey].compactMap(\.self) }), vendor: gpu.vendor,
      form: gpu.form == nil ? .card : .module, variants: words[0].variants.union(words[1].variants),
      memories: [gpu.vram.value, gpu.cardVRAM.value])
  }

  /// The GPU that a list means; without a form it is a card, without a memory the smallest.
  /// - Parameters:
  ///   - name: what the list calls it.
  ///   - memories: what a device may have in GB; none when the list does not say.
  func resolve(_ name: String, memories: [Double] = []) -> Match? {
    let all = matches(name, memories: memories)
    return all.first.map { Match(id: $0, isGuess: all.count > 1) }
  }

  /// All GPUs that a name may mean, cards before modules and smaller ones before larger ones.
  func matches(_ name: String, memories: [Double]) -> [String] {
    let words = GPUWords(name)
    let sizes = memories.isEmpty ? [words.memory].compactMap(\.self) : memories
    let rank = { (entry: Entry) in (entry.form == .card ? 0 : 1, entry.memories[0], entry.id) }
    return candidates(words, sizes).sorted { rank($0) < rank($1) }.map(\.id)
  }

  /// The sentence end that names the GPU that was probably meant; never one of another memory or maker.
  /// - Parameters:
  ///   - memory: what a device has in GB, where it is said beside the name.
  ///   - provider: who rents it out; of several sizes the one that it rents out most is meant, else all are named.
  func hint(for name: String, memory: Double? = nil, provider: String = "") -> String {
    let words = GPUWords(name)
    let sizes = [memory ?? words.memory].compactMap(\.self)
    let known = candidates(words, sizes).sorted { rank($0, provider) > rank($1, provider) }.map(\.id)
    let meant = known.isEmpty ? [misspelt(name, words, sizes)].compactMap(\.self) : known
    let named = provider.isEmpty ? meant : Array(meant.prefix(1))
    return named.isEmpty ? "" : "; did you mean \(Wording.list(named, "or"))?"
  }

  private func rank(_ entry: Entry, _ provider: String) -> (Int, Int, Double) {
    let counts = rented[entry.id] ?? [:]
    return (counts[provider] ?? 0, counts.values.reduce(0, +), -entry.memories[0])
  }

  /// The cards of a name; a word such as *NVL* means the one that has it, where there is one.
  private func candidates(_ words: GPUWords, _ sizes: [Double]) -> [Entry] {
    let all = entries.filter { entry in
      entry.keys.contains(words.key) && fits(entry, words, sizes) && (words.form == nil || words.form == entry.form)
    }
    let named = words.variants.isEmpty ? [] : all.filter { $0.variants == words.variants }
    return named.isEmpty ? all : named
  }

  /// Whether nothing that is said speaks against a GPU; lists round memory and leave out what is reserved, up to 12 %.
  private func fits(_ entry: Entry, _ words: GPUWords, _ sizes: [Double]) -> Bool {
    guard words.vendor == nil || words.vendor == entry.vendor else { return false }
    return sizes.isEmpty || sizes.contains { size in entry.memories.contains { abs($0 - size) <= 0.12 * $0 } }
  }

  private func misspelt(_ name: String, _ words: GPUWords, _ sizes: [Double]) -> String? {
    // More than a known name is another card: an A6000 is no A6000 Ada.
    let possible = entries.filter { entry in
      fits(entry, words, sizes) && PartNames.hasSameNumbers(name, entry.id)
        && !entry.keys.contains { words.key.hasPrefix($0) && words.key != $0 }
    }
    return Spelling.nearest(to: name, in: possible.map(\.id))
  }
}
