/// How a model's weights are stored.
public struct Quantization: Hashable, Sendable {
  /// Its name, such as `q4_k_m`.
  public let name: String
  /// Bits a weight of all but the tables.
  public private(set) var body = 16.0
  /// Bits a weight of the output table, or of the one table that serves as both.
  public private(set) var output = 16.0
  /// Bits a weight of the input table.
  public private(set) var embedding = 16.0
  /// The class whose factors count for its speed: `f16`, `simple`, `k` or `low`.
  public private(set) var speedClass = "k"
  /// The size of the file in 10^9 bytes, where that is all that is known of it.
  public private(set) var fileSize: Double?

  init(name: String) { self.name = name }

  /// Weights of any size: as many bits everywhere, and the class of those that are as large.
  /// - Parameter bits: bits a weight, 1…32.
  init(name: String, bits: Double, fileSize: Double? = nil) {
    (self.name, body, output, embedding, self.fileSize) = (name, bits, bits, bits, fileSize)
    speedClass = bits > 12 ? "f16" : bits > 7 ? "simple" : bits > 3.95 ? "k" : "low"
  }

  mutating func take(_ name: Substring, _ value: String) {
    if name == "class" { speedClass = value }
    guard let bits = Double(value) else { return }
    switch name {
    case "body": body = bits
    case "output": output = bits
    case "embedding": embedding = bits
    default: break
    }
  }

  /// Those of which the best that fits is taken when none is named, the best first.
  public static let usual = ["f16", "q8_0", "q6_k", "q5_k_m", "q4_k_m", "q3_k_m"]

  /// The one whose weights are read at 5.7 bits, whatever the file holds.
  static let mixed = "mxfp4"
}

extension SpeedFit {
  /// The quantization of a name: a row, bits a weight such as `4.9bpw`, or a file size such as `42.5gb`.
  /// - Parameter model: the model of a file size.
  public func quantization(_ name: String, of model: OpenModel? = nil) -> Quantization? {
    if let row = quantization(row: name) { return row }
    if let bits = SpeedFit.number(name, "bpw"), (1...32).contains(bits) { return Quantization(name: name, bits: bits) }
    guard let size = SpeedFit.number(name, "gb"), (0.01...10_000).contains(size) else { return nil }
    let bits = model?.parameters.map { size * 8 / $0 } ?? 4
    return Quantization(name: name, bits: min(max(bits, 0.5), 32), fileSize: size)
  }

  private static func number(_ text: String, _ unit: String) -> Double? {
    text.hasSuffix(unit) ? Double(text.dropLast(unit.count)) : nil
  }

  /// The quantizations that are tried when none is named, the best first: a model that its maker publishes in one
  /// alone has that one.
  public func usualQuantizations(of model: OpenModel) -> [Quantization] {
    let names =
      model.sizes.contains { $0.quantization == Quantization.mixed } ? [Quantization.mixed] : Quantization.usual
    return names.compactMap { quantization($0) }
  }

  /// The quantization that a model is asked for in when none is named: the one that its maker publishes, else q4_k_m.
  public func askedQuantization(of model: OpenModel) -> Quantization? {
    let all = usualQuantizations(of: model)
    return all.first { $0.name == "q4_k_m" } ?? all.first
  }
}
