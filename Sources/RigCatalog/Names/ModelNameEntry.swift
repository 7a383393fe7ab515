import RigModel

/// A model of the catalog and the words of its name.
struct ModelNameEntry: Sendable {
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
