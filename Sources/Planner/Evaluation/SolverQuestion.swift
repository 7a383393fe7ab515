import RigModel
import RigSolver

/// What a plan asks the solver.
enum SolverQuestion {
  /// The next best rigs that are listed beside the best one.
  static let nextBest = 4

  /// The question; every planner's solve is made of this one.
  static func request(_ plan: Plan, in catalog: Catalog) -> Request {
    var asked = plan
    // The solver holds a goal itself, since what has to give way is another one.
    asked.goal = Goal()
    var request = Request(asked, catalog, need: need(of: plan, in: catalog))
    request.runnerUps = nextBest
    return request
  }

  /// What a goal needs; of a model the memory that it takes, on devices of the usual size.
  static func need(of plan: Plan, in catalog: Catalog) -> Need {
    var need = Need(plan.goal)
    guard let model = plan.goal.model.flatMap(catalog.model) else { return need }
    let stored = plan.goal.quantization ?? usualQuantization(of: model)
    let rig = InferenceRig(devices: [], catalog.fit)
    let run = rig.run(model, catalog.fit.quantization(stored, of: model), RunRequest(plan))
    guard let room = run.need else { return need }
    if model.task == .language {
      need.memory = max(need.memory ?? .zero, spread(room))
    } else {
      need.device = max(need.device ?? .zero, room)
    }
    return need
  }

  /// How a model is stored when nobody says so: as it is published, where that is small, else at four bits.
  private static func usualQuantization(of model: OpenModel) -> String {
    model.sizes.contains { $0.quantization == "mxfp4" } ? "mxfp4" : "q4_k_m"
  }

  /// Memory with what each of several devices of 24 GB keeps for itself, and leaves empty behind the last whole layer.
  private static func spread(_ room: Gibibytes) -> Gibibytes {
    let further = (room.value / 24).rounded(.down)
    return room + (ModelMemory.perDevice + Gibibytes(0.5)) * further
  }
}

extension Plan {
  /// What of a plan the solver's answer depends on: neither what it builds nor what it is compared with.
  var asked: Plan {
    var plan = self
    for id in owned where ownedUnits[id] == nil { plan.own(id, max(1, quantity(id))) }
    for id in build.keys { plan.setQuantity(id, 0) }
    (plan.name, plan.note, plan.rental) = ("", "", Rental())
    return plan
  }
}
