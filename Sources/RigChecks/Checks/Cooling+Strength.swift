import RigModel

extension Cooling {
  /// Whether it is made for a card: for all passive ones, or for it by name.
  func suits(_ card: PartID) -> Bool {
    suitsAny || cards.contains(card)
  }

  /// Whether it is made for a card; a module takes a heat sink that names it, or one for `module`.
  package func suits(_ card: PartID, _ gpu: GPU) -> Bool {
    gpu.isModule ? cards.contains(card) || cards.contains("module") : suits(card)
  }

  /// Whether it is made for any passive card.
  package var suitsAny: Bool { fits == "passive" }
}
