/// The panes, in the order in which Tab visits them; a new one is a line here and a file beside this one.
enum PaneList {
  static let all: [any Pane] = [
    PartsPane(), GPUsPane(), RentalPane(), TotalsPane(), FindingsPane(), BreakEvenPane(), ModelsPane(),
    EnergyPane(),
  ]

  /// What stands beside them where a screen is wide enough.
  static let asides: [any Pane] = [CardPane(), WaysPane()]

  static subscript(id: PaneID) -> any Pane { all.first { $0.id == id } ?? all[0] }
}
