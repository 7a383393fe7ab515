/// What the rig draws.
public struct PowerSummary: Hashable, Sendable {
  /// Direct current at full load.
  public let peak: Watts
  /// Direct current while working.
  public let working: Watts
  /// From the wall while working.
  public let workingWall: Watts
  /// From the wall when idle, models resident.
  public let idleWall: Watts
  /// Rated watts of all supplies; `nil` when there is none or one is unknown.
  public let rated: Watts?
  /// Whether the build has a supply.
  public let hasSupply: Bool
  /// The load of the GPUs that was counted, 0…1.
  public let load: Double

  /// The load of everything that is not a GPU.
  public static let restLoad = 0.3

  /// The load of a part while the rig works: that of the GPUs where it has one.
  /// - Parameter load: the load of the GPUs, 0…1.
  public static func load(of part: Part, gpus load: Double) -> Double { part.isGPU ? load : restLoad }

  /// Adds up the parts of a build.
  /// - Parameter load: the load of the GPUs, 0…1.
  public init(of lines: [(part: Part, quantity: Int)], load: Double) {
    var (peak, working, idle) = (Watts.zero, Watts.zero, Watts.zero)
    var supplies: [Supply] = []
    for line in lines {
      let (draw, count) = (Draw(of: line.part), Double(line.quantity))
      peak = peak + draw.peak * count
      working = working + draw.working(PowerSummary.load(of: line.part, gpus: load)) * count
      idle = idle + draw.idleLoaded * count
      if let supply = line.part.supply { supplies += repeatElement(supply, count: line.quantity) }
    }
    (self.load, self.peak, self.working) = (load, peak, working)
    workingWall = SupplyEfficiency.wall(working, from: supplies)
    idleWall = SupplyEfficiency.wall(idle, from: supplies)
    let ratings = supplies.compactMap(\.rated)
    rated = supplies.isEmpty || ratings.count < supplies.count ? nil : ratings.reduce(.zero, +)
    hasSupply = !supplies.isEmpty
  }

  /// Share of the wall power that reaches the parts while working; `nil` when nothing draws.
  public var efficiency: Double? { workingWall.value > 0 ? working / workingWall : nil }
}
