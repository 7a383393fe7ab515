import RigModel

/// How the devices of a board and its cards run the model.
struct ModelTrial: Sendable {
  /// The run, whatever comes to them; `nil` where main memory matters.
  let run: ModelRun?
  /// GiB of main memory that a mixture's experts need.
  let spill: Double?
  /// Whether the model runs, with enough main memory.
  let mayRun: Bool

  /// Tries it without a main memory; `nil` when no model is asked for.
  init?(_ world: World, _ board: Int, _ cards: [(card: Int, count: Int)]) {
    guard let model = world.model else { return nil }
    let items = world.stock.items
    let own = world.boards[board].memory > 0 ? [Pick(item: world.boards[board].item, count: 1)] : []
    let picks = own + cards.map { Pick(item: world.cards[$0.card].item, count: $0.count) }
    let run = model.run(picks.sorted { $0.item < $1.item }.map { (items[$0.item].part, $0.count) })
    spill = model.spill(run)
    self.run = spill == nil ? run : nil
    mayRun = spill != nil || model.isMet(run)
  }
}
