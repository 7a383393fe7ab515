import RigModel

extension Check {
  /// The last CUDA and PyTorch that know a card; newer programs do not start on it.
  static let cuda = Check(id: "cuda", isAdvice: true) { rig in
    rig.cards.compactMap { card in
      let cuda = card.spec.lastCUDA.isEmpty ? nil : "CUDA \(card.spec.lastCUDA)"
      let torch = card.spec.lastPyTorch.isEmpty ? nil : "PyTorch \(card.spec.lastPyTorch)"
      let last = [cuda, torch].compactMap(\.self)
      guard !last.isEmpty else { return nil }
      let verb = last.count == 1 ? "is" : "are"
      return Finding(
        .warning, check: "cuda", "\(CheckWords.list(last)) \(verb) the last for \(card.part.name)",
        parts: [card.part.id], fix: Fix("use programs built for it, llama.cpp among them"),
        source: card.part.specOrigin(of: ["last_cuda", "last_pytorch"]))
    }
  }
}
