import RigModel

extension Check {
  /// Supplies large enough for all that the parts draw at once.
  static let supplyHeadroom = Check(id: "supply-headroom", mends: [.psu]) { rig in
    guard !rig.supplies.isEmpty, rig.power.peak > .zero else { return [] }
    return allowedForCards(rig) + headroom(rig)
  }

  private static func headroom(_ rig: Rig) -> [Finding] {
    let (peak, ids) = (rig.peak, rig.supplies.map(\.part.id))
    guard let rated = rig.power.rated else {
      return rig.supplies.filter { $0.spec.rated == nil }.map { supply in
        let judgment = SupplyHeadroom.unknown(supply.part.name, peak: peak)
        return Finding(.unknown, judgment, parts: [supply.part.id], question: AskWatts(), mends: [])
      }
    }
    let (unit, isScarce) = (SupplyLoads(rig, extra: rig.missingCPU)?.overloaded, rated < peak * Rig.headroom)
    if let unit, case let worse = severity(unit.rated, unit.load), !isScarce || isWorse(worse, severity(rated, peak)) {
      let judgment = SupplyHeadroom.overloaded(
        unit.part.name, unit.rated, load: unit.load, feeds: unit.feeds, isOwn: unit.isOwn)
      return [Finding(worse, judgment, parts: [unit.part.id], mends: .addable)]
    }
    guard isScarce else { return [Finding(.ok, SupplyHeadroom.enough(rated, peak: peak), parts: ids)] }
    let judgment = SupplyHeadroom.tooSmall(rated, peak: peak, isOwn: rig.supplies.contains(where: \.spec.isOwn))
    return [Finding(severity(rated, peak), judgment, parts: ids, mends: rig.mendsPower)]
  }

  private static func isWorse(_ one: Finding.Severity, _ other: Finding.Severity) -> Bool {
    one == .error && other != .error
  }

  /// A supply that gives what is drawn and little more runs hot and ages; one that gives less shuts down.
  private static func severity(_ rated: Watts, _ load: Watts) -> Finding.Severity {
    rated >= load * Rig.leastHeadroom ? .warning : .error
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
  /// Whether one of the supplies is its maker's own, so that no other takes its place.
  case tooSmall(Watts, peak: Watts, isOwn: Bool)
  case overloaded(String, Watts, load: Watts, feeds: [SupplyLoads.Consumer], isOwn: Bool)
  case cardsBeyondMaker(String, Watts, peak: Watts)
  case unknown(String, peak: Watts)

  func fix(in rig: Rig) -> Fix? {
    switch self {
    case .tooSmall(let rated, _, _):
      rig.limitedCards { rated >= $0.peak * Rig.headroom } ?? rig.sufficientSupply()
    case .overloaded:
      rig.limitedCards { SupplyLoads($0.whole)?.overloaded == nil } ?? rig.sufficientSupply()
    case .cardsBeyondMaker(_, let most, let peak): rig.limitedCards { peak - $0.saved <= most }
    case .enough, .unknown: nil
    }
  }
}

/// What the label of a supply states.
struct AskWatts: Asked {}

extension Rig {
  /// What mends a lack of watts: a supply, or the CPU, which may draw less than was counted for it.
  var mendsPower: PartKinds? { missingCPU > .zero ? [.psu, .cpu] : nil }
}

extension SupplyLoads.Unit {
  fileprivate var isOwn: Bool { part.kind == .platform || part.supply?.isOwn == true }
}
