/// A processor.
public struct CPU: PartData {
  /// The socket it fits, such as `LGA 2011-3`; empty when unknown.
  public var socket = ""
  /// Thermal design power.
  public var tdp: Watts?
  /// PCI Express lanes.
  public var lanes: Int?
  /// Cores.
  public var cores: Int?

  /// Makes a processor of which nothing is known yet.
  public init() {}

  /// CPU.
  public static var title: String { "CPU" }
  /// What one is called in a word.
  public static var word: String { "CPU" }

  /// Socket, cores and draw.
  public static var shown: [String] { ["socket", "cores", "tdp_w"] }

  /// Socket, draw, lanes and cores.
  public static var fields: [Field<CPU>] {
    [
      .text("socket") { $0.socket = $1 },
      .number("tdp_w", 1...1000) { $0.tdp = Watts($1) },
      .integer("lanes", 0...256) { $0.lanes = $1 },
      .integer("cores", 1...1024) { $0.cores = $1 },
    ]
  }

  /// By rule as a CPU that comes with a board: its TDP, and a fifth of that when idle.
  public var draw: (peak: Watts, idle: Watts?) {
    let draw = CPU.draw(tdp, count: 1)
    return (draw.peak, draw.idle)
  }

  /// By rule: peak = TDP × CPUs, idle = ⅕ × TDP × CPUs; of an unknown CPU 95 W, idle ¼ × 95 W.
  static func draw(_ tdp: Watts?, count: Double) -> (peak: Watts, idle: Watts) {
    let peak = (tdp ?? Watts(95)) * count
    return (peak, peak * (tdp == nil ? 0.25 : 0.2))
  }

  /// Cores.
  public var size: Double { Double(cores ?? 0) }

  /// Cores: `16 cores`.
  public var sizeWords: FactValue? { cores.map { .text(tr("\($0) cores")) } }

  /// Socket, cores, draw and lanes.
  public var facts: [Fact] {
    [
      Fact("Socket", .text(socket.isEmpty ? "?" : socket)), Fact("Cores", cores.map { .count($0) }, unknown: "?"),
      Fact("TDP", tdp.map { .watts($0) }, unknown: "?"), Fact("PCI Express", lanes.map { .text(tr("\($0) lanes")) }),
    ]
  }

  /// That its contacts are clean and whole, and that it is the one that was bought.
  public var arrival: [String] {
    [tr("Its contacts are clean and none is missing; `lscpu` names the model, and all cores work.")]
  }
}
