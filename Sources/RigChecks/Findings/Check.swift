import RigModel

/// A rule that looks at a rig and says what it finds, as facts.
public struct Check: Sendable {
  /// What findings call it.
  public let id: String
  /// Whether it only advises, so that it never finds an error nor asks a question.
  public let isAdvice: Bool
  private let look: @Sendable (Rig) -> [Finding]

  /// Makes a check.
  init(id: String, isAdvice: Bool = false, _ look: @escaping @Sendable (Rig) -> [Finding]) {
    (self.id, self.isAdvice, self.look) = (id, isAdvice, look)
  }

  /// What it finds in a rig.
  public func judge(_ rig: Rig) -> [Finding] {
    var found = look(rig)
    for place in found.indices { found[place].check = id }
    return found
  }
}
