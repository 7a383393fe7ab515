/// What the work of a model on the own rig takes and costs.
public struct RunCost: Hashable, Sendable {
  /// From the wall while the model works: low, best and high.
  public let wall: (low: Watts, best: Watts, high: Watts)
  /// Joules for one token, image or hour of audio.
  public let joules: Double
  /// What is made a day: what the goal asks for, and at most what the rig makes in its hours of work.
  public let perDay: Double
  /// Electricity of so many units as a price is told for, in the plan's currency; `nil` without a price.
  public let electricity: Double?
  /// Everything that the rig costs over the plan's days, of so many units; `nil` without a price or work.
  public let allIn: Double?

  /// Computes what a run costs; `nil` when its speed is unknown.
  ///
  /// Electricity of a million tokens = W ÷ (tok/s) ÷ 3.6 × price of a kWh. All in = (cost of owning + what makes the rig
  /// start) ÷ units made in the plan's days.
  /// - Parameters:
  ///   - run: how the model runs.
  ///   - rig: the rig that it runs on.
  ///   - plan: the plan.
  ///   - estimate: what follows from it.
  ///   - toStart: what makes the rig start, in the plan's currency.
  public init?(_ run: ModelRun, on rig: InferenceRig, _ plan: Plan, _ estimate: Estimate, toStart: Money = .zero) {
    guard let total = run.total, total.best > 0, let draw = run.draw else { return nil }
    wall = (rig.wall(devices: draw.low), rig.wall(devices: draw.best), rig.wall(devices: draw.high))
    let task = run.model.task
    let joules = wall.best.value / total.best * task.secondsOfUnit
    self.joules = joules
    let made = run.unitsPerDay(plan.goal, hours: plan.usage.hoursPerDay.value)
    perDay = plan.goal.model == run.model.id ? min(plan.goal.amountPerDay ?? made, made) : made
    let lot = task.pricedUnits
    electricity = estimate.energy.tariff.map { joules * lot / 3_600_000 * $0.value }
    let units = perDay * plan.usage.days.value
    allIn = units > 0 ? estimate.ownershipCost.map { ($0 + toStart).units / units * lot } : nil
  }

  /// Whether all figures are the same.
  public static func == (left: RunCost, right: RunCost) -> Bool {
    left.wall == right.wall && left.joules == right.joules && left.perDay == right.perDay
      && left.electricity == right.electricity && left.allIn == right.allIn
  }

  /// Feeds the joules.
  public func hash(into hasher: inout Hasher) { hasher.combine(joules) }
}

extension ModelTask {
  /// Seconds of work that a speed of 1 takes for one unit: a token, an image, a video, an hour of audio.
  public var secondsOfUnit: Double {
    switch self {
    case .language: 1
    case .image: 60
    case .video, .speechToText, .textToSpeech: 3600
    }
  }

  /// Of how many units a price is told: a million tokens, a hundred images, one video, an hour of audio.
  public var pricedUnits: Double {
    switch self {
    case .language: 1_000_000
    case .image: 100
    case .video, .speechToText, .textToSpeech: 1
    }
  }

  /// What a price is told of.
  public var pricedAs: String {
    switch self {
    case .language: "million_tokens"
    case .image: "100_images"
    case .video: "video"
    case .speechToText, .textToSpeech: "audio_hour"
    }
  }
}

extension ModelRun {
  /// What is made in some hours: units ÷ (seconds of one + seconds of the tokens that are read for it).
  /// - Parameter hours: hours of work a day, 0…24.
  public func unitsPerDay(_ goal: Goal, hours: Double) -> Double {
    guard let total else { return 0 }
    let reading = model.task == .language ? prompt.map { goal.tokensRead / $0.best } ?? 0 : 0
    return hours * 3600 / (model.task.secondsOfUnit / total.best + reading)
  }
}

extension Goal {
  /// Tokens that are read and not cached for each that is written: p ÷ (1 − p) × (1 − cached).
  public var tokensRead: Double { promptShare / (1 - promptShare) * (1 - cachedShare) }
}

extension InferenceRig {
  /// What the whole rig takes from the wall when its devices draw so much together.
  public func wall(devices power: Watts) -> Watts {
    PowerSummary.wall(of: lines, gpus: power, mains: Mains.voltage(country))
  }
}
