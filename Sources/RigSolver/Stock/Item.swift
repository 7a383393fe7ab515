import RigModel

/// A part that may be in a rig.
///
/// A reference, as it is looked at in every step.
final class Item: Sendable {
  /// The part, limited as the plan says.
  let part: Part
  /// Its kind.
  let kind: PartKind
  /// Units that a rig may have of it.
  let units: ClosedRange<Int>
  /// What they cost.
  let prices: PriceTable
  /// Direct current at full load in W.
  let peak: Double
  /// Direct current without work, models resident, in W.
  let idle: Double
  /// The three: at full load, while working, and idle.
  let watts: SIMD3<Double>
  /// Direct current while working in W, at the least load that the plan may come to for GPUs.
  let working: Double

  /// - Parameter usage: how hard the rig works, and what it does between.
  init(_ part: Part, _ units: ClosedRange<Int>, _ prices: PriceTable, _ usage: Usage) {
    let draw = Draw(of: part)
    (self.part, kind, self.units, self.prices) = (part, part.kind, units, prices)
    (peak, idle) = (draw.peak.value, (usage.between == .idle ? draw.idle : draw.idleLoaded).value)
    working = draw.working(PowerSummary.load(of: part, gpus: usage.leastLoad)).value
    watts = SIMD3(peak, working, idle)
  }
}

/// So many units of an item.
struct Pick: Hashable, Sendable {
  /// The item's place in the stock.
  let item: Int
  /// Units, at least 1.
  var count: Int
}

extension Usage {
  /// The least load of GPUs, whatever their number.
  var leastLoad: Double { load ?? (work == .one ? 0 : effectiveLoad(devices: 1)) }
}
