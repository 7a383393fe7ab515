import RigModel

extension GPU {
  /// Whether nobody but the catalog's authors says which plugs a card takes.
  package func hasGuessedPlugs(_ card: Part) -> Bool {
    card.estimated.contains("connectors") && !powerPlugs.isEmpty
  }
}
