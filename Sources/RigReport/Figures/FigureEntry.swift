import RigModel

/// All that is known of a figure, in one place: what it is called, what it comes to, and how it comes about.
struct FigureEntry: Sendable {
  /// What it is called in a narrow place, in English.
  let label: String
  /// What it is called beside other figures, in English.
  let name: String
  /// What it comes to, with its unit and its mark.
  let shown: @Sendable (Report) -> Shown
  /// How it comes about; `nil` for what is set, and where something is missing.
  let formula: @Sendable (Report) -> Formula?

  init(
    _ label: String, name: String? = nil, _ shown: @escaping @Sendable (Report) -> Shown,
    formula: @escaping @Sendable (Report) -> Formula? = { _ in nil }
  ) {
    (self.label, self.name, self.shown, self.formula) = (label, name ?? label, shown, formula)
  }
}

extension Figure {
  /// What it is called in a narrow place: `All in`.
  public var label: String { entry.label.spoken }

  /// What it is called beside other figures: `All in, saved`.
  public var name: String { entry.name.spoken }

  /// Its entry; each stands with those of its topic.
  var entry: FigureEntry {
    switch self {
    case .rig: .rig
    case .rent: .rent
    case .saves: .saves
    case .electricity: .electricity
    case .ownership: .ownership
    case .allIn: .allIn
    case .equalWork: .equalWork
    case .proRata: .proRata
    case .whole: .whole
    case .cheapestRent: .cheapestRent
    case .equalWorkRent: .equalWorkRent
    case .breakEven: .breakEven
    case .allInBreakEven: .allInBreakEven
    case .equalWorkBreakEven: .equalWorkBreakEven
    case .verdict: .verdict
    case .power: .power
    case .working: .working
    case .wall: .wall
    case .idle: .idle
    case .resting: .resting
    case .between: .between
    case .letting: .letting
    case .energy: .energy
    case .carbon: .carbon
    case .heat: .heat
    case .room: .room
    case .wayOwn: .wayOwn
    case .wayRented: .wayRented
    case .wayMonthly: .wayMonthly
    case .wayNotebook: .wayNotebook
    case .wayHosted: .wayHosted
    case .unitElectricity: .unitElectricity
    case .unitAllIn: .unitAllIn
    case .unitBest: .unitBest
    case .vram: .vram
    case .rate: .rate
    case .vat: .vat
    case .share: .share
    case .speed: .speed
    case .days: .days
    case .hoursPerDay: .hoursPerDay
    case .hours: .hours
    case .load: .load
    case .tariff: .tariff
    case .resale: .resale
    case .storage: .storage
    case .basis: .basis
    case .workload: .workload
    }
  }
}

extension Report {
  /// A figure as it is shown, with its marks.
  public func shown(_ figure: Figure) -> Shown { figure.entry.shown(self) }

  /// How a figure comes about; `nil` for what is set, and where something is missing.
  public func formula(of figure: Figure) -> Formula? { figure.entry.formula(self) }

  /// A figure as a number of another one's formula.
  func input(_ name: String, _ figure: Figure, phrase: String? = nil) -> Input {
    Input(name, shown(figure), phrase: phrase, topic: .figure(figure))
  }

  /// The same with where it comes from.
  func number(_ name: String, _ figure: Figure, phrase: String? = nil, _ origin: String = "") -> Formula {
    .input(input(name, figure, phrase: phrase).from(nil, origin))
  }
}
