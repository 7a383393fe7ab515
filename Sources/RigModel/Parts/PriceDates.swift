/// When the two prices of an offer were seen: the date of one says nothing of the other.
public struct PriceDates: Hashable, Sendable {
  /// Of the list price; `nil` when not known.
  public let onDemand: CivilDate?
  /// Of the spot price; `nil` when not known.
  public let spot: CivilDate?

  /// Takes dates.
  public init(onDemand: CivilDate?, spot: CivilDate?) { (self.onDemand, self.spot) = (onDemand, spot) }

  /// Reads what a row says: its own date goes for both prices where neither has one, and where it is newer than theirs,
  /// for then a person typed it.
  public init(row: CivilDate?, onDemand: CivilDate?, spot: CivilDate?) {
    let own = [onDemand, spot].compactMap(\.self)
    let isTyped = row.map { row in own.allSatisfy { $0.lastDayNumber < row.lastDayNumber } } ?? own.isEmpty
    self = isTyped ? PriceDates(onDemand: row, spot: row) : PriceDates(onDemand: onDemand, spot: spot)
  }
}
