import RigModel

extension Check {
  /// The last CUDA and PyTorch that know a card; newer programs do not start on it.
  static let cuda = Check(id: "cuda", isAdvice: true) { rig in
    rig.cards.compactMap { card in
      guard !card.spec.lastCUDA.isEmpty || !card.spec.lastPyTorch.isEmpty else { return nil }
      let last = LastCUDA(card: card.part.name, cuda: card.spec.lastCUDA, pyTorch: card.spec.lastPyTorch)
      return Finding(
        .warning, last, parts: [card.part.id], origin: card.part.specOrigin(of: ["last_cuda", "last_pytorch"]))
    }
  }
}

/// The last versions that know a card; an empty one is not known.
struct LastCUDA: Judgment {
  let card: String
  let cuda: String
  let pyTorch: String
}
