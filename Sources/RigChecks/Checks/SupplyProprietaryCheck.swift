import RigModel

extension Check {
  /// A supply whose plugs or shape fit machines of one maker alone, and several that have to start together.
  static let supplyProprietary = Check(id: "supply-proprietary", isAdvice: true) { rig in
    let supplies = rig.supplies
    let own = supplies.filter(\.spec.isOwn)
    guard !own.isEmpty else { return together(rig) }
    let second = supplies.filter { $0.part.kind == .psu && !$0.spec.isProprietary && !$0.spec.isBreakout }
    return own.map(notStandard) + (second.isEmpty ? [] : commonStart(rig, own, second))
  }

  private static func notStandard(_ supply: Rig.Fitted<Supply>) -> Finding {
    Finding(
      .warning, SupplyStandard.own(supply.part.name), parts: [supply.part.id], origin: supply.part.specOrigin)
  }

  /// Two ordinary supplies: the board starts one, and each further one needs a lead that starts it with the first.
  private static func together(_ rig: Rig) -> [Finding] {
    let ordinary = rig.supplies.filter { !$0.spec.isBreakout }
    let leads = rig.adapters.reduce(0) { $0 + $1.spec.given[.start] * $1.quantity }
    let missing = ordinary.reduce(0) { $0 + $1.quantity } - 1 - leads
    guard missing > 0 else { return [] }
    let judgment = SupplyStandard.together(ordinary.map(\.counted), leads: missing)
    return [Finding(.warning, judgment, parts: ordinary.map(\.part.id))]
  }

  private static func commonStart(
    _ rig: Rig, _ own: [Rig.Fitted<Supply>], _ second: [Rig.Fitted<Supply>]
  ) -> [Finding] {
    guard !rig.adapters.contains(where: { $0.spec.given[.start] > 0 }) else { return [] }
    let judgment = SupplyStandard.second(second.map(\.part.name), besides: own[0].part.name)
    return [Finding(.warning, judgment, parts: second.map(\.part.id) + own.map(\.part.id))]
  }
}

/// Supplies that are their maker's own.
enum SupplyStandard: Judgment {
  case own(String)
  case second([String], besides: String)
  case together([PartCount], leads: Int)

  func fix(in rig: Rig) -> Fix? {
    switch self {
    case .own: nil
    case .second: leads(1, in: rig)
    case .together(_, let count): leads(count, in: rig)
    }
  }

  private func leads(_ count: Int, in rig: Rig) -> Fix? {
    rig.cheapest(.adapter, count: count) { $0.adapter?.given[.start] == 1 }.map { rig.add($0, count) }
  }
}
