import RigModel
import RigReport
import RigSolver

/// The columns of the answers, from the right, as many as there is room for.
struct SolveColumns: Sendable {
  /// A column, with the figures in it.
  struct Column: Sendable {
    let head: String
    let width: Int
    /// Whether it has what owning costs.
    var isOwn = false
    let text: @Sendable (Solved, Scene) -> String
  }

  private let columns: [Column]
  /// The columns left to the name.
  let name: Int

  init(_ width: Int, _ scene: Scene) {
    let (all, columns) = (SolveColumns.all(scene), min(width, SolveColumns.most))
    var (kept, room) = ([Column](), columns - SolveColumns.lead - 1)
    for column in all where room - column.width >= min(26, columns / 2) {
      kept.append(column)
      room -= column.width
    }
    self.columns = kept
    name = room - 1
  }

  /// The column in which names begin.
  static let lead = 4
  /// The most columns that figures stand in; behind them a wide screen has the other parts.
  private static let most = 112
  /// The column in which the other parts begin.
  static let rest = most + 2

  /// The most wanted first.
  private static func all(_ scene: Scene) -> [Column] {
    let price = Column(head: tr("price"), width: 9) { rig, scene in
      RigWords.cost(scene.evaluation(of: rig).estimate.purchase, scene.numbers)
    }
    let more = Column(head: tr("more"), width: 9) { rig, scene in scene.more(rig) }
    let memory = Column(head: tr("GB"), width: 4) { rig, _ in Numbers.short(rig.gpus.vram.value, decimals: 0) }
    let task = scene.model.plan.goal.model.flatMap(scene.catalog.model)?.task
    let speed = Column(head: task?.shortSpeedUnit ?? "", width: 10) { rig, scene in scene.speed(rig) }
    let wall = Column(head: tr("wall"), width: 9) { rig, _ in "≈" + Numbers.watts(rig.power.fullWall) }
    let days = Numbers.short(scene.model.plan.usage.days.value, decimals: 1)
    let own = Column(head: tr("own \(days) d"), width: 10, isOwn: true) { rig, scene in
      rig.ownCost.map { "≈" + scene.numbers.column($0) } ?? "?"
    }
    let pays = Column(head: tr("pays"), width: 12) { rig, scene in
      scene.evaluation(of: rig).estimate.allInBreakEven.dayInWords
    }
    let hasModel = scene.model.plan.goal.model != nil
    return [price, more, memory] + (hasModel ? [speed] : []) + [own, wall, pays]
  }

  /// The figures of a rig, each with the column after it; the first are the most wanted.
  func cells(_ rig: Solved, _ columns: Int, _ scene: Scene) -> [(text: String, end: Int)] {
    places(columns).map { ($0.column.text(rig, scene), $0.end) }
  }

  /// The column after what owning costs, or after the last one.
  func ownEnd(_ columns: Int) -> Int {
    let places = places(columns)
    return (places.first { $0.column.isOwn } ?? places.last)?.end ?? columns - 1
  }

  /// The heads of the columns.
  func heads(_ columns: Int) -> [(text: String, end: Int)] { places(columns).map { ($0.column.head, $0.end) } }

  private func places(_ all: Int) -> [(column: Column, end: Int)] {
    var end = SolveColumns.lead + name + 1
    return columns.map { column in
      end += column.width
      return (column, min(end, all - 1))
    }
  }
}

extension ModelTask {
  /// What its speed counts, where there is little room.
  fileprivate var shortSpeedUnit: String {
    switch self {
    case .language: "tok/s"
    case .image: "img/min"
    case .video: tr("videos/h")
    case .speechToText, .textToSpeech: tr("× real")
    }
  }
}

extension Scene {
  /// What follows from the plan with a rig.
  func evaluation(of rig: Solved) -> Evaluation { model.evaluation(of: model.plan.building(rig, model.solving)) }

  /// How much more than the best one a rig costs, as the shown prices differ; nothing for that one.
  fileprivate func more(_ rig: Solved) -> String {
    guard let best = model.solving.found?.answer.best, rig.parts != best.parts else { return "" }
    return numbers.more(rig.price, than: best.price)
  }

  /// The lowest and the highest speed of the goal's model on a rig.
  fileprivate func speed(_ rig: Solved) -> String {
    guard let speed = evaluation(of: rig).estimate.runs.goal?.speed else { return "?" }
    return "\(isSlow(rig) ? "! " : "")\(ModelWords.short(speed.low))–\(ModelWords.short(speed.high))"
  }

  /// Whether it writes more slowly than a person reads, and no speed was asked for.
  func isSlow(_ rig: Solved) -> Bool {
    guard let goal = evaluation(of: rig).estimate.runs.goal, goal.model.task == .language,
      model.plan.goal.minSpeed == nil, let best = goal.speed?.best
    else { return false }
    return best < Scene.readingSpeed
  }

  /// Tokens a second at which a person reads: 238 words a minute, of 4 tokens for 3 words.
  ///
  /// Source: Brysbaert, How many words do we read per minute?, 2019.
  private static let readingSpeed = 238.0 / 60 * 4 / 3
}
