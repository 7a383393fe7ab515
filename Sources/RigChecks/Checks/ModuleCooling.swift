import RigModel

extension Check {
  /// A bare module has neither heat sink nor fan; a server made for modules has both.
  static func sinks(
    _ card: Rig.Fitted<GPU>, _ sinks: [Rig.Fitted<Cooling>], _ count: Int, _ needed: Double, _ rig: Rig
  ) -> Finding {
    guard count < card.quantity else {
      return Finding(.ok, CardAir.sinks(card.counted, count), parts: [card.part.id] + sinks.map(\.part.id))
    }
    if rig.platform?.spec.isForRack == true { return tooFew(card, count, needed, rig) }
    let judgment = CardAir.bare(card.part.id, card.counted, sinks: card.quantity - count, isSXM2: card.spec.isSXM2)
    return Finding(.error, judgment, parts: [card.part.id])
  }
}
