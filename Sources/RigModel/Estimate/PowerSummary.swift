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
  /// From the wall when on with nothing loaded.
  public let emptyWall: Watts
  /// Rated watts of all supplies; `nil` when there is none or one is unknown.
  public let rated: Watts?
  /// Whether the build has a supply.
  public let hasSupply: Bool
  /// Whether it stands on a whole computer, whose watts are those from the wall.
  public let isWhole: Bool
  /// The load of the GPUs that was counted, 0…1.
  public let load: Double
  /// What of it was measured at the wall of the machine itself.
  public let measured: MeasuredWall

  /// The load of everything that is not a GPU; an assumption: rows of watts at the wall show no more.
  public static let restLoad = 0.3

  /// The load of a part while the rig works: that of the GPUs where it has one.
  /// - Parameter load: the load of the GPUs, 0…1.
  public static func load(of part: Part, gpus load: Double) -> Double { part.isGPU ? load : restLoad }

  /// Adds up the parts of a build.
  ///
  /// The watts of a whole computer are from the wall already. Source: Apple, "Mac power consumption and thermal output",
  /// support.apple.com/103253, read 2026-11: measured at the wall, all losses included.
  /// - Parameters:
  ///   - load: the load of the GPUs, 0…1.
  ///   - mains: the voltage at the wall in V.
  public init(of lines: [(part: Part, quantity: Int)], load: Double, mains: Double = 230) {
    var (parts, whole) = (Drawn(), Drawn())
    for line in lines {
      if line.part.isWhole { whole.add(line, load: load) } else { parts.add(line, load: load) }
    }
    (self.load, isWhole, measured) = (load, lines.contains { $0.part.isWhole }, .none)
    (peak, working) = (parts.peak + whole.peak, parts.working + whole.working)
    let isFedByWhole = isWhole && parts.supplies.isEmpty
    let wall = { (load: Watts) in
      isFedByWhole ? load : SupplyEfficiency.wall(load, from: parts.supplies, mains: mains)
    }
    (workingWall, idleWall) = (wall(parts.working) + whole.working, wall(parts.idle) + whole.idle)
    fullWall = wall(parts.peak) + whole.peak
    emptyWall = wall(parts.empty) + whole.empty
    let supplies = parts.supplies + whole.supplies
    let ratings = supplies.compactMap(\.rated)
    rated = supplies.isEmpty || ratings.count < supplies.count ? nil : ratings.reduce(.zero, +)
    hasSupply = !supplies.isEmpty
  }

  /// The same with other watts from the wall.
  init(
    _ computed: PowerSummary, workingWall: Watts, idleWall: Watts, emptyWall: Watts, _ measured: MeasuredWall
  ) {
    (peak, working, fullWall) = (computed.peak, computed.working, computed.fullWall)
    (self.workingWall, self.idleWall, self.emptyWall) = (workingWall, idleWall, emptyWall)
    (rated, hasSupply, isWhole, load) = (computed.rated, computed.hasSupply, computed.isWhole, computed.load)
    self.measured = measured
  }

  /// What a rig takes from the wall when its devices draw so much together, direct current, and the rest works.
  /// - Parameter mains: the voltage at the wall in V.
  static func wall(of lines: [(part: Part, quantity: Int)], gpus: Watts, mains: Double) -> Watts {
    let rest = lines.filter { !$0.part.isGPU }
    let others = PowerSummary(of: rest, load: 0)
    let supplies = rest.flatMap { line in
      line.part.supply.map { [Supply](repeating: $0, count: line.quantity) } ?? []
    }
    // The watts of a whole computer are from the wall already.
    guard !lines.contains(where: { $0.part.isWhole }) || !supplies.isEmpty else { return gpus + others.working }
    return SupplyEfficiency.wall(gpus + others.working, from: supplies, mains: mains)
  }

  /// Adds up the parts of a plan's build, fed by the mains of its country.
  public init(of lines: [(part: Part, quantity: Int)], in plan: Plan, _ gpus: GPUSummary) {
    let load = plan.usage.effectiveLoad(devices: gpus.devices)
    self.init(of: lines, load: load, mains: Mains.voltage(plan.power.country))
  }

  /// From the wall between the hours of work.
  public func wall(_ between: Between) -> Watts {
    switch between {
    case .off: .zero
    case .sleep: min(Between.sleepWall, emptyWall)
    case .idle: emptyWall
    case .loaded: idleWall
    }
  }

  /// Share of the wall power that reaches the parts while working; `nil` when nothing draws, and when the wall was measured,
  /// since then nobody knows.
  public var efficiency: Double? {
    workingWall.value > 0 && measured.working == nil ? working / workingWall : nil
  }
}

/// What some parts draw together, and the supplies among them.
private struct Drawn {
  var (peak, working, idle, empty) = (Watts.zero, Watts.zero, Watts.zero, Watts.zero)
  var supplies: [Supply] = []

  mutating func add(_ line: (part: Part, quantity: Int), load: Double) {
    let (draw, count) = (Draw(of: line.part), Double(line.quantity))
    peak = peak + draw.peak * count
    working = working + draw.working(PowerSummary.load(of: line.part, gpus: load)) * count
    idle = idle + draw.idleLoaded * count
    empty = empty + draw.idle * count
    guard let supply = line.part.supply else { return }
    for _ in 0..<line.quantity { supplies.append(supply) }
  }
}
