import RigModel
import RigReport
import TerminalUI

/// Something that is to run.
enum WishedRun: Hashable, Sendable {
  /// A model, by its place in the catalog.
  case model(Int)
  /// Memory of all devices together.
  case memory(Gibibytes)
  /// Nothing new: a preset, by its place.
  case preset(Int)
}

extension Catalog {
  /// What a text may mean that says what is to run; memory first, then models in the catalog's order.
  func runs(_ text: String) -> [WishedRun] {
    if let memory = Catalog.memory(text) { return [.memory(memory)] }
    let (exact, others) = models(saidBy: text)
    return (exact + others).map { .model($0) }
  }

  /// The models that a text may mean by their places: those that are called so, and those that have its words in their
  /// name.
  private func models(saidBy text: String) -> (exact: [Int], others: [Int]) {
    let found = models.indices.filter { Filter(text: text).admits("\(models[$0].name) \(models[$0].id)") }
    let exact = found.filter { models[$0].id == text || Filter(text: text).isName(models[$0].name) }
    return (exact, found.filter { !exact.contains($0) })
  }

  /// The id of the one model that a text can mean where one says what a rig is for; `nil` when it may mean several.
  public func onlyModel(saidBy text: String) -> String? {
    guard !text.isEmpty, Catalog.memory(text) == nil else { return nil }
    let (exact, others) = models(saidBy: text)
    let meant = exact.isEmpty ? others : exact
    return meant.count == 1 ? models[meant[0]].id : nil
  }

  /// `48`, `48 gb`, `48g`, `48 gib`, and as the French write it `48 go`, `1,5 go`.
  private static func memory(_ text: String) -> Gibibytes? {
    var digits = Substring(text.lowercased()).filter { $0 != " " }
    for unit in ["gib", "gio", "gb", "go", "g"] where digits.hasSuffix(unit) {
      digits = String(digits.dropLast(unit.count))
      break
    }
    guard let number = TypedNumber(digits).value, number > 0, Limits.memory.contains(number) else {
      return nil
    }
    return Gibibytes(number)
  }

  /// The countries that a text may mean, by code first.
  func countries(_ text: String) -> [Tariff] {
    let ranked = tariffs.enumerated().compactMap { place, tariff -> (rank: Int, place: Int)? in
      let (code, names) = (AsciiFold.caseless(tariff.country), tariff.names.map { AsciiFold.caseless($0) })
      let text = AsciiFold.caseless(text)
      let ranks = [
        code == text || names.contains(text), code.hasPrefix(text), names[0].hasPrefix(text), names[0].contains(text),
        names.contains { $0.hasPrefix(text) },
      ]
      return ranks.firstIndex(of: true).map { ($0, place) }
    }
    return ranked.sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }.map { tariffs[$0.place] }
  }

  /// The part that a word means; the nearest name is in the error.
  func owned(_ word: Substring) -> Result<(part: Part, units: Int), WishFault> {
    let pieces = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let units = pieces.count == 2 ? Int(pieces[1]) ?? 0 : 1
    guard SolveWishes.any.contains(units) else { return .failure(WishFault(tr("\(word): 1 to 64 units, as in p40=2"))) }
    let name = String(pieces[0])
    let match = self[PartID(rawValue: name)] ?? parts.first { Filter(text: name).admits("\($0.name) \($0.id)") }
    guard let match else {
      let hint = Spelling.hint(for: name, in: parts.map(\.id.rawValue))
      return .failure(WishFault(tr("no part is called \(name)\(hint)")))
    }
    return .success((match, units))
  }
}

/// Why what stands in the wish box cannot be taken.
struct WishFault: Error {
  let words: String

  init(_ words: String) { self.words = words }
}
