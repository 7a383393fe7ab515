/// What the rig draws.
public struct PowerSummary: Hashable, Sendable {
  /// Direct current at full load.
  public let peak: Watts
  /// Direct current while working.
  public let working: Watts
  /// From the wall while working.
  public let workingWall: Watts
  /// From the wall at full load.
  public let fullWall: Watts
  /// From the wall when idle, models resident.
  public let idleWall: Watts
  /// Rated watts of all supplies; `nil` when there is none or one is unknown.
  public let rated: Watts?
  /// Whether the build has a supply.
  public let hasSupply: Bool
  /// Whether it stands on a whole computer, whose watts are those from the wall.
  public let isWhole: Bool
  /// The load of the GPUs that was counted, 0…1.
  public let load: Double

  /// The load of everything that is not a GPU.
  public static let restLoad = 0.3

  /// The load of a part while the rig works: that of the GPUs where it has one.
  /// - Parameter load: the load of the GPUs, 0…1.
  public static func load(of part: Part, gpus load: Double) -> Double { part.isGPU ? load : restLoad }

  /// Adds up the parts of a build.
  ///
  /// The watts of a whole computer are from the wall already. Source: Apple, "Mac power consumption and thermal output",
  /// support.apple.com/103253, read 2026-11: measured at the wall, all losses included.
  /// - Parameter load: the load of the GPUs, 0…1.
  public init(of lines: [(part: Part, quantity: Int)], load: Double) {
    var (parts, whole) = (Drawn(), Drawn())
    for line in lines {
      if line.part.isWhole { whole.add(line, load: load) } else { parts.add(line, load: load) }
    }
    (self.load, isWhole) = (load, lines.contains { $0.part.isWhole })
    (peak, working) = (parts.peak + whole.peak, parts.working + whole.working)
    let isFedByWhole = isWhole && parts.supplies.isEmpty
    let wall = { (load: Watts) in isFedByWhole ? load : SupplyEfficiency.wall(load, from: parts.supplies) }
    (workingWall, idleWall) = (wall(parts.working) + whole.working, wall(parts.idle) + whole.idle)
    fullWall = wall(parts.peak) + whole.peak
    let supplies = parts.supplies + whole.supplies
    let ratings = supplies.compactMap(\.rated)
    rated = supplies.isEmpty || ratings.count < supplies.count ? nil : ratings.reduce(.zero, +)
    hasSupply = !supplies.isEmpty
  }

  /// Share of the wall power that reaches the parts while working; `nil` when nothing draws.
  public var efficiency: Double? { workingWall.value > 0 ? working / workingWall : nil }
}

/// What some parts draw together, and the supplies among them.
private struct Drawn {
  var (peak, working, idle) = (Watts.zero, Watts.zero, Watts.zero)
  var supplies: [Supply] = []

  mutating func add(_ line: (part: Part, quantity: Int), load: Double) {
    let (draw, count) = (Draw(of: line.part), Double(line.quantity))
    peak = peak + draw.peak * count
    working = working + draw.working(PowerSummary.load(of: line.part, gpus: load)) * count
    idle = idle + draw.idleLoaded * count
    if let supply = line.part.supply { supplies += repeatElement(supply, count: line.quantity) }
  }
}
