import RigModel
import RigReport
import TerminalUI

extension PaneID {
  static let ways = PaneID("O")
}

/// The own rig and the five cheapest ways beside it, as bars; page O has all.
///
/// With a goal those that do its work, without one the offers that hold as much as the rig, one of each provider.
struct WaysPane: Pane {
  private static let most = 5

  let id = PaneID.ways
  let spec = PaneSpec(
    name: "Ways", leastHeight: 8, column: .init(at80: 0, at120: 0, at200: 2), foldRank: -2, isAside: true, bindings: [])

  func wantedRows(_ estimate: Estimate, body: Int) -> Int { 1 + WaysPane.most }

  func rows(in scene: Scene) -> PaneRows { PaneRows(choices(in: scene).indices.map { .detail($0) }) }

  func figure(in scene: Scene) -> String { "" }

  func detail(in scene: Scene, columns: Int) -> String {
    scene.report.ways == nil ? tr("as much memory, the cheapest") : tr("the same work, the cheapest")
  }

  func write(_ row: Row, on line: inout Line, in scene: Scene) {
    let choices = choices(in: scene)
    guard case .detail(let place) = row, choices.indices.contains(place) else { return }
    let (choice, end) = (choices[place], line.columns * 3 / 5)
    let style = Style(choice.isOwn ? .own : .normal)
    let value = line.putRight(Numbers.grouped(choice.cost), endingAt: end, style: style)
    line.put(choice.name, x: 1, style: style, maxColumns: end - value - 2, ellipsis: true)
    let most = max(choices.map(\.cost).max() ?? 0, 0.01)
    line.putFill(
      choice.isOwn ? .solid : .light, choice.cost / most, of: line.columns - end - 2, x: end + 1,
      style: Style(choice.isOwn ? .own : .rent))
  }

  private func choices(in scene: Scene) -> [WayChoice] {
    scene.model.paneMemory.choices(of: scene.evaluation) {
      (own(in: scene) + others(in: scene)).sorted { $0.cost < $1.cost }
    }
  }

  /// The own rig, where it does the goal's work.
  private func own(in scene: Scene) -> [WayChoice] {
    let report = scene.report
    let cost =
      report.ways.map { $0.own.flatMap { $0.fits ? $0.cost : nil } }
      ?? scene.estimate.ownershipCost.map { ($0 + report.toStart).units }
    let name = report.toStart > .zero ? tr("own rig, once it starts") : Figure.wayOwn.label
    return cost.map { [WayChoice(name: name, cost: $0, isOwn: true)] } ?? []
  }

  private func others(in scene: Scene) -> [WayChoice] {
    scene.report.ways.map { goal($0, scene.report) } ?? offers(in: scene)
  }

  private func goal(_ ways: Ways, _ report: Report) -> [WayChoice] {
    let words = WayWords(report)
    let all = Way.allCases.flatMap { ways.options($0) }.filter { $0.state == .does }
    let ranked = all.compactMap { option in option.cost.map { (option, cost: $0) } }.sorted { $0.cost < $1.cost }
    return ranked.prefix(WaysPane.most).map { WayChoice(name: words?.name($0.0) ?? "", cost: $0.cost) }
  }

  private func offers(in scene: Scene) -> [WayChoice] {
    let (plan, storage) = (scene.plan, scene.estimate.rentedStorage)
    let ranked = CheapestOffer.ranked(
      holding: scene.estimate.gpus, for: plan, in: scene.catalog, atMost: WaysPane.most)
    return ranked.map { WayChoice(name: PartWords.title($0.offer), cost: ($0.rate * plan.usage.hours + storage).units) }
  }
}
