import RigModel

extension Check {
  /// All checks, in the order in which findings of one severity are listed; a new one is a file in `Checks`, its words
  /// in `Wording` and a line here.
  public static let all: [Check] = [
    .goal,
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
    .resizableBAR,
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
    .oneDevice,
    .cloudQuota,
  ]

  /// The checks that can find an error or ask a question.
  package static let judging = all.filter { !$0.isAdvice }

  /// The errors that the checks find.
  static func errors(in rig: Rig) -> [Finding] {
    judging.flatMap { check in check.judge(rig).filter { $0.severity == .error } }
  }

  /// What all checks find, the worst first.
  public static func findings(in rig: Rig) -> [Finding] {
    var found = [[Finding]](repeating: [], count: Finding.Severity.allCases.count)
    for check in all {
      for finding in check.judge(rig) { found[finding.severity.place].append(finding) }
    }
    return Array(found.joined())
  }
}
