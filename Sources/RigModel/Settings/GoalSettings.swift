/// What is to run, and how.
extension Setting {
  static let goal: [Setting] = [
    model, quantization, neededMemory, deviceMemory, context, minSpeed, amountPerDay, promptShare, cachedShare,
    parallel,
    cache, speculation, maxPrice, maxWall,
  ]

  /// The model.
  public static let model = Setting(
    "model", "Model", at: (.goal, .goal, "model"), takes: "ID[:QUANT]", help: "The open model that is to run.",
    traits: .main,
    .name(
      NameSetting(
        noun: "model", example: "llama-3.3-70b", advice: "an id of `rigtui catalog list model`", isCapital: false,
        usual: nil, isKnown: { ModelName($0).isKnown(in: $1) }, names: { $0.models.map(\.id) },
        called: { $0.models.map { SettingChoice(id: $0.id, words: $0.name) } }, near: { $1.models(ofAbout: $0) },
        stored: { $0.goal.model },
        store: { plan, name, _ in
          let name = name.map(ModelName.init)
          plan.goal.model = name?.model
          if let quantization = name?.quantization { plan.goal.quantization = quantization }
        })))

  /// How its weights are stored.
  public static let quantization = Setting(
    "quantization", "Quantization", at: (.goal, .goal, "quantization"), takes: "QUANT",
    help: "How its weights are stored, such as q4_k_m, 4.9bpw or 42.5gb; the best that fits when left out.",
    .name(
      NameSetting(
        noun: "quantization", example: "q4_k_m", advice: "one such as q4_k_m, 4.9bpw or 42.5gb", isCapital: false,
        usual: nil, isKnown: { $1.fit.quantization($0) != nil }, names: { $0.fit.quantizations.map(\.name) },
        stored: { $0.goal.quantization }, store: { plan, name, _ in plan.goal.quantization = name })))

  /// Memory of all devices together.
  public static let neededMemory = Setting(
    "memory", "Memory needed", at: (.goal, .goal, "memory_gib"), takes: "GIB",
    help: "Memory of all devices together that is needed, without a model.",
    .number(
      { $0.goal.memory }, { $0.goal.memory = $1 }, .number("GB"), Limits.memory, step: 8,
      source: "nothing: the model says what it needs"))

  /// Memory of the largest device.
  public static let deviceMemory = Setting(
    "device-memory", "Memory of a device", at: (.goal, .goal, "device_gib"), takes: "GIB",
    help: "Memory that the largest device needs.",
    .number(
      { $0.goal.deviceMemory }, { $0.goal.deviceMemory = $1 }, .number("GB"), Limits.memory, step: 8,
      source: "nothing: the model says what it needs"))

  /// Tokens kept.
  public static let context = Setting(
    "context", "Context", at: (.goal, .goal, "context"), takes: "N", help: "Tokens that are kept.",
    .number(
      { $0.goal.context }, { $0.goal.context = $1 }, .number("tokens"), Limits.context, step: 4096, decimals: 0,
      otherwise: { estimated in
        estimated.plan.goal.model.flatMap(estimated.catalog.model).map { Double(RunRequest().context(of: $0)) }
      }, source: "8192, or what the model was trained for if that is less"))

  /// Requests at a time.
  public static let parallel = Setting(
    "parallel", "Requests at a time", at: (.goal, .goal, "parallel"), takes: "N", help: "Requests at a time, 1…64.",
    .number(
      { $0.goal.parallel }, { $0.goal.parallel = $1 }, .number("requests"), Limits.parallel, step: 1, decimals: 0,
      source: "1: one person"))

  /// How keys and values are kept.
  public static let cache = Setting(
    "kv", "Kept tokens", at: (.goal, .goal, "kv"), help: "How keys and values of kept tokens are stored.",
    .word(
      { $0.goal.cache }, { $0.goal.cache = $1 }))

  /// Whether further tokens are guessed.
  public static let speculation = Setting(
    "speculation", "Guessed tokens", at: (.goal, .goal, "speculation"),
    help: "Further tokens are guessed by a small model or by layers for it.",
    .flag(
      FlagSetting(
        names: (off: "no", on: "yes"), isOn: { $0.goal.guessesAhead }, turn: { $0.goal.guessesAhead = $1 })))
}

extension CacheType: SettingWord {
  /// What a person calls it: `16 bits`.
  public var words: String { self == .f16 ? tr("16 bits") : tr("8 bits") }
}
