import RigModel

/// A model as the header of a GGUF file tells it.
struct GGUFModel {
  let header: GGUFHeader
  /// The tensors of all parts that were read.
  let parts: [GGUFHeader]
  /// The name of the file without its folder.
  let file: String

  /// The family of the model, which begins the names of its keys.
  var family: String { header.text("general.architecture") ?? "" }

  /// How many files the model is split into.
  var partCount: Int { max(header.integer("split.count") ?? 1, 1) }

  /// Whether all tensors are known.
  var isWhole: Bool { parts.count == partCount }

  /// Layers that write tokens; those that guess ahead stand behind them.
  var layers: Int { max((integer("block_count") ?? 0) - (integer("nextn_predict_layers") ?? 0), 0) }

  func integer(_ key: String) -> Int? { header.integer("\(family).\(key)") }

  /// A number that may be one for each layer.
  func integer(_ key: String, of layer: Int) -> Int? {
    guard let all = header.numbers("\(family).\(key)") else { return integer(key) }
    return layer < all.count ? Int(exactly: all[layer]).flatMap { $0 < 0 ? nil : $0 } : nil
  }

  /// What the file says.
  func facts() throws(Refusal) -> ModelFacts {
    try check()
    var facts = ModelFacts()
    facts.names = names
    facts.set("licence", license)
    facts.set("context", integer("context_length"))
    facts.set("hidden", integer("embedding_length"))
    facts.set("layers", layers)
    facts.set(kept)
    facts.setKind(family, hasExperts: experts > 0, isLinear: kept.layers.count < layers && isRecurrent)
    facts.set("experts", experts > 0 ? experts : nil)
    facts.set("experts_used", experts > 0 ? integer("expert_used_count") : nil)
    facts.set("mtp", integer("nextn_predict_layers") ?? 0 > 0 ? "yes" : "no")
    setWeights(&facts)
    if hasVagueWindow { facts.remarks.append("lacks which layers have the window of \(window ?? 0) tokens") }
    return facts
  }

  private func check() throws(Refusal) {
    let type = header.text("general.type") ?? "model"
    let what = family == "clip" ? "mmproj" : type
    guard what == "model" else {
      throw Refusal(message: "found a file of the type \(Wording.quoted(what)), expected the model itself")
    }
    guard !family.contains("bert"), family != "t5encoder" else {
      throw Refusal(message: "found the encoder \(Wording.quoted(family)), which writes no text")
    }
    if let number = header.integer("split.no"), number > 0 {
      throw Refusal(message: "found part \(number + 1) of \(partCount), expected the first, which has the keys")
    }
    guard let blocks = integer("block_count"), (1...1000).contains(blocks) else { throw noLayers }
    guard partCount > 1 || header.tensors.count > 0 else {
      throw Refusal(message: "found no tensors: a vocabulary alone is no model")
    }
  }

  private var noLayers: Refusal {
    guard !family.isEmpty else { return Refusal(message: "found no general.architecture, expected a model") }
    let found = integer("block_count").map { "\($0)" } ?? "no \(Wording.cut(family)).block_count"
    return Refusal(
      message: "found \(found), expected the layers of a language model, 1 to 1000; for other models add a row with "
        + "working_gib to your model.csv")
  }

  private var license: String? {
    let license = header.text("general.license")
    return license == "other" ? header.text("general.license.name") ?? license : license
  }
}
