import RigModel

extension Check {
  /// All checks, in the order in which findings of one severity are listed; a new one is a file in `Checks`, its words
  /// in `Wording` and a line here.
  public static let all: [Check] = [
    .platform,
    .cpu,
    .ram,
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
    .lentMemory,
    .display,
    .idleDraw,
    .training,
    .cloudQuota,
  ]

  /// The checks that can find an error or ask a question.
  static let judging = all.filter { !$0.isAdvice }

  /// What all checks find, the worst first.
  public static func findings(in rig: Rig) -> [Finding] {
    let found = all.flatMap { $0.judge(rig) }
    return Finding.Severity.allCases.flatMap { severity in found.filter { $0.severity == severity } }
  }
}
