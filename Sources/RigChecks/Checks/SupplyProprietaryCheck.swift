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

  private static func notStandard(_ supply: Rig.Some<Supply>) -> Finding {
    Finding(
      .warning, check: "supply-proprietary",
      "The supply of \(supply.part.name) is its maker's own: neither a spare one nor further plugs are standard",
      parts: [supply.part.id], source: supply.part.specOrigin)
  }

  private static func commonStart(
    _ rig: Rig, _ own: [Rig.Some<Supply>], _ second: [Rig.Some<Supply>]
  ) -> [Finding] {
    guard !rig.adapters.contains(where: { $0.spec.given[.start] > 0 }) else { return [] }
    let lead = rig.cheapest(.adapter) { ($0.adapter?.given[.start] ?? 0) > 0 }
    let names = CheckWords.list(second.map(\.part.name))
    return [
      Finding(
        .warning, check: "supply-proprietary",
        "\(names) besides the supply of \(own[0].part.name): it does not fit in its place, and as a second one it "
          + "has to start together with the first",
        parts: second.map(\.part.id) + own.map(\.part.id),
        fix: lead.map { rig.add($0, 1) } ?? Fix("add a lead that starts both supplies together"),
        source: """
          An ATX supply starts when PS_ON# is pulled to ground, which the board does for its own alone: ATX12V Power \
          Supply Design Guide 2.2, 2005
          """)
    ]
  }
}
