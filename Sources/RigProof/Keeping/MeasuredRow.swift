import RigModel

/// What was measured of a machine, as a row of the catalog's kind `speed`.
public struct MeasuredRow: Hashable, Sendable {
  /// The id of the row, made of what was measured: the same again replaces it.
  public let id: String
  /// The other cells, by column.
  public let cells: [String: String]

  /// The columns that it has, in the order of the catalog.
  public static let columns = [
    "id", "gpu", "gpu_count", "model", "model_id", "quant", "engine", "metric", "value", "unit", "test", "depth",
    "source", "as_of", "confidence", "note",
  ]

  /// A cell; empty where the row has none.
  public subscript(_ column: String) -> String { column == "id" ? id : cells[column] ?? "" }

  /// What rows that stay on this machine give as their source.
  public static let here = MeasuredSpeed.ownSource
  /// What rows that are given away give as their source.
  public static let shared = "shared by the builder of a rig"
}

extension Proof {
  /// What is worth keeping: runs of the cards alone, watts of cards without work, watts at the wall.
  ///
  /// Nothing of it tells whose machine it is: no serial numbers, places on the bus, names of hosts or paths.
  /// - Parameters:
  ///   - source: where the rows say they come from.
  ///   - day: when it was measured.
  public func rows(source: String, on day: CivilDate, _ catalog: Catalog, _ naming: Naming) -> [MeasuredRow] {
    let maker = RowMaker(source: source, day: day, catalog: catalog, naming: naming)
    let runs = readout.runs.compactMap { maker.row($0, main: mainCard(catalog)) }
    let idle = mainCard(catalog).flatMap { card in maker.idle(readout, card) }
    let wall = mainCard(catalog).flatMap { card in maker.wall(readout, card, devices(of: card, catalog)) }
    return (runs + [idle, wall].compactMap(\.self)).reduce(into: []) { rows, row in
      if !rows.contains(where: { $0.id == row.id }) { rows.append(row) }
    }
  }

  /// The card of the plan with most memory.
  private func mainCard(_ catalog: Catalog) -> Part? {
    plan.lines(in: catalog).map(\.part).filter { $0.gpu != nil }.max {
      ($0.gpu?.cardVRAM ?? .zero) < ($1.gpu?.cardVRAM ?? .zero)
    }
  }

  private func devices(of card: Part, _ catalog: Catalog) -> Int {
    max(1, plan.quantity(card.id) * (card.gpu?.devices ?? 1))
  }
}

/// Makes rows of readings.
private struct RowMaker {
  let source: String
  let day: CivilDate
  let catalog: Catalog
  let naming: Naming

  /// A run in which all layers lay on the cards.
  func row(_ run: BenchRun, main: Part?) -> MeasuredRow? {
    guard run.work != .mixed, run.speed > 0, let id = SpeedPromise.model(of: run, naming),
      let model = catalog.model(id), !run.isPartial(of: model.layers), !run.isOnProcessor,
      !run.keepsCacheInRAM
    else { return nil }
    let named = run.cards.first.flatMap { naming.candidates(Card(named: $0)).first }
    guard let gpu = named ?? main?.id else { return nil }
    let (count, metric) = (max(1, run.cards.count), run.work.isPrompt ? SpeedMetric.prompt : .generation)
    let depth = run.depth + (run.work.isPrompt ? 0 : run.tokens / 2)
    let engine = run.build.isEmpty ? "llama.cpp" : "llama.cpp \(run.build.filter { $0.isHexDigit })"
    let work = "\(run.work.isPrompt ? "-p" : "-n") \(run.tokens)\(run.depth > 0 ? " -d \(run.depth)" : "")"
    var cells = base(metric, run.speed, gpu, count)
    (cells["model"], cells["model_id"], cells["quant"]) = (model.name, id, run.quantization.uppercased())
    (cells["engine"], cells["depth"]) = (engine, String(depth))
    cells["test"] = "llama-bench \(work)\(run.layers.map { " -ngl \($0)" } ?? "")"
    cells["note"] = run.deviation.map { "runs differed by ±\($0.short(2)) tok/s" } ?? ""
    return MeasuredRow(id: "here-\(gpu)-\(count)-\(id)-\(run.quantization)-\(metric.rawValue)-d\(depth)", cells: cells)
  }

  /// Watts of a card without work and without a model.
  func idle(_ readout: Readout, _ card: Part) -> MeasuredRow? {
    let draws = readout.cards.filter { naming.candidates($0).contains(card.id) }.flatMap(\.readings)
      .filter { $0.use == 0 && $0.used ?? .zero < Gibibytes(0.5) }.compactMap(\.draw)
    guard let least = draws.min(by: { $0 < $1 }), least > .zero else { return nil }
    var cells = base(.idlePower, least.value, card.id, 1)
    (cells["model"], cells["test"]) = ("no model", "no work, no model loaded")
    return MeasuredRow(id: "here-\(card.id)-idle_w", cells: cells)
  }

  /// Watts at the wall, of the whole machine.
  func wall(_ readout: Readout, _ card: Part, _ count: Int) -> MeasuredRow? {
    guard let wall = readout.wall else { return nil }
    let isAtWork = wall.isAtWork ?? readout.cards.contains { $0.readings.contains(where: \.isAtWork) }
    var cells = base(.wallPower, wall.watts.value, card.id, count)
    (cells["model"], cells["test"]) = ("no model", isAtWork ? "whole machine at work" : "whole machine without work")
    return MeasuredRow(id: "here-\(card.id)-\(count)-wall_w-\(isAtWork ? "work" : "idle")", cells: cells)
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
