import RigModel

/// A clause of the verdict's sentence.
struct VerdictClause {
  /// What joins a clause to the one before it.
  enum Joint {
    /// Nothing: what stands before it ends with a full stop, or the clause has its own.
    case none
    /// A semicolon; without a clause before it, a capital begins it.
    case semicolon

    var words: String { self == .none ? "" : tr("; ") }
  }

  /// The clause, without what joins it to another one.
  let text: String
  let joint: Joint
  /// How much it matters where there is no room for all.
  let weight: Int
  /// The same without its subject, where that can be left out.
  let bare: String?

  /// `nil` without a text.
  init?(_ text: String?, _ joint: Joint = .none, weight: Int = 0, bare: String? = nil) {
    guard let text else { return nil }
    (self.text, self.joint, self.weight, self.bare) = (text, joint, weight, bare)
  }

  /// The pieces of a sentence, each with what joins it to those before.
  static func pieces(_ clauses: [VerdictClause?]) -> [String] {
    clauses.compactMap(\.self).enumerated().map { place, clause in
      place > 0 ? clause.joint.words + clause.text : clause.joint == .none ? clause.text : clause.text.capitalizedFirst
    }
  }

  /// A sentence of clauses, without its subject where they have no room with it.
  static func sentence(_ clauses: [VerdictClause], _ hasRoom: (String) -> Bool) -> String {
    let whole = joined(clauses.map(\.text))
    guard !hasRoom(whole), let bare = clauses.first?.bare else { return whole }
    return joined([bare] + clauses.dropFirst().map(\.text))
  }

  private static func joined(_ texts: [String]) -> String { texts.joined(by: tr("; ")).capitalizedFirst }
}
