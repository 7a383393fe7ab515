import RigChecks
import RigModel

extension Model {
  /// The parts in sight that would bring errors and of which it is not known what they need.
  public var openNeeds: [Int] {
    let scene = Scene(self)
    guard isAtPanes, scene.layout.rect(of: .parts, tab: selection.tab) != nil else { return [] }
    let rows = pane(.parts).seen(in: scene).compactMap { $0.line?.part }
    return rows.filter { part in
      plan.quantity(catalog.parts[part].id) == 0 && scene.evaluation.mark(part) == .error
        && needs.need(of: part, in: scene.evaluation) == nil
    }
  }

  /// Finds out what a part of the list needs beside it.
  public mutating func findNeeds(of part: Int) { needs.find(part, in: evaluation) }

  /// Finds out what all parts in sight need, as when a person has stopped typing.
  public mutating func rest() { openNeeds.forEach { findNeeds(of: $0) } }
}
