import RigModel

/// How a model's run is worded.
public struct ModelWords: Sendable {
  private let numbers: Numbers
  private static let width = 80

  /// Words amounts of a currency.
  public init(_ numbers: Numbers) { self.numbers = numbers }

  /// Where it lies, by the order in which models are listed.
  public static let fits = ["GPU", "RAM", "no", "?"]

  /// Why there is no room, or how much lies in main memory.
  public static func reason(_ run: ModelRun, _ rig: InferenceRig) -> String {
    switch run.fit {
    case .devices: return copies(run)
    case .mainMemory(let memory, let isKnown):
      let what = run.spillsExperts ? "experts of \(run.spilledLayers) layers" : "\(run.spilledLayers) layers"
      let asks = isKnown ? "" : ", if there is so much"
      return "\(what) in main memory, \(Numbers.short(memory.value, decimals: 1)) GB\(asks)"
    case .no(.noDevice): return "no GPU"
    case .no(.memory): return "too large for devices and main memory"
    case .no(.device):
      let largest = rig.devices.map(\.usable).max() ?? .zero
      return "must fit one device, the largest has \(Numbers.short(largest.value, decimals: 1)) GB"
    case .no(.together): return "devices are unlike, too old or too small to compute it together"
    case .unknown: return "something about it is not known"
    }
  }

  private static func copies(_ run: ModelRun) -> String {
    run.copies > 1 ? "\(run.copies) copies, \(speed(run.total)) \(run.model.task.speedUnit) together" : ""
  }

  /// `3.2–4.8–6.5`, `?` when unknown.
  public static func speed(_ figure: SpeedFigure?) -> String {
    guard let figure else { return "?" }
    return [figure.low, figure.best, figure.high].map(short).joined(separator: "–")
  }

  /// A speed with as many digits as can be told apart.
  public static func short(_ value: Double) -> String {
    Numbers.short(value, decimals: value < 10 ? 1 : 0)
  }

  /// A row of the table.
  func cells(_ row: ModelRow) -> [String] {
    let run = row.run
    let runs = run.runs
    return [
      run.model.name.visible, run.quantization?.name ?? "",
      run.need.map { Numbers.short($0.value, decimals: 1) } ?? "?", ModelWords.fits[run.fitRank],
      runs ? ModelWords.speed(run.speed) + (run.speed?.rows ?? 0 > 0 ? " m" : "") : "—",
      runs ? run.prompt.map { Numbers.grouped($0.best) } ?? "" : "", money(row.cost?.electricity), money(row.cost?.allIn),
    ]
  }

  private func money(_ amount: Double?) -> String {
    amount.map { Numbers.grouped($0, decimals: $0 < 10 ? 2 : 0) } ?? ""
  }

  /// What the columns mean.
  var legend: [String] {
    TextWrap.lines(
      "Need: GB on devices; RAM: a part lies in main memory. Speed: low–best–high of one stream in tok/s, images a minute or times real time; m: measured rows of the same "
        + "card, model and quantization; else by the formula. Prompt: tokens read a second. Current and all in: "
        + "\(numbers.symbol) a million tokens, a hundred images or an hour of audio.", width: ModelWords.width)
  }

  /// All that is known of one model.
  func details(_ row: ModelRow, _ report: Report) -> [String] {
    let run = row.run
    let command = ServerCommand(run, on: row.rig)
    let lines = [
      ModelWords.reason(run, row.rig), layers(row), speed(run), firstToken(run), parallel(row), power(row.cost),
      "File: \(run.model.source.visible).",
    ]
    return lines.filter { !$0.isEmpty }.flatMap { TextWrap.lines($0, width: ModelWords.width) }
      + [command?.server, command?.bench].compactMap(\.self)
  }

  private func layers(_ row: ModelRow) -> String {
    guard row.run.runs, let shares = row.run.split?.shares, !shares.isEmpty else { return "" }
    let each = shares.map { "\($0.device + 1) \(row.rig.devices[$0.device].part): \($0.layers)" }
    let idle = row.run.copies > 1 ? 0 : row.rig.devices.count - shares.count
    let rest = idle > 0 ? "; \(idle) stay\(idle == 1 ? "s" : "") idle" : ""
    return "Layers by device: \(each.joined(separator: ", "))\(rest)."
  }

  private func speed(_ run: ModelRun) -> String {
    guard let figure = run.speed else { return run.runs ? "Speed unknown." : "" }
    let unit = run.model.task.speedUnit
    let depth = run.model.task == .language ? " at \(Int(run.depth)) tokens kept" : ""
    guard case .measured(let rows) = figure.basis else { return "\(ModelWords.speed(figure)) \(unit)\(depth), by the formula." }
    let sources = Set(rows.map(\.source)).sorted().joined(separator: "; ")
    return "\(ModelWords.speed(figure)) \(unit)\(depth), measured \(rows.count) times: \(sources.visible)."
  }

  private func firstToken(_ run: ModelRun) -> String {
    guard run.runs, let seconds = run.firstToken, let prompt = run.prompt else { return "" }
    return "Prompt ≈\(ModelWords.speed(prompt)) tok/s: first token after ≈\(Numbers.grouped(seconds, decimals: seconds < 10 ? 1 : 0)) s with \(run.context) tokens."
  }

  private func parallel(_ row: ModelRow) -> String {
    row.parallelFit.map { "Requests at a time that fit: \($0)." } ?? ""
  }

  private func power(_ cost: RunCost?) -> String {
    guard let cost else { return "" }
    let wall = cost.wall
    return "From the wall while it works: \(Numbers.grouped(wall.low.value))–\(Numbers.watts(wall.high)), "
      + "best \(Numbers.watts(wall.best)); \(Numbers.short(cost.joules, decimals: 1)) J each."
  }
}
