import RigModel

extension AskHeight {
  var french: String {
    """
    Pourriez-vous me dire quelle hauteur maximale de carte graphique peut entrer dans \
    \(isCase ? "le boîtier" : "la machine"), en mm ? La mienne mesure \(needed.text) mm, sans les câbles.
    """
  }
}

extension AskPressure {
  var french: String {
    "Quelle pression statique le ventilateur atteint-il, en mm de colonne d'eau (mmH2O) ? Il souffle dans un radiateur serré."
  }
}

extension AskFit {
  var french: String {
    "Est-ce que le conduit s'adapte à une \(card), qui est plus plate ou plus basse que les cartes à deux emplacements ?"
  }
}
