import RigModel

/// Plans before and after the present one.
struct History: Sendable {
  /// Changes that are kept; the oldest is forgotten first.
  static let depth = 500

  private(set) var past: [Plan] = []
  private(set) var future: [Plan] = []

  /// Remembers the plan that a change replaced.
  mutating func record(_ plan: Plan) {
    past.append(plan)
    if past.count > History.depth { past.removeFirst() }
    future = []
  }

  /// Steps back; `nil` when there is nothing before.
  mutating func undo(from present: Plan) -> Plan? {
    guard let plan = past.popLast() else { return nil }
    future.append(present)
    return plan
  }

  /// Steps forward again; `nil` when nothing was undone.
  mutating func redo(from present: Plan) -> Plan? {
    guard let plan = future.popLast() else { return nil }
    past.append(present)
    return plan
  }
}
