import RigModel

/// Words in the names of models that make no other model of it.
enum NameNoise {
  /// Who made it or where it is run.
  static let makers: Set = [
    "meta", "nvidia", "google", "openai", "microsoft", "mistral", "mistralai", "qwen", "moonshotai", "moonshot", "zai",
    "minimax", "minimaxai", "stability", "stabilityai", "black", "forest", "labs", "bfl", "ai", "ibm",
    "amazon", "us", "eu", "apac", "global", "ap", "au", "jp", "ca", "fw", "ps", "hf", "model", "models",
  ]

  /// Words that nearly every name has, or that say nothing; *latest* says a version, and not which.
  static let plain: Set = ["instruct", "it", "chat", "hf", "maas", "base"]

  /// Who publishes tunes of others' models under their names.
  static let tuners: Set = ["openpipe"]

  /// Types of numbers, and ways of serving.
  private static let variants: Set = [
    "instant", "versatile", "fast", "lightning", "highspeed", "fp8", "fp16", "bf16",
    "int8", "int4", "nvfp4", "fp4", "mxfp4", "awq", "gptq", "gguf", "quantized", "dynamic", "tee", "free", "standard",
    "online", "default", "w4a16", "w8a8", "4bit", "8bit", "community", "serverless", "dedicated",
  ]

  /// How far a word is from the plain name: 1 for other serving or a date, `nil` for another model, as *thinking*,
  /// *preview* or *distill* say.
  ///
  /// Of an image model a *turbo* is another one.
  static func distance(_ word: String, _ task: ModelTask) -> Int? {
    let isTurbo = word == "turbo" && task == .language
    return isTurbo || variants.contains(word) || isDate(word) || isContext(word) ? 1 : nil
  }

  /// Whether a word behind the size numbers a revision: `v0.1`, `v2`.
  static func isRevision(_ word: String) -> Bool {
    word.count == 1 && word.first?.isNumber ?? false || word.hasPrefix("0.") && word.count == 3
  }

  /// `2507`, `251104`, `20251104`.
  static func isDate(_ word: String) -> Bool {
    [4, 6, 8].contains(word.count) && word.allSatisfy(\.isNumber)
  }

  /// `32k`.
  private static func isContext(_ word: String) -> Bool {
    word.last == "k" && word.count > 1 && word.dropLast().allSatisfy(\.isNumber)
  }
}
