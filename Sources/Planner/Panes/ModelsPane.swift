import RigModel
import RigReport
import TerminalUI

extension PaneID {
  static let models = PaneID("M")
}

extension Row.Note {
  fileprivate static let noGPU = Row.Note("no GPU yet, so nothing runs: P, then Space adds one")
}

/// Which models run on the rig and how fast, those that fit first; Enter makes one the goal.
struct ModelsPane: Pane {
  let id = PaneID.models
  let spec = PaneSpec(
    name: "Models", leastHeight: 6, column: .init(at80: 0, at120: 0, at200: 1), foldRank: 1, keepsPlace: true,
    bindings: ModelBindings.all)

  func wantedRows(_ estimate: Estimate, body: Int) -> Int { 12 }

  func rows(in scene: Scene) -> [Row] {
    guard scene.estimate.gpus.cards > 0 else { return [.note(.noGPU)] }
    return (0..<scene.evaluation.models.count).map { .line(.numbered(id, $0)) }
  }

  func figure(in scene: Scene) -> String { "" }

  func detail(in scene: Scene, columns: Int) -> String {
    columns < 60 ? "" : "tok/s low–best–high, \(scene.numbers.symbol) a million"
  }

  func write(_ row: Row, on line: inout Line, in scene: Scene) {
    switch row {
    case .line(.numbered(id, let place)):
      if let model = scene.evaluation.models[place] { write(model, on: &line, scene) }
    case .note(let note): line.put(note.text.description, x: 1, style: Style(.muted), maxColumns: line.columns - 1)
    case .line, .heading, .detail, .blank: break
    }
  }

  private func write(_ row: ModelRow, on line: inout Line, _ scene: Scene) {
    let run = row.run
    let isGoal = scene.plan.goal.model == run.model.id
    let style = run.runs ? Style(isGoal ? .focus : .normal) : Style(.muted)
    var end = line.columns - 1
    for (text, width, least) in figures(row, scene) where line.columns >= least {
      line.putRight(text, endingAt: end, style: style, maxColumns: width)
      end -= width + 1
    }
    line.put(isGoal ? .filled : .empty, x: 1, style: style, count: 1)
    line.put(run.model.name.visible, x: 3, style: style, maxColumns: end - 3, ellipsis: true)
  }

  /// From the right: what a million costs in current, the speed, how it is stored, with the columns of the pane from
  /// which each is shown.
  private func figures(_ row: ModelRow, _ scene: Scene) -> [(String, Int, Int)] {
    let run = row.run
    let cost = row.cost?.electricity.map { Numbers.grouped($0, decimals: $0 < 10 ? 2 : 0) } ?? ""
    let speed = run.runs ? ModelWords.speed(run.speed) : "—"
    let isStored = scene.plan.goal.model == run.model.id
    let stored = run.quantization.map { isStored ? "◂\($0.name)▸" : $0.name } ?? ""
    return [(cost, 6, 60), (speed, 13, 0), (ModelWords.fits[run.fitRank], 3, 40), (stored, 8, 50)]
  }
}

/// The keys that act on a model.
enum ModelBindings {
  static let all: [Binding] = [
    Binding([.enter, .space], id: "model.goal", hint: "goal", help: "make it the goal, or drop it") { scene, _ in
      scene.focusedModel.map { model in
        .plan(.choose(.model, scene.plan.goal.model == model.run.model.id ? nil : model.run.model.id))
      }
    },
    Binding(
      [.left, .letter("h"), .letter("-")], "← −", id: "model.smaller", hint: "smaller", help: "fewer bits a weight"
    ) {
      scene, _ in
      store(1, scene)
    },
    Binding(
      [.right, .letter("l"), .letter("+"), .letter("=")], "→ +", id: "model.larger", hint: "larger",
      help: "more bits a weight"
    ) { scene, _ in
      store(-1, scene)
    },
    Binding(
      [.letter("i")], id: "model.why", hint: "why", help: "why? layers, speed, sources and the lines that start it"
    ) {
      scene, _ in
      scene.focusedModel.map { .open(.model($0.run.model.id)) }
    },
    Binding([.letter("r")], id: "model.reset", help: "the best quantization that fits") { scene, _ in
      scene.plan.goal.quantization == nil ? nil : .plan(.resetSetting(.quantization))
    },
  ]

  /// Another quantization of the goal's model.
  private static func store(_ count: Int, _ scene: Scene) -> Message? {
    guard let run = scene.focusedModel?.run, run.model.id == scene.plan.goal.model, let now = run.quantization else {
      return nil
    }
    let usual = scene.catalog.fit.usualQuantizations(of: run.model).map(\.name)
    guard let place = usual.firstIndex(of: now.name), usual.indices.contains(place + count) else { return nil }
    return .plan(.choose(.quantization, usual[place + count]))
  }
}

extension Scene {
  /// The model that the focused line is about.
  var focusedModel: ModelRow? {
    if case .numbered(.models, let place) = line { evaluation.models[place] } else { nil }
  }
}
