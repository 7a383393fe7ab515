import RigModel

/// How the ways to get a goal's work done are worded.
public struct WayWords: Sendable {
  private let report: Report
  /// The ways.
  public let ways: Ways

  /// Words the ways of a report; `nil` without a goal's model.
  public init?(_ report: Report) {
    guard let ways = report.ways else { return nil }
    (self.report, self.ways) = (report, ways)
  }

  private var task: ModelTask { ways.run.model.task }

  /// `200 000 tokens a day`.
  public func amount(_ units: Double) -> String { tr("\(WayWords.number(units)) \(task.units) a day") }

  /// An amount with as many digits as can be told apart.
  public static func number(_ units: Double) -> String { Numbers.grouped(units, decimals: units < 10 ? 1 : 0) }

  /// What is done: `200 000 tokens a day of Llama 3.3 70B, 365 days`.
  public var work: String {
    tr("\(amount(ways.amountPerDay)) of \(ways.run.model.name.visible), \(Words.days(report.plan.usage.days))")
  }

  /// Who or what a way takes: `aws g5.12xlarge us-east-1`, `deepinfra`; what is missing where it takes nothing.
  public func taken(_ way: WayCost) -> String {
    guard way.way != .own else { return ownWords(way) }
    return ways.taken(by: way).map(name) ?? tr("nothing that does it")
  }

  private func ownWords(_ way: WayCost) -> String {
    if way.cost == nil { return tr("does not run it, or nobody knows how fast") }
    return way.fits
      ? tr("makes up to \(amount(way.capacity))") : tr("makes \(amount(way.capacity)) at most: too little")
  }

  /// Who or what is paid.
  public func name(_ option: WayOption) -> String {
    switch option.subject {
    case .offer(let offer): PartWords.title(offer)
    case .hosted(let price): price.provider.visible
    }
  }

  /// How a cost comes about: `7.3 h a day`, `2 machines`, `0.12 read, 0.30 written`.
  public func terms(_ option: WayOption) -> String {
    switch option.subject {
    case .hosted(let price): prices(price)
    case .offer(let offer):
      if let monthly = offer.monthly, option.machines > 0, option.isByTheMonth {
        machines(option) + monthly.words(in: offer.currency)
      } else {
        option.hours.map(hours) ?? ""
      }
    }
  }

  private func machines(_ option: WayOption) -> String {
    option.machines == 1 ? "" : tr("\(Words.count(option.machines, "machine")), each ")
  }

  private func hours(_ hours: Double) -> String {
    let machines = hours > 24 ? tr(", so \(Words.count((hours / 24).rounded(.up), "machine"))") : ""
    return tr("\(Numbers.short(hours, decimals: hours < 10 ? 1 : 0)) h a day\(machines)")
  }

  /// The prices as the provider lists them.
  public func prices(_ price: HostedPrice) -> String {
    let numbers = Numbers(price.currency)
    let written = { (value: Double) in "\(Numbers.short(value, decimals: 4)) \(numbers.symbol)" }
    guard price.unit == .millionTokens, let input = price.input else {
      let output = written(price.output)
      return price.unit == .image ? tr("\(output) an image") : tr("\(output) an hour of audio")
    }
    let cached = price.cachedInput.map { tr(", \(written($0)) cached") } ?? ""
    return tr("\(written(input)) read\(cached), \(written(price.output)) written, a million")
  }

  /// Why an offer or price does not count: `too small`; empty where it does.
  public static func reason(_ state: WayOption.State) -> String {
    switch state {
    case .does: ""
    case .withdrawn: tr("withdrawn")
    case .old: tr("old price")
    case .unquoted: tr("a guess")
    case .unpriced: tr("no price")
    case .small: tr("too small")
    case .slow: tr("too slow")
    case .asking: tr("RAM ?")
    case .unknown: tr("speed ?")
    }
  }

  /// The day from which on the own rig has cost less: `day ≈16`, `never`; `—` for itself.
  public func day(_ way: WayCost) -> String { way.way == .own || way.cost == nil ? "—" : way.ownWinsFrom.dayInWords }

  /// The amount a day from which on the own rig costs less: `12 300`, `never`; `—` for itself.
  public func least(_ way: WayCost) -> String {
    way.way == .own || way.cost == nil
      ? "—" : way.ownWinsFromAmount.map { $0 > 0 ? "≈" + WayWords.number($0) : tr("any") } ?? tr("never")
  }
}

extension ModelTask {
  /// What is made.
  public var units: String {
    switch self {
    case .language: tr("tokens")
    case .image: tr("images")
    case .video: tr("videos")
    case .speechToText, .textToSpeech: tr("hours of audio")
    }
  }

  /// Of how much a price is told: `1M tokens`.
  public var lot: String {
    switch self {
    case .language: tr("1M tokens")
    case .image: tr("100 images")
    case .video: tr("1 video")
    case .speechToText, .textToSpeech: tr("1 h of audio")
    }
  }
}

extension Report {
  /// The lines of hosted models and monthly contracts on the chart; none without a goal's model.
  public var wayLines: WayLines { WayWords(self).map { WayLines($0.ways, taken: $0.taken) } ?? .none }

  /// `hyperbolic, hosted`.
  func bestName(_ way: WayCost) -> String { "\(way.provider.visible), \(way.way.words)" }

  /// What is paid for beside what is written: `; 4 read for each that is written`; empty where nothing is read.
  func readBeside(_ task: ModelTask) -> String {
    let read = plan.goal.promptShare / (1 - plan.goal.promptShare)
    return task == .language ? tr("; \(Numbers.short(read, decimals: 2)) read for each that is written") : ""
  }
}
