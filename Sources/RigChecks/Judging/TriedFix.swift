import RigModel

extension Finding {
  /// What mends it in the rig in which it was found: parts of the catalog, or else a person; `nil` when nothing does.
  public func fix(in rig: Rig) -> Fix? { automaticFix(in: rig) ?? fixByHand }

  /// What parts of the catalog mend it and bring no error of another kind; `nil` when none do.
  public func automaticFix(in rig: Rig) -> Fix? {
    if let miss = found.judgment as? GoalMiss, miss.isOfParts { return rig.goalFix }
    var shelf = rig
    for _ in 0..<Fix.tries {
      guard let fix = proposedFix(in: shelf) else { return nil }
      guard fix.bringsError(in: rig) else { return fix }
      shelf = shelf.passing(over: fix)
    }
    return nil
  }
}

extension Fix {
  /// So many parts are tried, one after the other, until one brings no error.
  static let tries = 5

  /// Whether a check finds an error after it that finds none before.
  ///
  /// A rig without board or supply hides errors; the first ones show them and do not bring them. So does the first CPU
  /// with what its watts are too much for.
  func bringsError(in rig: Rig) -> Bool {
    guard rig.isWhole || !rig.platforms.isEmpty && !rig.supplies.isEmpty else { return false }
    let after = Rig(applied(to: rig.plan, in: rig.catalog), rig.catalog, offer: rig.offer)
    let hidden = rig.hasCPU || !after.hasCPU ? [] : Fix.wattChecks
    return Check.judging.contains { check in
      !hidden.contains(check.id) && check.judge(after).contains { $0.severity == .error }
        && !check.judge(rig).contains { $0.severity == .error }
    }
  }

  private static let wattChecks: Set = [Check.supplyHeadroom.id, Check.supplyRail.id, Check.wallCircuit.id]
}

extension Rig {
  /// Whether there is a CPU, on the board or as a part of its own.
  fileprivate var hasCPU: Bool {
    platforms.contains { $0.spec.cpusFitted ?? 1 > 0 } || lines.contains { $0.part.kind == .cpu }
  }
}
