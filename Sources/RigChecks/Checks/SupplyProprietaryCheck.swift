import RigModel

extension Check {
  /// A supply whose plugs or shape fit machines of one maker alone.
  static let supplyProprietary = Check(id: "supply-proprietary", isAdvice: true) { rig in
    let supplies = rig.supplies
    let own = supplies.filter { $0.spec.isProprietary && !$0.spec.isBreakout }
    guard !own.isEmpty else { return [] }
    let second = supplies.filter { $0.part.kind == .psu && !$0.spec.isProprietary && !$0.spec.isBreakout }
    return own.map(notStandard) + (second.isEmpty ? [] : commonStart(rig, own, second))
  }

  private static func notStandard(_ supply: Rig.Fitted<Supply>) -> Finding {
    Finding(
      .warning, SupplyStandard.own(supply.part.name), parts: [supply.part.id], origin: supply.part.specOrigin)
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

  func fix(in rig: Rig) -> Fix? {
    guard case .second = self else { return nil }
    return rig.cheapest(.adapter) { ($0.adapter?.given[.start] ?? 0) > 0 }.map { rig.add($0, 1) }
  }
}
