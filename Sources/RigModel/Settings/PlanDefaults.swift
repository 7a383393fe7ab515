/// What a plan holds where it says nothing itself: what a person set for all plans, before what the program takes.
public struct PlanDefaults: Hashable, Sendable {
  /// Those of the program alone.
  public static let usual = PlanDefaults()

  /// What the person set.
  public private(set) var settings: Set<Setting> = []
  /// A plan that holds it, amounts in its own currency.
  private var plan = Plan.usual

  /// Begins with nothing set.
  public init() {}

  /// Sets a setting as a plan that is not there yet will hold it; the currency first, as it is that of all amounts.
  public mutating func set(_ setting: Setting, _ store: (inout Plan) -> Void) {
    store(&plan)
    settings.insert(setting)
  }

  /// A plan in which nothing is said yet.
  public func plan(named name: String) -> Plan {
    var new = plan
    new.name = name
    return new
  }

  /// Puts what the person set into a plan; the plan's currency stays, and amounts are converted to it.
  /// - Parameter country: that of the plan; electricity of the person's own country counts in no other one.
  public func fill(_ plan: inout Plan, country: String? = nil, in catalog: Catalog) {
    let isHome = country == nil || country == self.plan.power.country
    for setting in settings where isHome || setting.group != .power { reset(setting, in: &plan, catalog) }
  }

  /// Takes what the person pays for electricity out of a plan that went to another country; what the plan itself names stays.
  /// - Parameters:
  ///   - former: the country before.
  ///   - kept: settings that stay in any case.
  public func leaveHome(_ plan: inout Plan, from former: String, keeping kept: Set<Setting> = [], in catalog: Catalog) {
    let home = self.plan.power.country
    guard plan.power.country != former, plan.power.country != home,
      let own = self.plan.converted(to: plan.currency, in: catalog)
    else { return }
    for setting in settings.subtracting(kept) where setting.group == .power {
      guard let number = setting.number, let held = number.stored(plan), let set = number.stored(own),
        abs(held - set) <= 1e-9 * abs(set)
      else { continue }
      number.store(&plan, nil)
    }
  }

  /// The plan in the person's currency, as far as its amounts can be converted.
  public func converted(_ plan: Plan, in catalog: Catalog) -> Plan {
    guard settings.contains(.currency) else { return plan }
    return plan.converted(to: self.plan.currency, in: catalog) ?? plan
  }

  /// Puts the default of a setting back into a plan.
  public func reset(_ setting: Setting, in plan: inout Plan, _ catalog: Catalog) {
    guard setting != .currency, let source = self.plan.converted(to: plan.currency, in: catalog) else { return }
    switch setting.form {
    case .number(let number): number.store(&plan, number.stored(source))
    case .word(let word): word.store(&plan, word.stored(source))
    case .flag(let flag): flag.turn(&plan, flag.isOn(source))
    case .name(let name): name.store(&plan, name.stored(source), catalog)
    }
  }
}
