import RigModel

/// A device in the place of another.
struct WrongCard: Fact {
  let name: String
  /// The kind of its chip: `10DE:17FD`.
  let device: String?
  let planned: String
  /// The family of its chip; `nil` when the catalog does not know the card.
  let family: String?
  /// The highest clocks of cores and memory, as far as they are known.
  let clocks: [Double]
  let memory: Gibibytes?
  let plannedMemory: Gibibytes
  let bandwidth: Double?
  let plannedBandwidth: Double?
  let isSlowerToRead: Bool

  /// Its memory, where it is another size.
  var otherMemory: Gibibytes? {
    memory.flatMap { (0.88...1.12).contains($0 / plannedMemory) ? nil : $0 }
  }

  /// Its bandwidth and the planned one, where they differ, in GB/s.
  var otherBandwidth: (own: Double, planned: Double)? {
    guard let bandwidth, let plannedBandwidth, abs(bandwidth / plannedBandwidth - 1) > 0.03 else { return nil }
    return (bandwidth, plannedBandwidth)
  }
}
