import RigModel

extension JSONFormat {
  /// A typed price has no kind, date and source: those of the catalog's row belong to another price.
  static func part(_ line: PurchaseLine, _ report: Report) -> JSONValue {
    [
      "id": .string(line.part.id.rawValue), "name": .string(line.part.name),
      "kind": .string(line.part.kind.rawValue), "quantity": .integer(line.quantity),
      "cost": .money(line.cost), "owned": .bool(line.isOwned),
      "price_kind": .text(line.isOverridden ? nil : line.part.price?.kind.rawValue),
      "as_of": .text(line.isOverridden ? nil : line.part.asOf.description),
      "source": .text(line.isOverridden ? nil : line.part.source),
      "estimated": .array(line.part.estimated.map(JSONValue.string)), "limit_w": .shortest(line.part.limit?.value),
      "worth": .money(report.worth(of: line)),
    ]
  }

  static func hardware(_ purchase: Purchase) -> JSONValue {
    [
      "cost": .money(purchase.cost), "low": .money(purchase.low), "high": .money(purchase.high),
      "unpriced": .array(purchase.unpriced.map { .string($0.rawValue) }),
    ]
  }

  static func gpus(_ gpus: GPUSummary) -> JSONValue {
    [
      "cards": .integer(gpus.cards), "devices": .integer(gpus.devices), "vram_gib": .sum(gpus.vram.value),
      "largest_device_gib": gpus.devices > 0 ? .shortest(gpus.largestDevice.value) : .null,
    ]
  }

  static func power(_ power: PowerSummary, _ range: WorkingRange?) -> JSONValue {
    [
      "peak_dc_w": .fixed(power.peak.value, decimals: 1), "working_dc_w": .fixed(power.working.value, decimals: 1),
      "working_wall_w": .fixed(power.workingWall.value, decimals: 1),
      "working_wall_low_w": .fixed(range?.low.value, decimals: 1),
      "working_wall_high_w": .fixed(range?.high.value, decimals: 1),
      "full_wall_w": .fixed(power.fullWall.value, decimals: 1),
      "idle_wall_w": .fixed(power.idleWall.value, decimals: 1),
      "efficiency": .fixed(power.efficiency, decimals: 4),
    ]
  }

  /// - Parameter load: the load that was counted, set or by rule.
  static func usage(_ usage: Usage, load: Double) -> JSONValue {
    [
      "days": .fixed(usage.days.value, decimals: 2), "hours_per_day": .shortest(usage.hoursPerDay.value),
      "hours": .sum(usage.hours.value), "workload": .string(usage.workload.rawValue),
      "work": .string(usage.work.rawValue), "load": .shortest(load), "left_on": .bool(usage.between.staysOn),
      "between": .string(usage.between.rawValue),
    ]
  }

  static func energy(_ energy: Energy, _ settings: PowerSettings) -> JSONValue {
    [
      "kwh": .fixed(energy.total.value, decimals: 1), "country": .string(settings.country),
      "tariff_per_kwh": .shortest(energy.tariff?.value), "cost": .money(energy.cost),
      "co2_kg": .fixed(energy.carbon?.value, decimals: 1),
    ]
  }
}
