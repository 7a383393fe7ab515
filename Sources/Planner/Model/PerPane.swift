/// Something for some of the panes.
///
/// A dictionary would do; this one is a plain list, so that the runtime need not look up how a pane is hashed at every
/// start.
struct PerPane<Value: Sendable>: Sendable {
  private var panes: [PaneID] = []
  private var values: [Value?] = []

  init() {}

  /// What belongs to a pane; `nil` when nothing does.
  subscript(pane: PaneID) -> Value? {
    get { panes.firstIndex(of: pane).flatMap { values[$0] } }
    set {
      if let place = panes.firstIndex(of: pane) {
        values[place] = newValue
      } else {
        panes.append(pane)
        values.append(newValue)
      }
    }
  }

  /// The same with what another one has.
  mutating func merge(_ other: PerPane) {
    for (pane, value) in zip(other.panes, other.values) where value != nil { self[pane] = value }
  }
}

extension PerPane: Equatable where Value: Equatable {}
extension PerPane: Hashable where Value: Hashable {}
