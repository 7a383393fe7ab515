import RigModel

extension Check {
  /// What the wall has to give at full load, against one household circuit.
  static let wallCircuit = Check(id: "wall-circuit", mends: [.psu]) { rig in
    let supplies = rig.supplies
    guard !supplies.isEmpty, rig.power.peak > .zero else { return [] }
    let circuit = MainsCircuit(rig.plan.power.country)
    let judgment = WallLoad(
      watts: rig.wall(rig.peak, circuit), country: rig.plan.power.country, circuit: circuit)
    return [Finding(judgment.severity, judgment, parts: supplies.map(\.part.id), mends: rig.mendsPower)]
  }
}

/// What the wall has to give, against a circuit of a country.
struct WallLoad: Judgment {
  let watts: Watts
  let country: String
  let circuit: MainsCircuit

  func fix(in rig: Rig) -> Fix? {
    guard severity != .ok else { return nil }
    return rig.limitedCards { rig.wall($0.peak, circuit) <= circuit.continuous }
  }

  /// How much it matters.
  var severity: Finding.Severity {
    watts > circuit.holds ? .error : watts > circuit.continuous ? .warning : .ok
  }
}

extension Rig {
  /// What the supplies take from the wall for what the parts draw.
  func wall(_ peak: Watts, _ circuit: MainsCircuit) -> Watts {
    let units = supplies.flatMap { Array(repeating: $0.spec, count: $0.quantity) }
    return SupplyEfficiency.wall(peak, from: units, mains: circuit.voltage)
  }
}
