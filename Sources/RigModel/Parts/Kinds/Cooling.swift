/// A fan, shroud or cooler.
public struct Cooling: PartData {
  /// The cards it fits.
  public var fits = "" { didSet { cards = fits.split(separator: " ").map { PartID(rawValue: String($0)) } } }
  /// The same, card by card.
  public private(set) var cards: [PartID] = []
  /// Air flow in cubic feet a minute.
  public var airflow: Double?
  /// Noise in dB(A).
  public var noise: Double?
  /// Length that it adds to a card in mm.
  public var length: Double?
  /// Current of its fan at 12 V in A.
  public var fanCurrent: Double?
  /// Slots by which it makes a card wider.
  public var slotsAdded: Int?

  /// Makes a cooler of which nothing is known yet.
  public init() {}

  /// Cooling.
  public static var title: String { "Cooling" }
  /// What one is called in a word.
  public static var word: String { "fan".spoken(as: "fan, in a list") }

  /// What it fits.
  public static var shown: [String] { ["fits"] }

  /// What it fits, its air, its noise and its room.
  public static var fields: [Field<Cooling>] {
    [
      .text("fits") { $0.fits = $1 },
      .number("cfm", 0...1000) { $0.airflow = $1 },
      .number("noise_dba", 0...150) { $0.noise = $1 },
      .number("length_mm", 0...1000) { $0.length = $1 },
      .number("fan_a", 0...20) { $0.fanCurrent = $1 },
      .integer("slots_added", 0...4) { $0.slotsAdded = $1 },
    ]
  }

  /// By rule 5 W.
  public var draw: (peak: Watts, idle: Watts?) { (Watts(5), nil) }

  /// What it fits, and its air.
  public var facts: [Fact] {
    let cards = Fact("Fits".spoken(as: "Fits, of a cooler"), .text(fits))
    return [cards, Fact("Air flow", airflow.map { .measure($0, "CFM") })]
  }

  /// That it turns and fits.
  public var arrival: [String] { [tr("At 12 V it turns without grinding; it fits the card and closes tightly.")] }
}
