import RigChecks
import RigModel

extension AssemblySteps {
  var driver: String {
    let names = Set(rig.cards.map(\.spec.vendor))
    let tools = [
      names.subtracting(["AMD", "Intel"]).isEmpty ? nil : "`nvidia-smi`", names.contains("AMD") ? "`rocm-smi`" : nil,
      names.contains("Intel") ? "`vulkaninfo --summary`" : nil,
    ]
    let branches = Set(rig.cards.map(\.spec.lastDriver).filter { !$0.isEmpty }).sorted()
    let branch = branches.first.map { tr(" (R\($0.visible), not a newer one)") } ?? ""
    let shows = tools.compactMap(\.self).joined(separator: tr(" or "))
    return tr(
      "Install the driver\(branch), see the card in \(shows), and watch its temperature through 10 minutes of load.")
  }

  var nextCards: String? {
    guard cards > 1 else { return nil }
    return tr(
      "Put the next cards in one at a time, each time with the mains plug pulled; see all of them after each.")
  }

  var load: String {
    tr("Load everything for half an hour; the wall should give about \(Numbers.watts(wall)) while it works as planned.")
  }

  var fullLoad: String {
    let smell = tr("Smell, and feel plugs and leads: what is too hot to hold, or smells, is switched off at once.")
    return "\(load) \(smell)"
  }
}

extension Report {
  /// How the goal's model is started and measured, with what the figure stands for.
  var modelStep: String? {
    guard let row = goalModel, let command = ServerCommand(row.run, on: row.rig) else { return nil }
    let name = row.run.model.name.visible
    guard let speed = row.run.speed else {
      return tr("Start \(name) with `\(command.server)`; measure it with `\(command.bench)`.")
    }
    let (best, low, high) = (ModelWords.short(speed.best), ModelWords.short(speed.low), ModelWords.short(speed.high))
    return tr(
      """
      Start \(name) with `\(command.server)`. Then stop it and measure with `\(command.bench)`: it should write about \
      \(best) tokens a second, \(low) to \(high).
      """)
  }

  /// In which order to put it together.
  var assemblySection: Section {
    let steps = AssemblySteps(rig, wall: estimate.power.workingWall).words + [modelStep].compactMap(\.self)
    let rows = steps.enumerated().map { index, words in
      Row(cells: ["\(index + 1)", words], records: [Record("step \(index + 1)", words: words)])
    }
    return Section(title: "Order of assembly", columns: [.right(), .left()], rows: rows, shape: .steps)
  }
}
