/// The coefficients of the formulas for memory and speed, by what they are of.
///
/// They are fitted to the measured speeds of the catalog by `Bench/fit`, those of quantizations are facts of the file
/// format, and those of power and images are estimates that say so in their rows.
public struct SpeedFit: Sendable {
  /// The coefficients of all families.
  public private(set) var decode = DecodeCoefficients()
  /// The coefficients of prompts of all families.
  public private(set) var prompt = PromptCoefficients()
  /// Quantizations in the order of their rows.
  public private(set) var quantizations: [Quantization] = []
  private var families: [String: Family] = [:]
  private var devices: [PartID: FittedDevice] = [:]
  private var architectures: [String: String] = [:]
  private var factors: [String: [String: Double]] = [:]
  private var ranges: [RangeClass: LogRange] = [:]

  /// Sorts coefficients; what cannot be understood is left out.
  public init(_ rows: [Coefficient]) { for row in rows { take(row) } }

  private mutating func take(_ row: Coefficient) {
    let (owner, name, number) = (row.owner, row.name, Double(row.value))
    switch row.kind {
    case "decode": number.map { decode.take(name, $0) }
    case "prompt": number.map { prompt.take(name, $0) }
    case "family": number.map { families[owner, default: Family(name: owner)].take(name, $0) }
    case "gpu": devices[PartID(rawValue: owner), default: FittedDevice()].take(name, row.value)
    case "architecture": architectures[owner] = row.value
    case "quant": takeQuantization(owner, name, row.value)
    case "range":
      guard let number, let range = RangeClass(rawValue: owner) else { return }
      ranges[range, default: LogRange()].take(name, number)
    default: number.map { factors[String(row.kind), default: [:]][owner] = $0 }
    }
  }

  private mutating func takeQuantization(_ owner: String, _ name: Substring, _ value: String) {
    let place = quantizations.firstIndex { $0.name == owner } ?? quantizations.endIndex
    if place == quantizations.endIndex { quantizations.append(Quantization(name: owner)) }
    quantizations[place].take(name, value)
  }

  /// The family of a card: its own, else that of its architecture; one of which nothing is known otherwise.
  public func family(_ id: PartID, _ gpu: GPU) -> Family {
    let name = devices[id]?.family ?? architectures[gpu.architecture] ?? architectures[gpu.vendor] ?? ""
    return families[name] ?? Family(name: name)
  }

  /// What was found out about a card itself.
  public func device(_ id: PartID) -> FittedDevice { devices[id] ?? FittedDevice() }

  /// How far off a figure may be for a class of devices.
  public func range(_ range: RangeClass) -> LogRange { ranges[range] ?? LogRange() }

  /// All that have a factor of a kind, sorted.
  public func owners(of kind: FactorKind) -> [String] { (factors[kind.rawValue] ?? [:]).keys.sorted() }

  /// A factor or spread, such as that of a kind of layer; `nil` where there is no row.
  public func factor(_ kind: FactorKind, _ owner: String) -> Double? { factors[kind.rawValue]?[owner] }
}

/// What single numbers of a fit are of.
public enum FactorKind: String, Sendable {
  /// On the compute term of decoding, by class of quantization.
  case quantizationClass = "quant_class"
  /// On the layer term of decoding, by kind of layer.
  case layerKind = "layer_kind"
  /// On the whole time, by the program that runs the model.
  case engine
  /// On the work of a prompt, by class of quantization.
  case promptQuantization = "prompt_quant"
  /// On the work of a prompt, by kind of layer.
  case promptKind = "prompt_kind"
  /// Added to a range in quadrature, by kind of layer.
  case rangeKind = "range_kind"
  /// Added to a range in quadrature, by what makes a figure less sure.
  case rangeExtra = "range_extra"
  /// TFLOP of one step of an image, by model.
  case imageWork = "image_work"
  /// TFLOP of encoding half a minute of speech, by model.
  case speechWork = "speech_work"
}
