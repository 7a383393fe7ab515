/// The coefficients of the formulas for memory and speed, by what they are of; each is looked for when it is asked for.
///
/// They are fitted to the measured speeds of the catalog by `Bench/fit`, those of quantizations are facts of the file
/// format, and those of power and images are estimates that say so in their rows. What cannot be understood is left out.
public final class SpeedFit: Sendable {
  private let source: any CoefficientSource
  private let decoding = Memo<DecodeCoefficients?>(nil)
  private let prompts = Memo<PromptCoefficients?>(nil)
  private let listed = Memo<[Quantization]?>(nil)
  private let known = Memo<[String: Quantization?]>([:])
  private let families = Memo<[String: Family]>([:])
  private let devices = Memo<[PartID: FittedDevice]>([:])
  private let architectures = Memo<[String: String?]>([:])
  private let factors = Memo<[FactorKind: [String: Double]]>([:])
  private let ranges = Memo<[RangeClass: LogRange]>([:])

  /// Looks coefficients up.
  public init(_ source: some CoefficientSource) { self.source = source }

  /// Takes coefficients that are there already.
  public convenience init(_ rows: [Coefficient]) { self.init(CoefficientList(rows)) }

  /// The coefficients of all families.
  public var decode: DecodeCoefficients {
    decoding.value { numbers("decode.").reduce(into: DecodeCoefficients()) { $0.take($1.name, $1.number) } }
  }

  /// The coefficients of prompts of all families.
  public var prompt: PromptCoefficients {
    prompts.value { numbers("prompt.").reduce(into: PromptCoefficients()) { $0.take($1.name, $1.number) } }
  }

  /// Quantizations in the order of their rows.
  public var quantizations: [Quantization] {
    listed.value {
      let rows = source.rows("quant.")
      let names = rows.map(\.owner)
      let once = names.enumerated().filter { place, name in names.firstIndex(of: name) == place }
      return once.compactMap { quantization(row: $0.element) }
    }
  }

  /// The quantization of a row; `nil` where there is none.
  func quantization(row name: String) -> Quantization? {
    known.value(for: name) {
      let rows = words("quant.\(name).")
      return rows.isEmpty ? nil : rows.reduce(into: Quantization(name: name)) { $0.take($1.name, $1.value) }
    }
  }

  /// The family of a card: its own, else that of its architecture; one of which nothing is known otherwise.
  public func family(_ id: PartID, _ gpu: GPU) -> Family {
    family(device(id).family ?? architecture(gpu.architecture) ?? architecture(gpu.vendor) ?? "")
  }

  private func family(_ name: String) -> Family {
    families.value(for: name) {
      numbers("family.\(name).").reduce(into: Family(name: name)) { $0.take($1.name, $1.number) }
    }
  }

  private func architecture(_ name: String) -> String? {
    architectures.value(for: name) { words("architecture.\(name).").last?.value }
  }

  /// What was found out about a card itself.
  public func device(_ id: PartID) -> FittedDevice {
    devices.value(for: id) {
      words("gpu.\(id.rawValue).").reduce(into: FittedDevice()) { $0.take($1.name, $1.value) }
    }
  }

  /// How far off a figure may be for a class of devices.
  public func range(_ range: RangeClass) -> LogRange {
    ranges.value(for: range) {
      numbers("range.\(range.rawValue).").reduce(into: LogRange()) { $0.take($1.name, $1.number) }
    }
  }

  /// All that have a factor of a kind, sorted.
  public func owners(of kind: FactorKind) -> [String] { all(kind).keys.sorted() }

  /// A factor or spread, such as that of a kind of layer; `nil` where there is no row.
  public func factor(_ kind: FactorKind, _ owner: String) -> Double? { all(kind)[owner] }

  private func all(_ kind: FactorKind) -> [String: Double] {
    factors.value(for: kind) {
      source.rows("\(kind.rawValue).").reduce(into: [:]) { all, row in
        if let number = Double(row.value) { all[row.owner] = number }
      }
    }
  }

  /// The last words of the names that begin so and have but one more, with what stands in their rows.
  private func words(_ beginning: String) -> [(name: Substring, value: String)] {
    source.rows(beginning).compactMap { row in row.name(after: beginning).map { ($0, row.value) } }
  }

  /// Those that are numbers.
  private func numbers(_ beginning: String) -> [(name: Substring, number: Double)] {
    words(beginning).compactMap { name, value in Double(value).map { (name, $0) } }
  }
}
