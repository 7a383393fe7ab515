/// A case.
public struct Enclosure: PartData {
  /// Length of the longest card in mm.
  public var maxGPULength: Double?
  /// Height of the highest card in mm.
  public var maxGPUHeight: Double?
  /// Whether it is a frame without walls, which takes cards of any length.
  public var isOpen = false
  /// Expansion slots.
  public var slots: Int?

  /// Makes a case of which nothing is known yet.
  public init() {}

  /// Case.
  public static var title: String { "Case" }
  /// What one is called in a word.
  public static var word: String { "case" }

  /// Room for cards.
  public static var shown: [String] { ["slots", "max_gpu_length_mm"] }

  /// Room for cards.
  public static var fields: [Field<Enclosure>] {
    [
      .number("max_gpu_length_mm", 1...2000) { $0.maxGPULength = $1 },
      .number("max_gpu_height_mm", 1...1000) { $0.maxGPUHeight = $1 },
      .integer("slots", 1...64) { $0.slots = $1 },
      .flag("open_frame") { $0.isOpen = $1 },
    ]
  }

  /// The longest card.
  public var facts: [Fact] { [Fact("Longest card", maxGPULength.map { .measure($0, "mm") })] }

  /// That nothing is bent or missing.
  public var arrival: [String] { [tr("The frame is straight; all brackets and screws are there.")] }
}
