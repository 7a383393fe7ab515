import RigModel

extension Fixes {
  /// What comes of several fixes where no new error may stay.
  public struct Sound: Sendable {
    /// The plan after those that were done: every error that is found in it is of a check that found one before.
    public let plan: Plan
    /// Those that would leave a new error.
    public let leftOut: [Fix]
  }

  /// Does several fixes with those of the errors that they bring; where a new error would stay, one after the other, each with
  /// those of the new errors that it brings, without those that leave one.
  /// - Parameters:
  ///   - together: the plan after all of them, where that is known already.
  ///   - offer: what the rig is compared with.
  ///   - left: the checks whose errors are left as they are.
  public static func sound(
    _ fixes: [Fix], to plan: Plan, in catalog: Catalog, offer: Offer?, leaving left: Set<String> = [],
    together: Plan? = nil
  ) -> Sound {
    func errors(_ plan: Plan) -> Set<String> {
      Set(Check.errors(in: Rig(plan, catalog, offer: offer)).map(\.check))
    }
    let all = together ?? applied(fixes, to: plan, in: catalog, offer: offer, leaving: left)
    let after = errors(all)
    guard !after.isEmpty, case let before = errors(plan), !after.isSubset(of: before) else {
      return Sound(plan: all, leftOut: [])
    }
    var (done, last, leftOut) = ([Fix](), plan, [Fix]())
    for fix in fixes {
      let next = applied(done + [fix], to: plan, in: catalog, offer: offer, leaving: left.union(before))
      if errors(next).isSubset(of: before) { (done, last) = (done + [fix], next) } else { leftOut.append(fix) }
    }
    return Sound(plan: last, leftOut: leftOut)
  }
}
