import RigModel

extension Check {
  /// What the wall has to give at full load, against one household circuit.
  static let wallCircuit = Check(id: "wall-circuit", mends: [.psu]) { rig in
    let supplies = rig.supplies
    guard !supplies.isEmpty, rig.power.peak > .zero else { return [] }
    let units = supplies.flatMap { Array(repeating: $0.spec, count: $0.quantity) }
    let judgment = WallLoad(
      watts: SupplyEfficiency.wall(rig.power.peak, from: units), country: rig.plan.power.country,
      circuit: MainsCircuit(rig.plan.power.country))
    return [Finding(judgment.severity, judgment, parts: supplies.map(\.part.id))]
  }
}

/// What the wall has to give, against a circuit of a country.
struct WallLoad: Judgment {
  let watts: Watts
  let country: String
  let circuit: MainsCircuit

  /// How much it matters.
  var severity: Finding.Severity {
    watts > circuit.most ? .error : watts > circuit.continuous ? .warning : .ok
  }
}
