import RigModel

/// What belongs together in a comparison, in the order in which it is read.
public enum ComparisonGroup: String, CaseIterable, Sendable {
  /// What to do.
  case verdict
  /// What is spent and saved.
  case money
  /// Cards and their memory.
  case gpus
  /// Watts, heat and the room.
  case power
  /// What would be rented instead.
  case rental
  /// Usage and all other settings.
  case usage
  /// Part by part.
  case parts

  /// The group's title, such as `Power and heat`.
  public var title: String { name.spoken }

  private var name: String {
    switch self {
    case .verdict: "Verdict"
    case .money: "Money"
    case .gpus: "GPUs"
    case .power: "Power and heat"
    case .rental: "Rental"
    case .usage: "Usage and settings"
    case .parts: "Parts"
    }
  }
}

/// A line of a comparison: the same figure of every plan.
public struct ComparisonRow: Sendable {
  /// Where it belongs.
  public let group: ComparisonGroup
  /// What is compared.
  public let label: String
  /// The figure of each plan, as it is shown.
  public let cells: [String]
  /// What an explanation of the row is about; `nil` where there is none.
  public let topic: Topic?
  /// The figures for programs: one, or quantity and cost of a part.
  public let figures: [ComparedFigure]

  /// Whether the plans differ in it.
  public var differs: Bool { figures.contains(where: \.differs) }
  /// The places of the plans that are best in it; none when all are equal or nothing is better than anything.
  public var best: [Int] { figures.first?.best ?? [] }
}

/// One figure of every plan, for programs.
public struct ComparedFigure: Sendable {
  /// A name that stays the same: `rig`, `part:p40:cost`.
  public let id: String
  /// What is compared.
  public let label: String
  /// The figure of each plan.
  public let values: [ComparedValue]
  /// The places of the plans that are best in it.
  public let best: [Int]

  /// Whether the plans differ in what is shown.
  public var differs: Bool { Set(values.map(\.shown.text)).count > 1 }
  /// The unit of all plans; empty for words, and when nothing applies.
  public var unit: String { values.lazy.map(\.shown.unit).first { !$0.isEmpty } ?? "" }
}

/// A figure of one plan, as it is shown and for programs.
public struct ComparedValue: Sendable {
  /// As a person reads it.
  public let shown: Shown
  /// A number, words, or null for what is unknown or does not apply.
  public let json: JSONValue

  init(_ shown: Shown, json: JSONValue) { (self.shown, self.json) = (shown, json) }

  init(_ shown: Shown) {
    let number = shown.number.replacing("−", with: "-")
    self.init(shown, json: shown.mark == .never ? "never" : number.isEmpty ? .null : .number(number))
  }
}
