import RigModel

extension Check {
  /// What the wall has to give at full load, against one household circuit.
  static let wallCircuit = Check(id: "wall-circuit") { rig in
    let supplies = rig.supplies
    guard !supplies.isEmpty, rig.power.peak > .zero else { return [] }
    let units = supplies.flatMap { Array(repeating: $0.spec, count: $0.quantity) }
    let wall = SupplyEfficiency.wall(rig.power.peak, from: units)
    let circuit = MainsCircuit(rig.plan.power.country)
    guard rig.wantsFixes || wall > circuit.continuous else { return [] }
    return [judge(wall, circuit, rig.plan.power.country, supplies.map(\.part.id))]
  }

  private static func judge(_ wall: Watts, _ circuit: MainsCircuit, _ country: String, _ ids: [PartID]) -> Finding {
    let volts = CheckWords.number(circuit.voltage)
    let amps = CheckWords.number(wall.value / circuit.voltage, decimals: 1)
    let gives = "a circuit of \(CheckWords.number(circuit.current)) A gives \(CheckWords.watts(circuit.most))"
    let severity: Finding.Severity = wall > circuit.most ? .error : wall > circuit.continuous ? .warning : .ok
    return Finding(
      severity, check: "wall-circuit",
      "\(CheckWords.watts(wall)) from the wall at full load = \(amps) A at \(volts) V (\(country)); \(gives), "
        + "\(CheckWords.watts(circuit.continuous)) for hours",
      parts: ids,
      fix: severity == .ok ? nil : Fix("put the supplies on two circuits, lower the cards' power limit, or take fewer"),
      source: """
        NFPA 70 (NEC), 2023, 210.19: 80 % for hours, 15 A × 120 V; NF C 15-100, 2015: 16 A × 230 V; other countries: \
        IEC World Plugs, read 2026-11
        """)
  }
}
