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
    return [figure.low, figure.best, figure.high].map(short).joined(by: "–")
  }

  /// `3.2–6.5`, `?` when unknown.
  public static func ends(_ figure: SpeedFigure?) -> String {
    figure.map { "\(short($0.low))–\(short($0.high))" } ?? "?"
  }

  /// A speed with as many digits as can be told apart.
  public static func short(_ value: Double) -> String {
    Numbers.short(value, decimals: value < 10 ? 1 : 0)
  }

  /// A row of the table.
  func cells(_ row: ModelRow) -> [String] {
    let run = row.run
    let runs = run.runs
    let stored = run.quantization.map { " \($0.name)" } ?? ""
    let cost = row.cost
    return [
      run.model.name.visible + stored,
      run.need.map { Numbers.short($0.value, decimals: 1) } ?? "?", ModelWords.fits[run.fitRank],
      runs ? ModelWords.speed(run.speed) + (run.speed?.rows ?? 0 > 0 ? " m" : "") : "—",
      money(cost?.electricity), money(cost?.allIn), row.leastCard?.part.id.rawValue ?? "—",
    ]
  }

  /// A whole amount with its sign.
  func money(_ amount: Money) -> String { numbers.money(amount) }

  private func money(_ amount: Double?) -> String {
    amount.map(ModelWords.price) ?? ""
  }

  /// A price with as many decimals as tell it from nothing.
  public static func price(_ amount: Double) -> String {
    Numbers.grouped(amount, decimals: amount > 0 && amount < 0.1 ? 4 : amount < 10 ? 2 : 0)
  }

  /// What the columns mean.
  var legend: [String] {
    TextWrap.lines(
      "Need: GB on devices; RAM: a part lies in main memory. Speed: low–best–high of one stream in tok/s, images a minute or times real time; m: measured rows of the same "
        + "card, model and quantization; else by the formula. Current and all in: "
        + "\(numbers.symbol) a million tokens, a hundred images or an hour of audio. Least card: the cheapest that holds "
        + "the model by itself, with q4_k_m or as it is published.", width: ModelWords.width)
  }

  /// All that is known of one model, line by line.
  func details(_ row: ModelRow) -> [String] {
    let facts = facts(row).map { ModelWords.isCommand($0.label) ? [$0.text] : wrapped($0) }
    return facts.flatMap(\.self)
  }

  /// Whether what is said below a label is to be typed.
  static func isCommand(_ label: String) -> Bool { ["Server", "Bench"].contains(label) }

  private func wrapped(_ fact: (label: String, text: String)) -> [String] {
    TextWrap.lines("\(fact.label): \(fact.text)", width: ModelWords.width)
  }

  /// All that is known of one model: what it is about and what is known; what is not known is left out.
  public func facts(_ row: ModelRow) -> [(label: String, text: String)] {
    let (run, command) = (row.run, ServerCommand(row.run, on: row.rig))
    let facts = [
      ("Fits", fit(row)), ("Memory", memory(run)), ("Layers", layers(row)), ("Speed", speed(run)),
      ("First token", firstToken(run)), ("Together", parallel(row)), ("Power", power(row.cost)), ("Cost", cost(row)),
      ("Least card", least(row)),
      ("Server", command?.server ?? ""), ("Bench", command?.bench ?? ""), ("Source", run.model.source.visible),
    ]
    return facts.filter { !$0.1.isEmpty }
  }

  private func fit(_ row: ModelRow) -> String {
    let reason = ModelWords.reason(row.run, row.rig)
    return row.run.fit == .devices ? "on the devices" + (reason.isEmpty ? "" : ", \(reason)") : reason
  }

  private func memory(_ run: ModelRun) -> String {
    guard let memory = run.memory else {
      return run.need.map { "\(ModelWords.gigabytes($0)) on one device" } ?? ""
    }
    let file = "\(Numbers.short(memory.fileGigabytes, decimals: 2)) GB file\(memory.isStated ? "" : ", computed")"
    return "\(ModelWords.gigabytes(memory.need)): layers \(ModelWords.gigabytes(memory.body)), output table "
      + "\(ModelWords.gigabytes(memory.head)), kept tokens \(ModelWords.gigabytes(memory.cache)), buffers "
      + "\(ModelWords.gigabytes(memory.buffer + ModelMemory.perDevice)); \(file)"
  }

  private static func gigabytes(_ memory: Gibibytes) -> String { "\(Numbers.short(memory.value, decimals: 1)) GB" }

  private func layers(_ row: ModelRow) -> String {
    guard row.run.runs, let shares = row.run.split?.shares, !shares.isEmpty else { return "" }
    let each = shares.map { "\($0.device + 1) \(row.rig.devices[$0.device].part): \($0.layers)" }
    let idle = row.run.copies > 1 ? 0 : row.rig.devices.count - shares.count
    let rest = idle > 0 ? "; \(idle) \(idle == 1 ? "device stays" : "devices stay") idle" : ""
    return "by device \(each.joined(separator: ", "))\(rest)"
  }

  private func speed(_ run: ModelRun) -> String {
    guard let figure = run.speed else { return run.runs ? "unknown" : "" }
    let depth = run.model.task == .language ? " with \(Int(run.depth)) tokens kept" : ""
    let words = "\(ModelWords.speed(figure)) \(run.model.task.speedUnit)\(depth)"
    let steps = run.model.task == .image ? run.model.steps.map { " of \($0) steps" } ?? "" : ""
    guard case .measured(let rows) = figure.basis else { return words + steps + ", by the formula" }
    let tests = Set(rows.map(\.test).filter { !$0.isEmpty }).sorted().joined(separator: "; ").visible
    let sources = Set(rows.map(\.source)).sorted().joined(separator: "; ")
    return "\(words), measured \(rows.count == 1 ? "once" : "\(rows.count) times")"
      + "\(tests.isEmpty ? "" : " (\(tests))"): \(sources.visible)"
  }

  private func firstToken(_ run: ModelRun) -> String {
    guard run.runs, let seconds = run.firstToken, let prompt = run.prompt else { return "" }
    let time = Numbers.grouped(seconds, decimals: seconds < 10 ? 1 : 0)
    return "after ≈\(time) s with \(run.context) tokens; prompts ≈\(ModelWords.speed(prompt)) tok/s"
  }

  private func parallel(_ row: ModelRow) -> String {
    row.parallelFit.map { "\(Words.count(Double($0), "request")) at a time fit" } ?? ""
  }

  private func power(_ cost: RunCost?) -> String {
    guard let cost else { return "" }
    return "≈\(Numbers.watts(cost.wall.best)) from the wall while it works, "
      + "\(Numbers.grouped(cost.wall.low.value)) to \(Numbers.watts(cost.wall.high)); "
      + "\(Numbers.grouped(cost.joules, decimals: cost.joules < 10 ? 1 : 0)) J each"
  }

  private func cost(_ row: ModelRow) -> String {
    let costs = [("electricity", row.cost?.electricity), ("all in", row.cost?.allIn)].compactMap { name, amount in
      amount.map { "\(name) \(money($0)) \(numbers.symbol)" }
    }
    let lot = row.run.model.task.pricedAs.split(separator: "_").joined(separator: " ")
    return costs.isEmpty
      ? "" : "\(costs.joined(separator: ", ")) for \(lot == "million tokens" ? "a million tokens" : lot)"
  }
}
