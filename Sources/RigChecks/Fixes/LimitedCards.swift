import RigModel

extension Rig {
  /// Watts by which limits are counted down.
  private static let limitStep = 5.0

  /// The highest limit for each card with which something holds; `nil` when no limit that drivers take is low enough.
  /// - Parameter holds: told what the cards then draw, whether it does.
  func limitedCards(until holds: (LimitedDraw) -> Bool) -> Fix? {
    guard !passed.limits else { return nil }
    let draws = cards.map { (card: $0, peak: Draw(of: $0.part).peak) }
    let most = draws.reduce(.zero) { max($0, $1.peak) }
    // Every card that draws more than the limit has to take it.
    let least = draws.filter { $0.peak == most }.map { $0.card.leastLimit }.max() ?? most
    let steps = Int(((most - least).value / Rig.limitStep).rounded(.up))
    let limits = (0..<steps).map { least + Watts(Double($0) * Rig.limitStep) }
    let possible = limits.filter { limit in draws.allSatisfy { $0.peak <= limit || $0.card.leastLimit <= limit } }
    guard let first = possible.first, holds(LimitedDraw(self, first)) else { return nil }
    var (low, high) = (0, possible.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if holds(LimitedDraw(self, possible[middle])) { low = middle } else { high = middle }
    }
    let limited = draws.filter { $0.peak > possible[low] }.map(\.card)
    return Fix(limiting: limited, to: possible[low], ofAll: limited.count == cards.count)
  }
}

/// What a rig draws when no card may draw more than a limit.
struct LimitedDraw {
  private let rig: Rig
  private let limit: Watts

  init(_ rig: Rig, _ limit: Watts) { (self.rig, self.limit) = (rig, limit) }

  /// Of one card of a model.
  func peak(_ card: Rig.Fitted<GPU>) -> Watts { min(Draw(of: card.part).peak, limit) }

  /// By how much all cards draw less.
  var saved: Watts {
    rig.cards.reduce(.zero) { $0 + (Draw(of: $1.part).peak - peak($1)) * Double($1.quantity) }
  }

  /// Of all parts.
  var peak: Watts { rig.peak - saved }

  /// The rig itself.
  var whole: Rig {
    let limits = Dictionary(rig.cards.map { ($0.part.id, peak($0)) }) { $1 }
    return Rig(rig.plan.limiting(limits), rig.catalog, offer: rig.offer)
  }
}

extension Rig.Fitted where Spec == GPU {
  /// The least that the driver lets the card be limited to.
  ///
  /// An assumption: half of the peak, on whole steps of 5 W, as NVIDIA's drivers take for a P40 (125 of 250 W); 70 % for
  /// Blackwell (400 of 575 W for an RTX 5090); cards that are fed by the slot alone are not limited.
  fileprivate var leastLimit: Watts {
    let peak = Draw(of: part).peak
    guard peak > PlugWatts.slot else { return peak }
    let share = spec.architecture == "Blackwell" ? 0.7 : 0.5
    return Watts((peak.value * share / 5).rounded(.up) * 5)
  }
}
