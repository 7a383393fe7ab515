import RigModel

/// A plan and what tools say of the machine, compared.
public struct Proof: Sendable {
  /// The plan.
  public let plan: Plan
  /// What was read.
  public let readout: Readout
  /// The parts of the plan, when it was made of the files themselves; `nil` for a plan that was named.
  public let made: [(name: String, count: Int)]?
  /// What differs, the worst check first.
  public let findings: [ProofFinding]
  /// What is as planned.
  public let confirmed: [Confirmation]

  /// Compares.
  /// - Parameters:
  ///   - isMade: whether the plan was made of the files themselves.
  ///   - naming: what names of tools mean.
  public init(_ readout: Readout, _ plan: Plan, isMade: Bool = false, _ catalog: Catalog, _ naming: Naming) {
    let rig = PlannedRig(plan, catalog, naming)
    let evidence = Evidence(readout: readout, rig: rig, matching: Matching(readout, rig))
    (self.plan, self.readout) = (plan, readout)
    made = isMade ? plan.lines(in: catalog).map { ($0.part.name, $0.quantity) } : nil
    let found = ProofCheck.all.flatMap { $0.look(evidence) }
    findings = found.enumerated().sorted { left, right in
      left.element.rank == right.element.rank
        ? left.offset < right.offset : left.element.rank < right.element.rank
    }.map(\.element)
    confirmed = isMade ? [] : Confirmation.all(evidence)
  }

  /// Whether the machine is what was planned: notes alone.
  public var isAsPlanned: Bool { findings.allSatisfy { $0.severity == .note } }

  /// The kinds of read-outs that would tell more.
  public var unseen: [ReadoutKind] {
    let has = { (kinds: Set<ReadoutKind>) in !readout.kinds.isDisjoint(with: kinds) }
    let groups: [(ReadoutKind, Set<ReadoutKind>)] = [
      (.query, ReadoutKind.inventories.union([.bus])), (.memory, [.memory]), (.bench, [.bench]), (.meter, [.meter]),
    ]
    return groups.filter { !has($0.1) }.map(\.0)
  }
}

extension ProofCheck {
  /// All checks; a new one is a file in `Judging`, its words in `Wording` and a line here.
  static let all: [ProofCheck] = [
    .cards, .missingCards, .window, .brake, .memory, .ram, .link, .limit, .driver, .pages, .idle, .wall, .speed,
    .setting, .missing,
  ]
}
