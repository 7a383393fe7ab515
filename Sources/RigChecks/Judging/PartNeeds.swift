import RigModel

/// What one more of a part needs beside it to work in a rig.
public struct PartNeeds: Sendable {
  /// The plan with the part alone.
  public let bare: Plan
  /// What mends the errors that come with it, the worst first.
  public let fixes: [Fix]
  /// The plan with the part and all that mends them, and what that needs in turn.
  public let plan: Plan
  /// The plan without the part, its errors of the same kinds mended: those would have to be mended anyway.
  public let before: Plan
  /// The worst error that comes with it and that nothing mends.
  public let unmended: Finding?

  /// Puts the part in and mends what comes with it; errors that the rig has already are left as they are.
  /// - Parameter known: what the checks find in the rig as it is.
  public init(of id: PartID, in rig: Rig, known: [Finding]) {
    let errors = Set(known.filter { $0.severity == .error }.map(\.check))
    let fuller = rig.with(id)
    let new = Check.errors(in: fuller).filter { $0.parts.contains(id) || !errors.contains($0.check) }
    let mended = new.map { ($0, $0.automaticFix(in: fuller)) }
    bare = fuller.plan
    fixes = Fixes.entries(of: mended).map(\.fix)
    let left = errors.subtracting(new.map(\.check))
    let whole =
      fixes.isEmpty ? bare : Fixes.applied(fixes, to: bare, in: rig.catalog, offer: rig.offer, leaving: left)
    plan = whole
    let shared = known.filter { old in old.severity == .error && new.contains { $0.check == old.check } }
    let anyway = Fixes.entries(of: shared, in: rig).map(\.fix)
    before =
      anyway.isEmpty
      ? rig.plan : Fixes.applied(anyway, to: rig.plan, in: rig.catalog, offer: rig.offer, leaving: left)
    unmended =
      mended.first { $0.1 == nil }?.0
      ?? PartNeeds.newErrors(in: Rig(whole, rig.catalog, offer: rig.offer), than: errors).first
  }

  /// Errors of checks that found none before.
  private static func newErrors(in rig: Rig, than errors: Set<String>) -> [Finding] {
    Check.errors(in: rig).filter { !errors.contains($0.check) }
  }
}
