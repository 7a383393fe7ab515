import RigModel
import RigReport
import TerminalUI

extension ModelsPane {
  func outlook(in scene: Scene) -> String {
    guard let model = scene.focusedModel?.run.model else { return "" }
    return scene.plan.goal.model == model.id
      ? tr("Enter drops the goal; ← → fewer, more bits a weight")
      : tr("Enter makes it the goal: rent, verdict and bars count what it needs")
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
    Binding(
      [.letter("[")], id: "model.shorter", help: "4096 tokens of context less", .plan(.step(.context, -1))),
    Binding(
      [.letter("]")], id: "model.longer", help: "4096 tokens of context more", .plan(.step(.context, 1))),
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
