/// A model with or without its quantization: `llama-3.3-70b:q4_k_m`.
public struct ModelName: Hashable, Sendable {
  /// The model's id.
  public let model: String
  /// The quantization, where it is named.
  public let quantization: String?

  /// Takes a name apart.
  public init(_ text: String) {
    let pieces = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    model = String(pieces[0])
    quantization = pieces.count > 1 ? String(pieces[1]) : nil
  }

  /// Whether the catalog knows both.
  public func isKnown(in catalog: Catalog) -> Bool {
    catalog.model(model) != nil && quantization.map { catalog.fit.quantization($0) != nil } ?? true
  }
}
