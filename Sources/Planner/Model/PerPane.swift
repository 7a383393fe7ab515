/// Something for some of the panes.
///
/// A dictionary would do; this one is a plain list, so that the runtime need not look up how a pane is hashed at every
/// start.
struct PerPane<Value: Sendable>: Sendable {
  private var values = [Value?](repeating: nil, count: PaneID.allCases.count)

  init() {}

  /// What belongs to a pane; `nil` when nothing does.
  subscript(pane: PaneID) -> Value? {
    get { values[pane.rawValue] }
    set { values[pane.rawValue] = newValue }
  }

  /// The same with what another one has.
  mutating func merge(_ other: PerPane) {
    for (place, value) in other.values.enumerated() where value != nil { values[place] = value }
  }
}

extension PerPane: Equatable where Value: Equatable {}
extension PerPane: Hashable where Value: Hashable {}
