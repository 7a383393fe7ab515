import RigModel

extension Report {
  func physicsExplanation(_ figure: Figure) -> Explanation {
    switch figure {
    case .energy: energyExplanation
    case .carbon: carbonExplanation
    case .heat:
      Explanation(
        "Heat", "Heat = wall power × \(Heat.flowPerWatt) BTU/h",
        [term("wall", .wall, "working; all of it ends in the room"), result("heat", .heat)],
        source: "International Table BTU, ISO 31-4")
    case .room: roomExplanation
    default: memoryExplanation
    }
  }

  /// The energy with its numbers: `= ≈854.5 W × 168 h ÷ 1000`.
  var energyFormula: String {
    let work = "\(shown(.wall).text) × \(shown(.hours).text)"
    return plan.usage.leftOn ? "= (\(work) + \(shown(.idle).text) × \(restHours) h) ÷ 1000" : "= \(work) ÷ 1000"
  }

  /// The hours in which the rig does not work.
  private var restHours: String {
    Numbers.short(plan.usage.days.value * 24 - plan.usage.hours.value, decimals: 2)
  }

  private var energyExplanation: Explanation {
    let idle = term("idle", .idle, plan.usage.leftOn ? "× \(restHours) h left on" : "not counted: switched off")
    return Explanation(
      "Energy", "Energy = (wall × hours\(plan.usage.leftOn ? " + idle × remaining hours" : "")) ÷ 1000",
      [term("wall", .wall, "working"), term("hours", .hours, hoursOrigin), idle, result("energy", .energy)])
  }

  private var carbonExplanation: Explanation {
    let grams = (plan.power.carbon ?? tariff?.carbon).map { "\(Numbers.short($0, decimals: 1)) g/kWh" } ?? "?"
    let origin = plan.power.carbon == nil ? "the grid of \(countryName)" : "set"
    return Explanation(
      "Carbon dioxide", "Carbon dioxide = energy × grams a kWh ÷ 1000",
      [
        term("energy", .energy, energyFormula), Explanation.Term(name: "grid", value: grams, formula: origin),
        result("carbon", .carbon),
      ], source: plan.power.carbon == nil ? tariffSourceText : "set in the plan")
  }

  private var roomExplanation: Explanation {
    let hot = (estimate.heat.rise ?? .zero) > Heat.hot ? "too hot to stay in" : ""
    return Explanation(
      "Room", "Rise = wall ÷ H × (1 − e^(−h/12)) ÷ (1 − e^(−2)), at the peak of a day",
      [
        term("wall", .wall, "working"), lossTerm,
        term("h", .hoursPerDay, "of work a day; 12 h is the room's time constant"),
        result("rise", .room, hot),
      ], source: "an assumed room with a window closed")
  }

  private var lossTerm: Explanation.Term {
    let (room, short) = (plan.room, { (value: Double) in Numbers.short(value, decimals: 2) })
    let air = "0.335 × \(short(room.volume)) m³ × \(short(room.airChanges)) air changes an hour"
    return Explanation.Term(
      name: "H", value: "\(short(room.heatLoss)) W/K", formula: "= \(short(room.conductance)) + \(air)")
  }

  private var memoryExplanation: Explanation {
    let models = estimate.gpus.models.map { model in
      Explanation.Term(
        name: model.part.name.visible, value: memory(model.gpu.cardVRAM * Double(model.cards)).text,
        formula: "= \(model.cards) × \(PartWords.size(model.part))", topic: .part(model.part.id))
    }
    let devices = Words.count(Double(estimate.gpus.devices), "device")
    return Explanation(
      "Memory", "Memory = cards × devices × GiB of a device, labelled GB as sellers do",
      models + [result("all", .vram, "in \(devices), the largest \(Numbers.memory(estimate.gpus.largestDevice))")])
  }
}
