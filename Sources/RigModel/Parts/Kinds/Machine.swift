/// A whole computer with its accelerator in it: counted as a GPU and as a platform, and in no slot.
public struct Machine: PartData {
  /// The accelerator; its memory is what a model may use.
  public var gpu: GPU
  /// The computer around it; its RAM is all memory that there is.
  public var platform: Platform

  /// Makes a computer of which nothing is known yet.
  public init() {
    (gpu, platform) = (GPU(), Platform())
    (gpu.isBuiltIn, platform.isWhole) = (true, true)
  }

  /// Whole computer.
  public static var title: String { "Whole computer" }
  /// What one is called in a word.
  public static var word: String { "computer" }

  /// A rig stands on one board.
  public static var isExclusive: Bool { true }

  /// Memory for a model, all memory, bandwidth and draw.
  public static var shown: [String] { ["vram_gib", "ram_gib", "bandwidth_gb_s", "peak_w"] }

  /// The columns of a GPU and those of a platform that have another name.
  public static var fields: [Field<Machine>] {
    let gpu = GPU.fields
    let others = Platform.fields.filter { field in !gpu.contains { $0.name == field.name } }
    return gpu.map { field in field.moved { machine, value in field.store(&machine.gpu, value) } }
      + others.map { field in field.moved { machine, value in field.store(&machine.platform, value) } }
  }

  /// By rule from the wall: peak = 8 W × √(bandwidth in GB/s), 140 W where that is unknown, idle = 4 % of it.
  ///
  /// Range: within 40 % of every computer of the catalog whose draw is known. Source: an estimate from those rows
  /// (`machine.csv`): 65 W at 120 GB/s, 140 at 273, 145 at 546, 270 at 819; idle 4, 5, 6 and 9 W.
  public var draw: (peak: Watts, idle: Watts?) {
    let peak = gpu.bandwidth.map { Watts(8 * $0.value.squareRoot()) } ?? Watts(140)
    return (peak, peak * 0.04)
  }

  /// Memory that a model may use.
  public var size: Double { gpu.cardVRAM.value }

  /// All memory, by which such computers are sold: `128 GB`.
  public var sizeWords: FactValue? { platform.sizeWords }

  /// Chip, memory, speed and form.
  public var facts: [Fact] {
    [
      Fact("Chip", .text("\(gpu.vendor) \(gpu.architecture)")),
      Fact("Memory", platform.ram.map { .memory($0) }, unknown: "?"),
      Fact("For a model", .memory(gpu.vram)),
      Fact("Bandwidth", gpu.bandwidth.map { .measure($0.value, tr("GB/s")) }, unknown: "?"),
      Fact("Decoding", gpu.decodeEfficiency.map { "≈" + .share($0) + .text(tr(" of the bandwidth")) }, unknown: "?"),
      Fact("CPU", .text(platform.cpu)), Fact("Form", .text(platform.formFactor)),
    ]
  }

  /// That all memory is there, and that nobody else still owns it.
  public var arrival: [String] {
    [
      tr("Its system shows all of its memory, and no former owner's account or lock."),
      tr("An hour of work on a large model: no crash, and the speed stays the same to the end."),
    ]
  }
}
