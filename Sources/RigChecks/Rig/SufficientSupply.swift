import RigModel

extension Rig {
  /// What a supply has to be rated at for each watt that the parts can draw at once.
  ///
  /// An assumption: a quarter more than the sum, for aging, heat and peaks of the rest.
  static let headroom = 1.25

  /// Puts the smallest supply in that suffices, in the place of those that are no part of a machine.
  func sufficientSupply() -> Fix? {
    let needed = power.peak * Rig.headroom
    let old = supplies.filter { $0.part.kind == .psu }.map(\.part.id)
    let found = cheapest(.psu) { part in
      guard let supply = part.supply, !supply.isBreakout, !supply.isProprietary, let rated = supply.rated else {
        return false
      }
      return rated >= needed && !old.contains(part.id)
    }
    return found.map { replace(old, by: $0, "take \($0.name), \(CheckWords.watts($0.supply?.rated ?? .zero))") }
  }
}
