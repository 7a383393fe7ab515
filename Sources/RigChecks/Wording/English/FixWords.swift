import RigModel

extension Fix {
  /// What to do: `add 3 × 2x PCIe 8 to EPS 8`.
  public var words: String { deed.english }
}

extension Fix.Deed {
  fileprivate var english: String {
    switch self {
    case .add(let parts): "add \(parts.listed)"
    case .take(let name): "take \(name)"
    case .takeAbove4G(let name): "take \(name), which has it"
    case .takeSome(let parts): "take \(parts.always)"
    case .takeSupply(let name, let rated, let adapters):
      "take \(name), \(rated.text)\(adapters.isEmpty ? "" : ", and add \(adapters.listed)")"
    case .exchange(let adapters, let old): "add \(adapters.listed) in the place of \(old.title)"
    case .limit(let watts, let names):
      "limit \(names.isEmpty ? "the cards" : names.listed) to \(watts.text) each"
    case .change(let new, let old, let watts):
      change(new, old) + (watts.map { ", and limit the cards to \($0.text) each" } ?? "")
    case .byHand(let found): found.judgment.english.advice ?? ""
    }
  }

  private func change(_ new: [PartCount], _ old: [PartCount]) -> String {
    old.isEmpty ? "add \(new.listed)" : "take \(new.listed) in the place of \(old.listed)"
  }
}
