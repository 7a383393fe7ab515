import RigModel

/// A rule that looks at a rig and says what it finds.
public struct Check: Sendable {
  /// What findings call it.
  public let id: String
  /// Looks at a rig.
  public let run: @Sendable (Rig) -> [Finding]

  /// All checks, in the order in which findings of one severity are listed; a new one is a file in `Checks` and a line here.
  public static let all: [Check] = [
    .platform,
    .supply,
    .bootDrive,
    .supplyHeadroom,
    .supplyTransients,
    .supplyRail,
    .plugs,
    .plugDanger,
    .supplyProprietary,
    .serverSupply,
    .wallCircuit,
    .slots,
    .secondCPU,
    .slotLanes,
    .cardFits,
    .above4G,
    .addressSpace,
    .cardCooling,
    .fanHeader,
    .roomHeat,
    .noise,
    .driver,
    .cuda,
    .mixedVendors,
    .halfPrecision,
    .usableVRAM,
    .systemMemory,
    .display,
    .idleDraw,
    .training,
    .cloudQuota,
  ]

  /// What all checks find, the worst first.
  public static func findings(in rig: Rig) -> [Finding] {
    let found = all.flatMap { $0.run(rig) }
    return Finding.Severity.allCases.flatMap { severity in found.filter { $0.severity == severity } }
  }

  /// What all checks find in a plan and its estimate, the worst first.
  public static func findings(in plan: Plan, _ estimate: Estimate, _ catalog: Catalog) -> [Finding] {
    findings(in: Rig(plan, catalog, offer: estimate.rental?.offer))
  }
}
