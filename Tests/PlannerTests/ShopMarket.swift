import RigModel

/// The same shop with offers of every kind beside: old, withdrawn, free, without price, guessed, spot alone, partitions.
extension Shop {
  static let market = Catalog(
    parts: Array(catalog.parts), offers: catalog.offers + others + regions, tariffs: catalog.tariffs,
    rates: catalog.rates, models: models)

  /// A day on which prices of 2026-07-20 are not old and those of 2026-01-20 are.
  static let today = CivilDate.dayNumber(year: 2026, month: 11, day: 23)

  private static let others = [
    offer("big", "acme", "4x P40", "p40", 4, 0.9),
    offer("big-old", "acme", "4x P40 of old", "p40", 4, 0.5, asOf: "2026-01-20"),
    offer("big-gone", "acme", "4x P40 gone", "p40", 4, 0.4, isOffered: false),
    offer("big-free", "acme", "4x P40 free", "p40", 4, 0),
    offer("big-unpriced", "acme", "4x P40 on demand", "p40", 4, nil),
    offer("guess", "guesswork", "1x RTX 4060 Ti", "rtx-4060-ti", 1, 0.2, estimated: ["on_demand_per_hour"]),
    offer("spot", "acme", "spot alone", "k80", 2, nil, spot: 0.11),
    offer("part", "acme", "a sixth", "a10g", 1.0 / 6, 0.3, includesVAT: true),
    offer("far", "ünïcloud", "très grand", "rtx-2080", 8, 250),
  ]

  private static let regions = (1...40).map { number in
    offer(
      "region-\(number)", "aws", "g5.\(number)xlarge", "a10g", 1, 1 + Double(number) / 10, region: "region-\(number)")
  }

  private static func offer(
    _ id: String, _ provider: String, _ name: String, _ gpu: PartID, _ devices: Double, _ rate: Double?,
    spot: Double? = nil, includesVAT: Bool = false, isOffered: Bool = true, asOf: String = "2026-07-20",
    estimated: [String] = [], region: String = "any"
  ) -> Offer {
    guard let date = CivilDate(asOf) else { preconditionFailure("\(asOf) is no date") }
    return Offer(
      id: OfferID(rawValue: id), provider: provider, instance: name, region: region, gpu: gpu, devices: devices,
      vram: nil, onDemand: rate.map { HourlyRate($0) }, spot: spot.map { HourlyRate($0) }, currency: dollar,
      includesVAT: includesVAT, isOffered: isOffered, source: "a list of \(provider)", asOf: date,
      estimated: estimated, note: isOffered ? "" : "replaced by another")
  }
}
