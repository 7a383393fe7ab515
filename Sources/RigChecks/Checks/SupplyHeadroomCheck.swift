import RigModel

extension Check {
  /// Supplies large enough for all that the parts draw at once.
  static let supplyHeadroom = Check(id: "supply-headroom") { rig in
    guard !rig.supplies.isEmpty, rig.power.peak > .zero else { return [] }
    return allowedForCards(rig) + headroom(rig)
  }

  private static func headroom(_ rig: Rig) -> [Finding] {
    let (peak, ids) = (rig.power.peak, rig.supplies.map(\.part.id))
    guard let rated = rig.power.rated else {
      return rig.supplies.filter { $0.spec.rated == nil }.map { supply in
        let judgment = SupplyHeadroom.unknown(supply.part.name, peak: peak)
        return Finding(.unknown, judgment, parts: [supply.part.id], question: AskWatts())
      }
    }
    guard rated >= peak * Rig.headroom else {
      return [Finding(.error, SupplyHeadroom.tooSmall(rated, peak: peak), parts: ids)]
    }
    guard let unit = SupplyLoads(rig)?.overloaded else {
      return [Finding(.ok, SupplyHeadroom.enough(rated, peak: peak), parts: ids)]
    }
    let judgment = SupplyHeadroom.overloaded(unit.part.name, unit.rated, load: unit.load, feeds: unit.feeds)
    return [Finding(.error, judgment, parts: [unit.part.id])]
  }

  /// The maker of a machine may allow less for cards than its supply gives; machines are reported to run above that.
  private static func allowedForCards(_ rig: Rig) -> [Finding] {
    guard let machine = rig.platform, let most = machine.spec.maxGPUPower else { return [] }
    let peak = rig.cardPeak
    guard peak > most else { return [] }
    return [
      Finding(
        .warning, SupplyHeadroom.cardsBeyondMaker(machine.part.name, most, peak: peak),
        parts: [machine.part.id] + rig.cards.map(\.part.id), origin: machine.part.specOrigin)
    ]
  }
}

/// Watts of supplies, against what hangs on them.
enum SupplyHeadroom: Judgment {
  case enough(Watts, peak: Watts)
  case tooSmall(Watts, peak: Watts)
  case overloaded(String, Watts, load: Watts, feeds: [SupplyLoads.Consumer])
  case cardsBeyondMaker(String, Watts, peak: Watts)
  case unknown(String, peak: Watts)

  func fix(in rig: Rig) -> Fix? {
    switch self {
    case .tooSmall, .overloaded: rig.sufficientSupply()
    case .enough, .cardsBeyondMaker, .unknown: nil
    }
  }
}

/// What the label of a supply states.
struct AskWatts: Asked {}
