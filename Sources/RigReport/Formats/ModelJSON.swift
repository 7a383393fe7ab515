import RigModel

extension JSONFormat {
  /// A model as `models[]` of the document has it.
  static func model(_ row: ModelRow, _ currency: CurrencyCode) -> JSONValue {
    let (run, cost, least) = (row.run, row.cost, row.leastCard)
    return .object(
      identity(run) + memory(row) + speed(row)
        + [
          .init("joules_per_unit", .fixed(cost?.joules, decimals: 3)),
          .init("cost_of", .string(run.model.task.pricedAs)),
          .init("electricity_per_million", .fixed(cost?.electricity, decimals: 4)),
          .init("all_in_per_million", .fixed(cost?.allIn, decimals: 4)),
          .init("currency", .string(currency.rawValue)),
          .init("least_card", least.map(card) ?? .null),
        ])
  }

  private static func card(_ least: LeastCard) -> JSONValue {
    [
      "id": .string(least.part.id.rawValue), "price": .money(least.price),
      "quantization": .text(least.quantization?.name),
    ]
  }

  /// The fastest and the largest model of a task that fits.
  static func bests(_ bests: ModelBests) -> JSONValue {
    [
      "task": .string(bests.task.rawValue), "fastest": .text(bests.fastest?.run.model.id),
      "largest": .string(bests.largest.run.model.id),
    ]
  }

  private static func identity(_ run: ModelRun) -> [JSONValue.Member] {
    [
      .init("id", .string(run.model.id)), .init("task", .string(run.model.task.rawValue)),
      .init("quantization", .text(run.quantization?.name)),
      .init("file_gb", .fixed(run.memory?.fileGigabytes, decimals: 2)),
      .init("need_gib", .fixed(run.need?.value, decimals: 3)),
      .init("kv_gib", .fixed(run.memory?.cache.value, decimals: 3)),
    ]
  }

  private static func memory(_ row: ModelRow) -> [JSONValue.Member] {
    let run = row.run
    var (fits, spilled) = ("unknown", Gibibytes?.none)
    switch run.fit {
    case .devices: fits = "devices"
    case .mainMemory(let memory, _): (fits, spilled) = ("main_memory", memory)
    case .no: fits = "no"
    case .unknown: break
    }
    let shares = run.runs ? run.split?.shares ?? [] : []
    return [
      .init("fits", .string(fits)), .init("main_memory_gib", .fixed(spilled?.value, decimals: 3)),
      .init("main_memory_layers", run.runs ? .integer(run.spilledLayers) : .null),
      .init("parallel_fit", row.parallelFit.map(JSONValue.integer) ?? .null), .init("copies", .integer(run.copies)),
      .init(
        "layers",
        .array(
          shares.map { share in
            [
              "device": .integer(share.device + 1),
              "gpu": .string(row.rig.devices[share.device].part.rawValue), "layers": .integer(share.layers),
            ]
          })),
    ]
  }

  private static func speed(_ row: ModelRow) -> [JSONValue.Member] {
    let (run, command) = (row.run, ServerCommand(row.run, on: row.rig))
    return [
      .init("decode", figure(run.speed, run)), .init("decode_total", figure(run.total, run)),
      .init("command", .text(command?.server)), .init("bench", .text(command?.bench)),
      .init("prompt", range(run.prompt)), .init("first_token_s", .fixed(run.firstToken, decimals: 1)),
      .init("wall_w", row.cost.map { wall($0) } ?? .null),
    ]
  }

  private static func wall(_ cost: RunCost) -> JSONValue {
    [
      "low": .fixed(cost.wall.low.value, decimals: 1), "best": .fixed(cost.wall.best.value, decimals: 1),
      "high": .fixed(cost.wall.high.value, decimals: 1),
    ]
  }

  private static func range(_ figure: SpeedFigure?) -> JSONValue {
    figure.map {
      ["low": .fixed($0.low, decimals: 2), "best": .fixed($0.best, decimals: 2), "high": .fixed($0.high, decimals: 2)]
    } ?? .null
  }

  private static func figure(_ figure: SpeedFigure?, _ run: ModelRun) -> JSONValue {
    guard let figure else { return .null }
    return [
      "low": .fixed(figure.low, decimals: 2), "best": .fixed(figure.best, decimals: 2),
      "high": .fixed(figure.high, decimals: 2), "unit": .string(run.model.task.speedUnit),
      "depth": run.model.task == .language ? .integer(Int(run.depth)) : .null,
      "basis": .string(figure.rows > 0 ? "measured" : "formula"), "rows": .integer(figure.rows),
    ]
  }
}
