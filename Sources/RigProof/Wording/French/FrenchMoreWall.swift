import RigModel

extension MoreWall {
  func french(_ cards: [CardLabel]) -> ProofWords {
    let drawn = self.cards.map { "les cartes en prennent \($0.short)" }
    let awake = self.awake.isEmpty ? nil : "\(self.awake.french) ne se \(self.awake.verb("repose", "reposent")) pas"
    let rest = "le reste est la machine : ventilateurs, second processeur, alimentation"
    return ProofWords(
      "Prise : \(seen.short) \(isAtWork ? "au travail" : "au repos"), \(planned.short) prévus : \((seen - planned).short) de plus",
      cause: [drawn, awake, rest].compactMap(\.self).joined(separator: " ; "),
      fix: self.awake.isEmpty
        ? "ralentir les ventilateurs selon la température ; mesurer sans cartes"
        : "d'abord mettre \(self.awake.verb("la carte", "les cartes")) au repos, puis remesurer")
  }
}
