import RigModel

extension Proof {
  /// What is worth keeping: runs of the cards alone, watts of cards without work, watts at the wall.
  ///
  /// Nothing of it tells whose machine it is: no serial numbers, places on the bus, names of hosts or paths.
  /// - Parameters:
  ///   - source: where the rows say they come from.
  ///   - day: when it was measured.
  public func rows(source: String, on day: CivilDate, _ catalog: Catalog, _ naming: Naming) -> [MeasuredRow] {
    let lines = plan.lines(in: catalog)
    let cards = lines.filter { $0.part.gpu != nil }
    let maker = RowMaker(source: source, day: day, catalog: catalog, naming: naming, lines: lines)
    let runs = readout.runs.compactMap { maker.row($0) }
    let idle = cards.compactMap { maker.idle(readout, $0.part) }
    let walls = readout.walls.compactMap { maker.wall($0, isAtWork: readout.isAtWork($0)) }
    return (runs + idle + walls).reduce(into: []) { rows, row in
      if !rows.contains(where: { $0.id == row.id }) { rows.append(row) }
    }
  }
}

/// Makes rows of readings.
private struct RowMaker {
  let source: String
  let day: CivilDate
  let catalog: Catalog
  let naming: Naming
  /// The parts of the plan.
  let lines: [(part: Part, quantity: Int)]

  private var cards: [(part: Part, quantity: Int)] { lines.filter { $0.part.gpu != nil } }

  /// A run in which all layers lay on cards that are known.
  func row(_ run: BenchRun) -> MeasuredRow? {
    guard run.work != .mixed, run.speed > 0, let model = run.openModel(catalog, naming),
      !run.isPartial(of: model.layers), !run.isOnProcessor, !run.keepsCacheInRAM,
      let (gpu, count) = devices(of: run)
    else { return nil }
    let metric: SpeedMetric = run.work.isPrompt ? .prompt : .generation
    let id = model.id
    let depth = run.depth + (run.work.isPrompt ? 0 : run.tokens / 2)
    var cells = base(metric, run.speed, gpu, count)
    (cells["model"], cells["model_id"], cells["quant"]) = (model.name, id, run.quantization.uppercased())
    cells["engine"] = run.build.isEmpty ? "llama.cpp" : "llama.cpp \(run.build.filter { $0.isHexDigit })"
    (cells["depth"], cells["test"]) = (String(depth), test(run))
    cells["note"] = run.deviation.map { "runs differed by ±\($0.short(2)) tok/s" } ?? ""
    let split = run.split == "row" ? "-row" : ""
    return MeasuredRow(
      id: "here-\(gpu)-\(count)-\(id)-\(run.quantization)-\(metric.rawValue)-d\(depth)\(split)", cells: cells)
  }

  /// The command line, as far as it decides.
  private func test(_ run: BenchRun) -> String {
    let work = "\(run.work.isPrompt ? "-p" : "-n") \(run.tokens)\(run.depth > 0 ? " -d \(run.depth)" : "")"
    let split = run.split == "row" ? " -sm row (row split)" : ""
    return "llama-bench \(work)\(run.layers.map { " -ngl \($0)" } ?? "")\(split)"
  }

  /// The devices that ran it: those that it names, where they are alike, or the only one of the plan.
  private func devices(of run: BenchRun) -> (PartID, Int)? {
    let named = run.cards.map { naming.candidates(Card(named: $0)).first }
    if let first = named.first {
      guard let gpu = first, named.allSatisfy({ $0 == gpu }) else { return nil }
      return (gpu, run.split == "none" ? 1 : named.count)
    }
    let all = cards.reduce(0) { $0 + $1.quantity * ($1.part.gpu?.devices ?? 1) }
    guard all == 1 || run.split == "none" && cards.count == 1, let only = cards.first else { return nil }
    return (only.part.id, 1)
  }

  /// Watts of a card without work and without a model: the least of its kind.
  func idle(_ readout: Readout, _ card: Part) -> MeasuredRow? {
    let draws = readout.cards.filter { naming.candidates($0).contains(card.id) }.flatMap(\.readings)
      .filter { $0.use == 0 && $0.used ?? .zero < Gibibytes(0.5) }.compactMap(\.draw)
    guard let least = draws.min(), least > .zero else { return nil }
    var cells = base(.idlePower, least.value * Double(card.gpu?.devices ?? 1), card.id, 1)
    (cells["model"], cells["test"]) = ("no model", "no work, no model loaded")
    return MeasuredRow(id: "here-\(card.id)-idle_w", cells: cells)
  }

  /// Watts at the wall, of the whole machine, by the card that has most memory.
  func wall(_ wall: WallReading, isAtWork: Bool) -> MeasuredRow? {
    let main = cards.max { ($0.part.gpu?.cardVRAM ?? .zero) < ($1.part.gpu?.cardVRAM ?? .zero) }
    guard let main, main.quantity > 0 else { return nil }
    let count = main.quantity * (main.part.gpu?.devices ?? 1)
    var cells = base(.wallPower, wall.watts.value, main.part.id, count)
    (cells["model"], cells["test"]) = ("no model", MeasuredWall.test(of: lines, isAtWork: isAtWork))
    let board = lines.first { $0.part.kind == .platform }.map { "-\($0.part.id)" } ?? ""
    return MeasuredRow(id: "here-\(main.part.id)-\(count)-wall_w-\(isAtWork ? "work" : "idle")\(board)", cells: cells)
  }

  private func base(_ metric: SpeedMetric, _ value: Double, _ gpu: PartID, _ count: Int) -> [String: String] {
    [
      "gpu": gpu.rawValue, "gpu_count": String(count), "metric": metric.rawValue, "value": value.short(2),
      "unit": metric.unit, "source": source, "as_of": day.description,
      "confidence": MeasurementConfidence.measured.rawValue,
    ]
  }
}

extension Card {
  /// A device of which only the name is known.
  fileprivate init(named name: String) {
    var reading = CardReading()
    reading.name = name
    self.init(reading)
  }
}
