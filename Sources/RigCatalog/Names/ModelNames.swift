import RigModel

/// The models of the catalog by the names under which others write them.
struct ModelNames: Sendable {
  /// What a name means.
  enum Meaning: Equatable {
    case nothing
    /// A model, and how far the name is from the plain one: 0 for nothing but words that say nothing.
    case model(String, distance: Int)
    /// One of several.
    case several([String])
  }

  private let entries: [ModelNameEntry]
  private let byFirst: [String: [Int]]

  init(_ models: [OpenModel]) {
    entries = models.map(ModelNameEntry.init)
    byFirst = Dictionary(grouping: entries.indices) { [entries] in entries[$0].words.first ?? "" }
  }

  /// Whether a page is about another version of a model than its id says: it names the model's words and another number.
  func namesOther(_ page: String, than model: String) -> Bool {
    let isVersion = { (word: String) in DecimalText.number(word) != nil }
    let about = ModelWords(page.split(separator: "/").last?.split(separator: ".html").first.map(String.init) ?? "")
      .words
    let wanted = ModelWords(model).words
    let (versions, words) = (wanted.filter(isVersion), wanted.filter { ModelSize($0) == nil && !isVersion($0) })
    return words.allSatisfy(about.contains) && !versions.isEmpty && about.contains(where: isVersion)
      && !versions.allSatisfy(about.contains)
  }

  /// The model that a name means, such as `deepinfra/meta-llama/Meta-Llama-3.1-8B-Instruct`.
  /// - Parameters:
  ///   - owner: who writes it so; its words in the name say nothing.
  ///   - tasks: what the model does.
  func meaning(of name: String, owner: String = "", tasks: Set<ModelTask>) -> Meaning {
    let owner = Set(ModelWords(owner).words)
    let steps = name.split(separator: "/")
    guard !steps.contains(where: { NameNoise.tuners.contains($0.lowercased()) }) else { return .nothing }
    // Behind a stroke may stand a variant, as in `flux/dev`.
    for count in 1...2 where count <= max(steps.count, 1) {
      let words = ModelWords(steps.suffix(count).joined(separator: " ")).words
      let found = matches(words, owner, tasks)
      guard let longest = found.map(\.length).max() else { continue }
      let best = found.filter { $0.length == longest }
      return best.count == 1
        ? .model(best[0].id, distance: best[0].distance) : .several(best.map(\.id).sorted())
    }
    return .nothing
  }

  private func matches(
    _ words: [String], _ owner: Set<String>, _ tasks: Set<ModelTask>
  ) -> [(id: String, length: Int, distance: Int)] {
    Set(words).flatMap { byFirst[$0] ?? [] }.compactMap { place in
      let entry = entries[place]
      guard tasks.contains(entry.task), let distance = entry.distance(of: words, owner) else { return nil }
      return (entry.id, entry.words.count, distance)
    }
  }
}
