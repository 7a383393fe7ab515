import RigModel

/// What is known of one model on a rig, fact by fact.
extension ModelWords {
  /// All that is known of one model: what it is about and what is known; what is not known is left out.
  public func facts(_ row: ModelRow) -> [(label: String, text: String)] {
    let (run, command) = (row.run, ServerCommand(row.run, on: row.rig))
    let facts = [
      ("Fits", fit(row)), ("Memory", memory(run)), ("Layers", layers(row)), ("Speed", speed(run)),
      ("First token", firstToken(run)), ("Together", parallel(row)), ("Power", power(row.cost)), ("Cost", cost(row)),
      ("Least card", least(row)),
      ("Server", command?.server ?? ""), ("Bench", command?.bench ?? ""), ("Source", run.model.source.visible),
    ]
    return facts.filter { !$0.1.isEmpty }.map { ($0.0.spoken, $0.1) }
  }

  private func fit(_ row: ModelRow) -> String {
    let reason = ModelWords.reason(row.run, row.rig)
    return row.run.fit == .devices ? tr("on the devices") + (reason.isEmpty ? "" : ", \(reason)") : reason
  }

  private func memory(_ run: ModelRun) -> String {
    guard let memory = run.memory else {
      return run.need.map { tr("\(Numbers.memory($0)) on one device") } ?? ""
    }
    let size = Numbers.short(memory.fileGigabytes, decimals: 2)
    let file = memory.isStated ? tr("\(size) GB file") : tr("\(size) GB file, computed")
    let buffers = Numbers.memory(memory.buffer + ModelMemory.perDevice)
    return tr(
      """
      \(Numbers.memory(memory.need)): layers \(Numbers.memory(memory.body)), output table \
      \(Numbers.memory(memory.head)), kept tokens \(Numbers.memory(memory.cache)), buffers \(buffers); \(file)
      """)
  }

  private func layers(_ row: ModelRow) -> String {
    guard row.run.runs, let shares = row.run.split?.shares, !shares.isEmpty else { return "" }
    let each = shares.map { "\($0.device + 1) \(row.rig.devices[$0.device].part): \($0.layers)" }
    let idle = row.run.copies > 1 ? 0 : row.rig.devices.count - shares.count
    let stays = Language.spoken.isOne(idle) ? tr("; \(idle) device stays idle") : tr("; \(idle) devices stay idle")
    let rest = idle > 0 ? stays : ""
    return tr("by device \(each.joined(separator: ", "))\(rest)")
  }

  private func speed(_ run: ModelRun) -> String {
    guard let figure = run.speed else { return run.runs ? tr("unknown") : "" }
    let depth = run.model.task == .language ? tr(" with \(Int(run.depth)) tokens kept") : ""
    let words = "\(ModelWords.speed(figure)) \(run.model.task.speedUnit)\(depth)"
    let steps = run.model.task == .image ? run.model.steps.map { tr(" of \($0) steps") } ?? "" : ""
    guard case .measured(let rows) = figure.basis else { return words + steps + tr(", by the formula") }
    let tests = Set(rows.map(\.test).filter { !$0.isEmpty }).sorted().joined(separator: tr("; ")).visible
    let sources = Set(rows.map(\.source)).sorted().joined(separator: tr("; "))
    let test = tests.isEmpty ? "" : " (\(tests))"
    return rows.count == 1
      ? tr("\(words), measured once\(test): \(sources.visible)")
      : tr("\(words), measured \(rows.count) times\(test): \(sources.visible)")
  }

  private func firstToken(_ run: ModelRun) -> String {
    guard run.runs, let seconds = run.firstToken, let prompt = run.prompt else { return "" }
    let time = Numbers.grouped(seconds, decimals: seconds < 10 ? 1 : 0)
    return tr("after ≈\(time) s with \(run.context) tokens; prompts ≈\(ModelWords.speed(prompt)) tok/s")
  }

  private func parallel(_ row: ModelRow) -> String {
    row.parallelFit.map { tr("\(Words.count(Double($0), "request")) at a time fit") } ?? ""
  }

  private func power(_ cost: RunCost?) -> String {
    guard let cost else { return "" }
    let (low, joules) = (
      Numbers.grouped(cost.wall.low.value), Numbers.grouped(cost.joules, decimals: cost.joules < 10 ? 1 : 0)
    )
    return tr(
      """
      ≈\(Numbers.watts(cost.wall.best)) from the wall while it works, \(low) to \(Numbers.watts(cost.wall.high)); \
      \(joules) J each
      """)
  }

  private func cost(_ row: ModelRow) -> String {
    let costs = [(tr("electricity"), row.cost?.electricity), (tr("all in"), row.cost?.allIn)].compactMap {
      name, amount in
      amount.map { "\(name) \(ModelWords.price($0)) \(numbers.symbol)" }
    }
    let lot = row.run.model.task.pricedAs.split(separator: "_").joined(separator: " ")
    let words = lot == "million tokens" ? tr("a million tokens") : lot.spoken
    return costs.isEmpty ? "" : tr("\(costs.joined(separator: ", ")) for \(words)")
  }
}
