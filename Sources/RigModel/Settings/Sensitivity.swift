/// How far one assumption, moved from its worse to its better end, moves the all-in result.
public struct Sensitivity: Hashable, Sendable {
  /// What is moved.
  public enum Subject: Hashable, Sendable {
    /// The number of a setting.
    case setting(Setting)
    /// The used prices of all parts together.
    case prices

    /// All of them, in the order in which settings are listed.
    public static let all = Setting.all.filter { $0.number != nil }.map(Subject.setting) + [.prices]

    /// The setting; `nil` for the prices.
    public var setting: Setting? { if case .setting(let setting) = self { setting } else { nil } }

    /// What it is called.
    public var label: String {
      switch self {
      case .setting(let setting): setting.label
      case .prices: tr("Prices of parts")
      }
    }

    /// What it counts.
    public var unit: SettingUnit {
      switch self {
      case .setting(let setting): setting.number?.unit ?? .money
      case .prices: .money
      }
    }
  }

  /// What is moved.
  public let subject: Subject
  /// Its ends, the one at which this plan looks worse first: off-peak hours may cost more, and long days may not pay.
  ///
  /// What the plan has now is one of them where it looks worse or better than both.
  public let ends: Ends
  /// All in at the worse end.
  public let worse: Money
  /// All in at the better end.
  public let better: Money

  /// How far the ends lie apart.
  public var swing: Money { Money(cents: abs(better.cents - worse.cents)) }

  /// The share of the widest swing below which an assumption does not matter.
  public static let cutOff = 0.01

  /// What moves the all-in result of a plan, the widest first; what moves it by less than a hundredth of that is left out.
  public static func ranked(_ estimated: EstimatedPlan) -> [Sensitivity] {
    guard estimated.estimate.allIn != nil else { return [] }
    return ranked(Subject.all.compactMap { Sensitivity($0, estimated) })
  }

  /// The widest first; what is less than a hundredth of that is left out.
  public static func ranked(_ found: [Sensitivity]) -> [Sensitivity] {
    let all = found.sorted { $0.swing > $1.swing }
    let least = (all.first?.swing ?? .zero) * cutOff
    return all.filter { $0.swing > .zero && $0.swing >= least }
  }

  /// Moves one number to both of its ends; `nil` when it has none, or when there is no result.
  /// - Parameters:
  ///   - subject: what is moved.
  ///   - estimated: the plan.
  public init?(_ subject: Subject, _ estimated: EstimatedPlan) {
    guard let ends = subject.ends(in: estimated), let worse = subject.allIn(at: ends.worse, estimated),
      let better = subject.allIn(at: ends.better, estimated)
    else { return nil }
    self.subject = subject
    let now = subject.now(in: estimated).flatMap { now in estimated.estimate.allIn.map { (now, $0.amount) } }
    var (low, high) = ((ends.worse, worse), (ends.better, better))
    if worse > better { swap(&low, &high) }
    if let now, now.1 < low.1 { low = now }
    if let now, now.1 > high.1 { high = now }
    (self.worse, self.better) = (low.1, high.1)
    self.ends = Ends(worse: low.0, better: high.0)
  }
}

extension Sensitivity.Subject {
  /// Plausible ends: those of a setting, the high and the low price of each part.
  fileprivate func ends(in estimated: EstimatedPlan) -> Ends? {
    switch self {
    case .setting(let setting): return setting.number?.ends(in: estimated)
    case .prices:
      let (low, high) = (estimated.estimate.purchase.low, estimated.estimate.purchase.high)
      return low < high ? Ends(worse: high.units, better: low.units) : nil
    }
  }

  /// What the plan has now; `nil` when nobody knows.
  fileprivate func now(in estimated: EstimatedPlan) -> Double? {
    switch self {
    case .setting(let setting): setting.number?.value(in: estimated)
    case .prices: estimated.estimate.purchase.cost.units
    }
  }

  /// All in when the number is another one; nothing is computed again for a number that the plan has already.
  fileprivate func allIn(at value: Double, _ estimated: EstimatedPlan) -> Money? {
    guard case .setting(let setting) = self else { return estimated.allIn(hardware: Money(rounding: value)) }
    var plan = estimated.plan
    setting.number?.store(&plan, value)
    guard plan != estimated.plan else { return estimated.estimate.allIn?.amount }
    return Estimate(of: plan, in: estimated.catalog).allIn?.amount
  }
}

extension EstimatedPlan {
  /// All in when the parts cost something else: what depends on their price moves along.
  fileprivate func allIn(hardware: Money) -> Money? {
    let spent = hardware * plan.keptShare + BuyingCosts(of: plan, hardware: hardware, in: catalog).total
    let before = estimate.keptCost + estimate.buying.total
    return estimate.allIn.map { $0.amount + before - spent }
  }
}
