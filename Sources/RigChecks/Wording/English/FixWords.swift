import RigModel

extension Fix {
  /// What to do: `add 3 × 2x PCIe 8 to EPS 8`.
  public var words: String { deed.words }
}

extension Fix.Deed {
  fileprivate var words: String {
    switch self {
    case .add(let parts): tr("add \(parts.listed)")
    case .take(let name): tr("take \(name)")
    case .takeAbove4G(let name): tr("take \(name), which has it")
    case .takeSome(let parts): tr("take \(parts.always)")
    case .takeSupply(let name, let rated, let adapters):
      adapters.isEmpty
        ? tr("take \(name), \(rated.text)") : tr("take \(name), \(rated.text), and add \(adapters.listed)")
    case .exchange(let adapters, let old): tr("add \(adapters.listed) in the place of \(old.title)")
    case .limit(let watts, let names):
      names.isEmpty
        ? tr("limit the cards to \(watts.text) each") : tr("limit \(names.listed) to \(watts.text) each")
    case .change(let new, let old, let watts):
      change(new, old) + (watts.map { tr(", and limit the cards to \($0.text) each") } ?? "")
    case .byHand(let found): found.judgment.sentences.advice ?? ""
    }
  }

  private func change(_ new: [PartCount], _ old: [PartCount]) -> String {
    old.isEmpty ? tr("add \(new.listed)") : tr("take \(new.listed) in the place of \(old.listed)")
  }
}
