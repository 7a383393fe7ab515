import RigModel

/// How a model's run is worded.
public struct ModelWords: Sendable {
  let numbers: Numbers
  private static let width = 80

  /// Words amounts of a currency.
  public init(_ numbers: Numbers) { self.numbers = numbers }

  /// Where it lies, by the order in which models are listed.
  public static var fits: [String] { ["GPU", "RAM", tr("no"), "?"] }

  /// Why there is no room, or how much lies in main memory.
  public static func reason(_ run: ModelRun, _ rig: InferenceRig) -> String {
    switch run.fit {
    case .devices: return copies(run)
    case .mainMemory(let memory, let isKnown):
      let what = run.spillsExperts ? tr("experts of \(run.spilledLayers) layers") : tr("\(run.spilledLayers) layers")
      let asks = isKnown ? "" : tr(", if there is so much")
      return tr("\(what) in main memory, \(Numbers.memory(memory))\(asks)")
    case .no(.noDevice): return tr("no GPU")
    case .no(.memory): return tr("too large for devices and main memory")
    case .no(.device):
      let largest = rig.devices.map(\.usable).max() ?? .zero
      return tr("must fit one device, the largest has \(Numbers.memory(largest))")
    case .no(.together): return tr("devices are unlike, too old or too small to compute it together")
    case .unknown: return tr("something about it is not known")
    }
  }

  private static func copies(_ run: ModelRun) -> String {
    run.copies > 1 ? tr("\(run.copies) copies, \(speed(run.total)) \(run.model.task.speedUnit) together") : ""
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
      tr(
        """
        Need: GB on devices; RAM: a part lies in main memory. Speed: low–best–high of one stream in tok/s, images a \
        minute or times real time; m: measured rows of the same card, model and quantization; else by the formula. \
        Current and all in: \(numbers.symbol) a million tokens, a hundred images or an hour of audio. Least card: the \
        cheapest that holds the model by itself, with q4_k_m or as it is published.
        """), width: ModelWords.width)
  }

  /// All that is known of one model, line by line.
  func details(_ row: ModelRow) -> [String] {
    let facts = facts(row).map { ModelWords.isCommand($0.label) ? [$0.text] : wrapped($0) }
    return facts.flatMap(\.self)
  }

  /// Whether what is said below a label is to be typed.
  static func isCommand(_ label: String) -> Bool { ["Server", "Bench"].contains { $0.spoken == label } }

  private func wrapped(_ fact: (label: String, text: String)) -> [String] {
    TextWrap.lines(tr("\(fact.label): \(fact.text)"), width: ModelWords.width)
  }
}
