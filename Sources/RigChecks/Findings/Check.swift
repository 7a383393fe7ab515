import RigModel

/// A rule that looks at a rig and says what it finds, as facts.
public struct Check: Sendable {
  /// What findings call it.
  public let id: String
  /// Whether it only advises, so that it never finds an error nor asks a question.
  public let isAdvice: Bool
  /// The kinds of which a further part may take away an error or a question of this check.
  ///
  /// A part of another kind never does. A finding that knows better says so itself. Further boards are not thought of: a
  /// rig has one.
  public let mends: PartKinds
  private let look: @Sendable (Rig) -> [Finding]

  /// Makes a check.
  init(
    id: String, isAdvice: Bool = false, mends: PartKinds = [], _ look: @escaping @Sendable (Rig) -> [Finding]
  ) {
    (self.id, self.isAdvice, self.mends, self.look) = (id, isAdvice, mends, look)
  }

  /// What it finds in a rig.
  public func judge(_ rig: Rig) -> [Finding] {
    var found = look(rig)
    for place in found.indices {
      found[place].check = id
      if found[place].stated == nil { found[place].mends = mends }
    }
    return found
  }
}
