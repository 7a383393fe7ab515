import RigModel

/// Plugs that are there, or missing, and watts by cable.
enum PlugJudgment: Judgment {
  case enough(Use)
  case lacking(Plugs, Use, gives: Plugs)
  case lackingEPS([PartCount], Int, hasSome: Bool)
  case weak(PartID, PartCount, carries: Watts, from: Plugs, card: String, draws: Watts)
  case shared(plugs: Int, cables: Int)
  case unknownSupply(String, Plugs, isBoardGuessed: Bool)
  case unknownCard(String)
  /// Plugs that suffice if the cards take as many as is assumed.
  case estimated([String], Use)

  /// What takes plugs.
  struct Use: Hashable {
    /// What cards and boards take.
    let needed: Plugs
    /// What adapters take.
    let adapters: Plugs
    /// Whether one was counted for a board whose plugs are not known.
    let isBoardGuessed: Bool
  }

  func fix(in rig: Rig) -> Fix? {
    switch self {
    case .lacking(let missing, _, _): feed(missing, from: PlugBudget(rig).rest.spare, in: rig)
    case .lackingEPS(_, let missing, _): feed(Plugs(.eps8, missing), from: nil, in: rig)
    case .weak(let id, let old, _, _, _, _): exchange(id, old, in: rig)
    case .enough, .shared, .unknownSupply, .unknownCard, .estimated: nil
    }
  }

  private func feed(_ missing: Plugs, from spare: Plugs?, in rig: Rig) -> Fix? {
    rig.adapters(for: missing, from: spare).flatMap(rig.add) ?? rig.sufficientSupply()
  }

  /// Takes the weak adapters out, and stronger ones with as many plugs in.
  private func exchange(_ id: PartID, _ old: PartCount, in rig: Rig) -> Fix? {
    guard let spec = rig.catalog[id]?.adapter, !spec.given.power.isEmpty else { return nil }
    let budget = PlugBudget(rig)
    let spare = budget.areSuppliesKnown ? budget.rest.spare + spec.taken.power * old.count : nil
    guard let new = rig.adapters(for: spec.given.power * old.count, from: spare) else { return nil }
    return Fix(.exchange(rig.counted(new), old: old), changes: rig.changes(new).merging([id: 0]) { $1 })
  }
}

/// How many plugs a supply has, besides those that the boards take.
struct AskSupplyPlugs: Asked {
  let board: Int
}

/// Which plugs a card takes.
struct AskCardPlugs: Asked {}

/// Which plugs a carrier of modules takes.
struct AskCarrierPlugs: Asked {}
