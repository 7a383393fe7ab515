import RigModel

extension Report {
  func wayExplanation(_ figure: Figure) -> Explanation {
    guard let ways, let words = WayWords(self) else {
      return Explanation(figure.name, tr("What the goal's work costs: set a goal's model first (M, Enter)"), [])
    }
    var why = explanation(
      figure, figure.name, lead: figure.name, words: formula(of: figure) == nil ? tr("nothing that does it") : nil,
      source: waySource(figure, ways))
    guard let way = Way.allCases.first(where: { Figure($0) == figure }), let cost = ways[way] else { return why }
    why.nearby = nearby(cost, words)
    return why
  }

  /// From which day, and from which amount a day, the own rig costs less.
  private func nearby(_ way: WayCost, _ words: WayWords) -> [Explanation.Line] {
    guard way.way != .own, way.cost != nil else { return [] }
    return [
      Explanation.Line(
        value: words.day(way), text: tr("from then on the own rig has cost less"), topic: .figure(.wayOwn)),
      Explanation.Line(
        value: words.least(way), text: tr("\(words.ways.run.model.task.units) a day, from which on it costs less"),
        topic: .figure(.wayOwn)),
    ]
  }

  private func waySource(_ figure: Figure, _ ways: Ways) -> String {
    Way.allCases.first { Figure($0) == figure }.flatMap { ways[$0] }.flatMap { ways.taken(by: $0) }?.source.visible
      ?? ""
  }
}
