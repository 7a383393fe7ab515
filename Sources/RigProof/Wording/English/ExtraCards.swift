import RigModel

extension ExtraCard {
  func english(_ cards: [CardLabel]) -> ProofWords {
    ProofWords(
      "\(cards.english), \(name), \(cards.verb("is", "are")) not in the plan",
      fix: "add \(cards.verb("it", "them")) to the plan, if \(cards.verb("it stays", "they stay"))")
  }
}
