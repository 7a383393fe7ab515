import RigModel

/// What some air is for a card.
package enum FanStrength: Sendable {
  /// It is enough.
  case enough
  /// Nobody knows how much it is.
  case unknown
  /// It is too little.
  case weak
}

extension Cooling {
  /// How its air stands to what a card needs; a module's heat sink is not judged by it.
  package func strength(for card: Part, _ gpu: GPU) -> FanStrength {
    guard !gpu.isModule else { return .enough }
    guard let airflow else { return .unknown }
    return airflow < Check.airflow(of: card, gpu) ? .weak : .enough
  }
}
