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
  /// How its air stands to what a card needs, as check `card-cooling` asks.
  ///
  /// With little to spare, and as a duct for large cards on a small one, nobody knows. A module's heat sink is not judged
  /// by it.
  package func strength(for card: Part, _ gpu: GPU) -> FanStrength {
    guard !gpu.isModule else { return .enough }
    guard let airflow else { return .unknown }
    let needed = Check.airflow(of: card, gpu)
    guard airflow >= needed else { return .weak }
    return airflow < needed * CardAir.margin || suitsAny && gpu.isSmall ? .unknown : .enough
  }
}
