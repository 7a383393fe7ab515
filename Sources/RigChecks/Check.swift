import RigModel

/// A rule that looks at a rig and says what it finds.
public struct Check: Sendable {
  /// What findings call it.
  public let id: String
  /// Whether it only advises, so that it never finds an error nor asks a question.
  public let isAdvice: Bool
  /// Looks at a rig.
  public let run: @Sendable (Rig) -> [Finding]

  /// Makes a check.
  init(id: String, isAdvice: Bool = false, _ run: @escaping @Sendable (Rig) -> [Finding]) {
    (self.id, self.isAdvice, self.run) = (id, isAdvice, run)
  }

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

  /// The checks that can find an error or ask a question.
  static let judging = all.filter { !$0.isAdvice }

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
