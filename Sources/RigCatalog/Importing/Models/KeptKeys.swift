/// What one layer keeps of a token.
struct KeptLayer {
  /// Heads that keep keys and values.
  let heads: Int
  /// Numbers of a key.
  let keys: Int
  /// Numbers of a value; 0 where it is made of the key.
  let values: Int
  /// Whether it keeps the last tokens alone.
  var isWindowed = false

  /// Bytes at 16 bits.
  var bytes: Double { Double(heads) * (Double(keys) + Double(values)) * 2 }

  func hasShape(of other: KeptLayer) -> Bool {
    heads == other.heads && keys == other.keys && values == other.values
  }
}

/// What the layers of a model keep of a token; those that keep nothing are not among them.
struct KeptKeys {
  var layers: [KeptLayer] = []
  /// Tokens that windowed layers keep.
  var window: Int?

  /// Bytes of a token at 16 bits.
  var bytes: Double { layers.map(\.bytes).reduce(0, +) }

  /// The part of them that stops at the window.
  var windowShare: Double {
    bytes > 0 ? layers.filter(\.isWindowed).map(\.bytes).reduce(0, +) / bytes : 0
  }

  /// Which layers have a window: of so many, all but the last.
  /// - Parameter period: 1 for none, 0 for all.
  static func isWindowed(_ layer: Int, period: Int) -> Bool { period == 0 || layer % period < period - 1 }

  /// The periods of families whose files do not say them.
  ///
  /// Source: the architectures' own code; Phi-3's window is not used by llama.cpp.
  static let periods = [
    "gemma2": 2, "gemma3": 6, "gemma3n": 5, "gptoss": 2, "cohere2": 4, "exaone4": 4, "exaonemoe": 4, "olmo2": 4,
    "olmo3": 4, "smallthinker": 4, "afmoe": 4, "llama4": 4, "phi3": 1,
  ]

  /// The period of a family, however its name is written: `gpt-oss`, `gpt_oss`, `gemma3_text`.
  static func period(of family: String) -> Int? {
    let plain = family.filter { $0 != "-" && $0 != "_" }
    return periods[plain] ?? (plain.hasSuffix("text") ? periods[String(plain.dropLast(4))] : nil)
  }
}
