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

  private let entries: [Entry]
  private let byFirst: [String: [Int]]

  init(_ models: [OpenModel]) {
    entries = models.map(Entry.init)
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

/// A model of the catalog and the words of its name.
private struct Entry: Sendable {
  let id: String
  let task: ModelTask
  let words: [String]
  private let names: Set<String>
  /// Whether its name says which revision it is, so that another one is another model.
  private let isRevised: Bool
  private let total: Double
  private let active: Double
  private let experts: Int?

  init(_ model: OpenModel) {
    (id, task, experts) = (model.id, model.task, model.experts)
    (total, active) = (model.parameters ?? 0, model.active ?? 0)
    words = ModelWords(model.id).words
    names = Set(ModelWords(model.name).words)
    isRevised = names.subtracting(words).contains { NameNoise.isRevision($0) || NameNoise.isDate($0) }
  }

  /// How far a name is from the plain one; `nil` when it means something else.
  func distance(of name: [String], _ owner: Set<String>) -> Int? {
    var rest = Array(name.enumerated())
    let saysActive = name.contains { ModelSize($0)?.isActive ?? false }
    for word in words {
      if let place = rest.firstIndex(where: { $0.element == word }) {
        rest.remove(at: place)
      } else if saysActive || !(ModelSize(word)?.isActive ?? false) {
        return nil
      }
    }
    let size = name.lastIndex { ModelSize($0) != nil } ?? name.endIndex
    var distance = 0
    for (place, word) in rest {
      if names.contains(word) || owner.contains(word) || NameNoise.makers.contains(word) || isSize(word) { continue }
      if NameNoise.plain.contains(word) { continue }
      let revision = place > size && NameNoise.isRevision(word) ? 1 : nil
      if isRevised, revision != nil || NameNoise.isDate(word) { return nil }
      guard let more = NameNoise.distance(word, task) ?? revision else { return nil }
      distance += more
    }
    return distance
  }

  /// Whether a word says the size that the model has.
  private func isSize(_ word: String) -> Bool {
    if word.last == "e", let count = Int(word.dropLast()) { return count == experts }
    guard let size = ModelSize(word) else { return false }
    let isNear = { (known: Double) in abs(size.billions - known) <= 0.06 * known }
    return isNear(active) || !size.isActive && isNear(total)
  }
}
