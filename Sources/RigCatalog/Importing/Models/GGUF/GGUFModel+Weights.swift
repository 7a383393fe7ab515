import RigModel

extension GGUFModel {
  /// Writes what the tensors tell, or what the label of the size does where some are in files that are not there.
  func setWeights(_ facts: inout ModelFacts) {
    let rows = parts.compactMap(\.tensors.vocabulary).first
    facts.set("vocabulary", rows ?? header.length("tokenizer.ggml.tokens") ?? integer("vocab_size"))
    guard isWhole else { return setLabel(&facts) }
    let all = parts.reduce(0) { $0 + Double($1.tensors.parameters) }
    facts.set("params_b", all / 1e9)
    facts.set("active_params_b", active.map { $0 / 1e9 })
    facts.leaveOutInputTable(of: family)
    facts.set("tied", parts.contains { $0.tensors.hasOutput } ? "no" : "yes")
    setSize(&facts)
  }

  /// Parameters that a token reads: of the experts the part that is used, nothing of the layers that guess ahead.
  private var active: Double? {
    var (all, expert) = (0.0, 0.0)
    for tensors in parts.map(\.tensors) {
      all += Double(tensors.parameters)
      expert += Double(tensors.expertParameters)
      for (layer, numbers) in tensors.layers where layer >= layers {
        all -= Double(numbers.all)
        expert -= Double(numbers.experts)
      }
    }
    guard experts > 0 else { return all }
    guard let used = integer("expert_used_count"), used > 0, used <= experts, expert > 0 else { return nil }
    return all - expert * (1 - Double(used) / Double(experts))
  }

  private func setLabel(_ facts: inout ModelFacts) {
    let words = [header.text("general.size_label"), header.text("general.name")].compactMap(\.self)
    let sizes = words.map { ModelWords($0).words.compactMap(ModelSize.init) }
    let total = sizes.compactMap { $0.first { !$0.isActive && !$0.isProduct } }.first
    let active = sizes.compactMap { $0.first(where: \.isActive) }.first ?? (experts > 0 ? nil : total)
    facts.set("params_b", total?.billions, isEstimate: true)
    facts.set("active_params_b", active?.billions, isEstimate: true)
    facts.remarks.append(
      "read \(parts.count) of \(partCount) parts: weights are what its name says, tied and the file's size are unknown")
  }

  private func setSize(_ facts: inout ModelFacts) {
    let sizes = parts.compactMap(\.wholeSize)
    guard sizes.count == parts.count else {
      return facts.remarks.append("has a type of numbers that is not known: the file's size is unknown")
    }
    for (part, size) in zip(parts, sizes) {
      guard let found = part.fileSize, UInt64(found) < size else { continue }
      facts.remarks.append("the file ends at byte \(found) of \(size): its weights are not all there")
    }
    let bytes = sizes.reduce(0, +)
    let gigabytes = Double(bytes) / 1e9
    guard let name = quantization else {
      let text = DecimalText.shortest((gigabytes * 100).rounded() / 100)
      return facts.remarks.append("does not say its quantization: name it as \(text)gb")
    }
    let rounded = (gigabytes * 1e3).rounded() / 1e3
    facts.size = StatedSize(quantization: name, gigabytes: rounded > 0 ? rounded : gigabytes)
  }

  /// The quantization of the file, as the catalog names it: a recipe that only the file's name has, what the file says,
  /// or the type of most numbers.
  private var quantization: String? {
    let stem = file.lowercased()
    if let recipe = stem.firstRange(of: "ud-") {
      return String(stem[recipe.lowerBound...].prefix { $0 != "." && $0 != " " }).droppingPart
    }
    // The bit of 1024 marks a guess.
    let type = header.integer("general.file_type").flatMap { GGMLType.quantization(fileType: $0 & 1023) }
    if let type { return type }
    var types: [UInt32: UInt64] = [:]
    for part in parts { types.merge(part.tensors.types, uniquingKeysWith: &+) }
    return types.max { $0.value < $1.value }.flatMap { GGMLType.name($0.key) }
  }
}

extension String {
  /// The name without the number of a part, such as `-00001-of-00003`.
  var droppingPart: String {
    guard let end = firstRange(of: "-of-"), end.lowerBound > startIndex else { return self }
    let digits = self[..<end.lowerBound].reversed().prefix { $0.isNumber }.count
    return digits == 5 ? String(self[..<end.lowerBound].dropLast(6)) : self
  }
}
