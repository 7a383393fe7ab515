/// What of a language model decides about memory and speed, all of it known.
public struct LanguageShape: Hashable, Sendable {
  /// Parameters in thousand millions.
  public let parameters: Double
  /// Parameters that are read for a token, in thousand millions.
  public let active: Double
  /// Layers.
  public let layers: Int
  /// Layers that keep keys and values.
  public let kvLayers: Int
  /// Numbers of one table in thousand millions.
  public let table: Double
  /// Entries of the vocabulary.
  public let vocabulary: Int
  /// Numbers that stand for a token between layers.
  public let hidden: Int
  /// Whether one table serves as input and as output.
  public let isTied: Bool
  /// Bytes that a token keeps at 16 bits.
  public let kvBytes: Double
  /// Tokens that layers with a sliding window keep.
  public let window: Double
  /// Share of the kept bytes that stops at the window, 0…1.
  public let windowShare: Double
  /// How its layers are built.
  public let kind: LayerKind
  /// Share of a layer's experts that a token uses; `nil` when unknown or without experts.
  public let usedShare: Double?

  /// Takes the shape of a model; `nil` when something that decides is unknown.
  public init?(_ model: OpenModel) {
    guard let parameters = model.parameters, let active = model.active, let layers = model.layers, layers > 0,
      let table = model.table, let vocabulary = model.vocabulary, let hidden = model.hidden
    else { return nil }
    let kvLayers = model.kvLayers ?? layers
    let heads = model.kvHeads.flatMap { heads in model.headDimension.map { Double(heads * $0) } }
    guard let kvBytes = model.kvBytesPerToken ?? heads.map({ 2 * Double(kvLayers) * $0 * 2 }) else { return nil }
    (self.parameters, self.active, self.layers, self.kvLayers) = (parameters, active, layers, kvLayers)
    (self.table, self.vocabulary, self.hidden, isTied) = (table, vocabulary, hidden, model.isTied)
    (self.kvBytes, window, windowShare) = (kvBytes, Double(model.window ?? 0), model.windowShare)
    kind = model.layerKind
    usedShare = model.expertsUsed.flatMap { used in model.experts.map { Double(used) / Double($0) } }
  }

  /// Parameters that all experts hold, in thousand millions: P − (A − P·r) ÷ (1 − r), r the share of experts used.
  public var inExperts: Double? {
    guard kind.hasExperts, let share = usedShare, share < 1 else { return nil }
    return max(0, parameters - (active - parameters * share) / (1 - share))
  }

  /// Parameters that are read for a token of each of several requests at once, in thousand millions: dense part +
  /// experts × (1 − (1 − r)^n).
  /// - Parameter requests: requests at a time, 1 or more.
  func active(requests: Int) -> Double {
    guard requests > 1, let inExperts, let share = usedShare else { return active }
    var unused = 1.0
    for _ in 0..<requests { unused *= 1 - share }
    return parameters - inExperts + inExperts * (1 - unused)
  }

  /// Keys and values of one request in 10^9 bytes: layers with a sliding window stop at it.
  /// - Parameter depth: tokens kept.
  public func keptGigabytes(_ depth: Double, _ cache: CacheType) -> Double {
    kvBytes * ((1 - windowShare) * depth + windowShare * min(depth, window)) * cache.share / 1e9
  }

  /// Weights that are read for a token in 10^9 bytes: ((A − tables that are not read) × body + table × output) ÷ 8.
  ///
  /// The input table is looked up and not read. Weights of mixed precision are read at 5.7 bits: a fit to the measured
  /// rows of gpt-oss, 2026-11.
  func readGigabytes(_ quantization: Quantization, requests: Int = 1) -> Double {
    let active = active(requests: requests)
    guard quantization.name != Quantization.mixed else { return 5.7 * active / 8 }
    let read = isTied ? active : active - table
    return (max(0, read - table) * quantization.body + table * quantization.output) / 8
  }
}
