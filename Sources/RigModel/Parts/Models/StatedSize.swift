/// How the layers of a language model are built, as far as it matters for speed.
public enum LayerKind: String, CaseIterable, Sendable {
  /// All weights are read for every token.
  case dense
  /// Dense, with sliding windows, as in Gemma.
  case gemma
  /// A mixture of experts, of which a few are read for a token.
  case moe
  /// A mixture of experts with sliding windows.
  case gemmaMoE = "gemma_moe"
  /// Most layers with linear attention.
  case linear = "lin"
  /// A mixture of experts, most layers with linear attention.
  case linearMoE = "lin_moe"
  /// Most layers are convolutions.
  case convolution = "conv"

  /// Whether it has experts, of which a few are read for a token.
  public var hasExperts: Bool { self == .moe || self == .gemmaMoE || self == .linearMoE }
}

/// The size of a model's file as a source states it.
public struct StatedSize: Hashable, Sendable {
  /// The quantization, such as `q4_k_m`.
  public let quantization: String
  /// The file in 10^9 bytes.
  public let gigabytes: Double

  /// Names a size.
  public init(quantization: String, gigabytes: Double) {
    (self.quantization, self.gigabytes) = (quantization, gigabytes)
  }

  /// Reads sizes such as `q4_k_m:42.5 q8_0:75`; `nil` when a word is none.
  public static func list(_ text: String) -> [StatedSize]? {
    let words = text.utf8.split(separator: UInt8(ascii: " "))
    let sizes = words.compactMap(StatedSize.init(word:))
    return sizes.count == words.count ? sizes : nil
  }

  private init?(word: Substring.UTF8View) {
    let pieces = word.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false).map { Substring($0) }
    guard pieces.count == 2, !pieces[0].isEmpty, let gigabytes = Double(pieces[1]), gigabytes > 0, gigabytes.isFinite
    else { return nil }
    self.init(quantization: String(pieces[0]), gigabytes: gigabytes)
  }
}
