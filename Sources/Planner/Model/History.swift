import RigModel

/// Plans before and after the present one.
struct History: Sendable {
  /// A plan and, where another plan was opened over it, the document it belongs to.
  struct Moment: Sendable {
    let plan: Plan
    let document: Document?
  }

  /// Changes that are kept; the oldest is forgotten first.
  static let depth = 500

  private(set) var past: [Moment] = []
  private(set) var future: [Moment] = []

  /// Remembers what a change replaced.
  mutating func record(_ moment: Moment) {
    past.append(moment)
    if past.count > History.depth { past.removeFirst() }
    future = []
  }

  /// Steps back; `nil` when there is nothing before.
  mutating func undo(from plan: Plan, of document: Document) -> Moment? {
    History.step(from: &past, to: &future, plan, document)
  }

  /// Steps forward again; `nil` when nothing was undone.
  mutating func redo(from plan: Plan, of document: Document) -> Moment? {
    History.step(from: &future, to: &past, plan, document)
  }

  private static func step(
    from moments: inout [Moment], to others: inout [Moment], _ plan: Plan, _ document: Document
  ) -> Moment? {
    guard let moment = moments.popLast() else { return nil }
    others.append(Moment(plan: plan, document: moment.document == nil ? nil : document))
    return moment
  }
}
