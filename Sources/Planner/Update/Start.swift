import RigModel
import TerminalUI

extension Model {
  /// Opens a plan.
  /// - Parameter prover: compares plans with the machine whose read-outs were given; `nil` without.
  public init(
    _ plan: Plan, document: Document, catalog: Catalog, presets: @escaping @Sendable () -> [PresetPlan],
    surroundings: Surroundings, size: Size, prover: Prover? = nil
  ) {
    self.init(
      plan, document: document, catalog: catalog, presets: presets, surroundings: surroundings, size: size,
      panes: PaneList.all, asides: PaneList.asides, prover: prover)
    selection.settle(in: Scene(self))
  }
}
