import RigModel

extension Finding {
  /// What mends it in the rig in which it was found: parts of the catalog, or else a person; `nil` when nothing does.
  public func fix(in rig: Rig) -> Fix? { automaticFix(in: rig) ?? fixByHand }

  /// What parts of the catalog mend it and bring no error of another kind; `nil` when none do.
  public func automaticFix(in rig: Rig) -> Fix? {
    guard let fix = proposedFix(in: rig) else { return nil }
    return fix.bringsError(in: rig) ? nil : fix
  }
}

extension Fix {
  /// Whether a check finds an error after it that finds none before.
  ///
  /// A rig without board or supply hides errors; the first ones show them and do not bring them.
  func bringsError(in rig: Rig) -> Bool {
    guard rig.isWhole || !rig.platforms.isEmpty && !rig.supplies.isEmpty else { return false }
    let after = Rig(applied(to: rig.plan, in: rig.catalog), rig.catalog, offer: rig.offer)
    return Check.judging.contains { check in
      check.judge(after).contains { $0.severity == .error } && !check.judge(rig).contains { $0.severity == .error }
    }
  }
}
