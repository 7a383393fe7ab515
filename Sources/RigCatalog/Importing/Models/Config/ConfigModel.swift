import RigModel

/// A model as its `config.json` tells it.
struct ConfigModel {
  let config: ConfigFile
  /// The path of the file: its folder is mostly called after the model.
  let path: String

  /// What the file says; parameters are counted from the shape.
  func facts() throws(Refusal) -> ModelFacts {
    guard let layers = config.layers, (1...1000).contains(layers) else {
      throw Refusal(message: "found \(config.layers ?? 0) layers, expected 1 to 1000")
    }
    if let fault = config.headFault { throw Refusal(message: fault) }
    var facts = ModelFacts()
    facts.names = names
    facts.set("layers", layers)
    facts.set("hidden", config.hidden)
    facts.set("context", config.context)
    facts.set("vocabulary", config.vocabulary)
    facts.set(config.kept)
    let isLinear = config.mixers.contains { $0 == .state || $0 == .convolution }
    facts.setKind(config.family, hasExperts: config.experts != nil, isLinear: isLinear)
    facts.set("experts", config.experts)
    facts.set("experts_used", config.experts == nil ? nil : config.expertsUsed)
    let ahead = config.integer("num_nextn_predict_layers", "mtp_num_hidden_layers", "mtp_num_layers") ?? 0
    facts.set("mtp", ahead > 0 ? "yes" : "no")
    setWeights(&facts)
    return facts
  }

  private func setWeights(_ facts: inout ModelFacts) {
    facts.set("tied", config.isTied ? "yes" : "no")
    if !config.saysTied { facts.guess("tied") }
    guard config.vocabulary != nil, config.heads != nil else {
      return facts.remarks.append("lacks vocab_size or num_attention_heads: weights are unknown")
    }
    let counts = ConfigWeights(config: config).counts
    facts.set("params_b", counts.all / 1e9, isEstimate: true)
    facts.set("active_params_b", counts.active / 1e9, isEstimate: true)
    facts.leaveOutInputTable(of: config.family)
    facts.remarks.append("weights are counted from the shape: import a GGUF file of it for exact ones")
    if config.hasVagueWindow {
      facts.remarks.append("lacks which layers have the window of \(config.window ?? 0) tokens")
    }
  }

  /// What the model is called: as the file says, or its folder; of a cache of downloads the folder of the model.
  var names: [String] {
    let folders = path.split(separator: "/").dropLast().map(String.init)
    let cached = folders.last { $0.hasPrefix("models--") }
    let stated = config.text("_name_or_path")?.split(separator: "/").last.map(String.init)
    let file = path.split(separator: "/").last.map { String($0.prefix { $0 != "." }) }
    let named = ["config", "-", ""].contains(file ?? "") ? nil : file
    return [cached?.afterLastPair, stated, named, folders.last].compactMap(\.self).filter(ConfigModel.isName)
  }

  /// Whether a word can be a name: the number of a version of a repository is none.
  private static func isName(_ word: String) -> Bool {
    word.contains(where: \.isLetter) && !(word.count == 40 && word.allSatisfy(\.isHexDigit))
  }
}

extension String {
  /// `NAME` of `models--MAKER--NAME`.
  fileprivate var afterLastPair: String {
    var rest = self[...]
    while let pair = rest.firstRange(of: "--") { rest = rest[pair.upperBound...] }
    return String(rest)
  }
}
