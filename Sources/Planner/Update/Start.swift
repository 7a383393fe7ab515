import RigModel
import TerminalUI

extension Model {
  /// Opens a plan.
  public init(
    _ plan: Plan, document: Document, catalog: Catalog, presets: @escaping @Sendable () -> [PresetPlan],
    surroundings: Surroundings, size: Size
  ) {
    self.init(
      plan, document: document, catalog: catalog, presets: presets, surroundings: surroundings, size: size,
      panes: PaneList.all)
    selection.settle(in: Scene(self))
  }
}
