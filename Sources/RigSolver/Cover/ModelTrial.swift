import RigModel

/// How the devices of a board and its cards run the model.
struct ModelTrial: Sendable {
  /// The run, whatever comes to them; `nil` where main memory matters.
  let run: ModelRun?
  /// GiB of main memory that a mixture's experts need.
  let spill: Double?
  /// The speed with experts in main memory whose speed is not known, and if it were read in no time.
  private let speeds: (unknown: Double, instant: Double)
  /// Whether the model runs, with enough main memory.
  let mayRun: Bool

  /// Tries it without a main memory; `nil` when no model is asked for.
  init?(_ world: World, _ board: Int, _ cards: [(card: Int, count: Int)]) {
    guard let model = world.model else { return nil }
    let items = world.stock.items
    let own = world.boards[board].memory > 0 ? [Pick(item: world.boards[board].item, count: 1)] : []
    let picks = own + cards.map { Pick(item: world.cards[$0.card].item, count: $0.count) }
    let lines = picks.sorted { $0.item < $1.item }.map { (items[$0.item].part, $0.count) }
    let run = model.run(lines)
    spill = model.spill(run)
    self.run = spill == nil ? run : nil
    let isFastest = world.request.objective == .speed && spill != nil
    speeds = (run.speed?.best ?? 0, isFastest ? model.instantSpeed(lines) ?? 0 : 0)
    mayRun = spill != nil || model.isMet(run)
  }

  /// The speed with experts in main memory that is read at so many GB/s: 1 ÷ speed is linear in 1 ÷ b.
  func speed(memory: Double) -> Double {
    guard speeds.unknown > 0, speeds.instant > 0 else { return 0 }
    let there = (1 / speeds.unknown - 1 / speeds.instant) * MainMemory.unknownSpeed.best
    return 1 / (1 / speeds.instant + there / memory)
  }
}
