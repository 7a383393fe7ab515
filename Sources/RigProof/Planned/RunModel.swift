import RigModel

extension BenchRun {
  /// The model of the catalog that ran: the one that the file's name means, else one of the same family that is as large,
  /// since such models are built the same.
  func openModel(_ catalog: Catalog, _ naming: Naming) -> OpenModel? {
    named(naming).flatMap { catalog.model($0) } ?? kin(catalog)
  }

  private func named(_ naming: Naming) -> String? {
    let file = model.split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? model
    var words = file.split { $0 == "-" || $0 == " " || $0 == "_" }.map(String.init)
    if let ending = words.last, ending.lowercased().hasSuffix(".gguf") {
      words[words.count - 1] = String(ending.dropLast(5))
    }
    while words.count > 1 {
      if let id = naming.model(words.joined(separator: "-")) { return id }
      words.removeLast()
    }
    return naming.model(words.first ?? "")
  }

  private func kin(_ catalog: Catalog) -> OpenModel? {
    guard let parameters, let family = type.split(separator: " ").first?.key, !family.isEmpty else { return nil }
    return catalog.models.first { model in
      model.task == .language && model.id.key.hasPrefix(family) && model.layers != nil
        && model.parameters.map { abs($0 / parameters - 1) < 0.015 } ?? false
    }
  }
}
