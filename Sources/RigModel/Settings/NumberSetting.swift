/// A setting that is a number.
public struct NumberSetting: Sendable {
  /// What it counts.
  public var unit: SettingUnit { counted.spoken }
  /// What may be set.
  public let range: ClosedRange<Double>
  /// What one key adds, in the unit that is shown.
  public let step: Double
  /// Digits after the decimal mark that can be typed.
  public let decimals: Int
  /// The default; `nil` when the catalog or a rule decides.
  public let usual: Double?
  /// What it is and where default and plausible ends come from.
  public var source: String { origin.spoken }
  /// What a plan holds; `nil` when it leaves the number to the catalog or a rule.
  public let stored: @Sendable (Plan) -> Double?
  /// Puts a number into a plan, or the default with `nil`.
  public let store: @Sendable (inout Plan, Double?) -> Void
  /// Multiplies what a plan holds.
  let scale: @Sendable (inout Plan, Double) -> Void
  fileprivate let counted: SettingUnit
  fileprivate let origin: String
  fileprivate let otherwise: @Sendable (EstimatedPlan) -> Double?
  fileprivate let plausible: PlausibleEnds

  /// Whether another currency changes it.
  public var isMoney: Bool { counted.isMoney }

  /// The number that somebody set; `nil` when the default counts.
  public func typed(in plan: Plan) -> Double? {
    let stored = stored(plan)
    return stored == usual ? nil : stored
  }

  /// The number that counts now; `nil` when nobody knows.
  public func value(in estimated: EstimatedPlan) -> Double? { stored(estimated.plan) ?? otherwise(estimated) }

  /// Plausible ends around a plan; `nil` when there is nothing to vary.
  public func ends(in estimated: EstimatedPlan) -> Ends? { plausible.ends(in: estimated) }
}

extension SettingForm {
  /// A number that a plan always holds.
  ///
  /// Two closures and no key path, here and below: the runtime makes each path anew at every start.
  static func number<Value: PlainNumber>(
    _ get: @escaping @Sendable (Plan) -> Value, _ set: @escaping @Sendable (inout Plan, Value) -> Void,
    _ unit: SettingUnit, _ range: ClosedRange<Double>, step: Double? = nil, decimals: Int? = nil,
    ends: PlausibleEnds = .none, source: String
  ) -> SettingForm {
    let usual = get(Plan.usual)
    return .number(
      NumberSetting(
        range: range, step: step ?? unit.step, decimals: decimals ?? unit.decimals, usual: usual.plain,
        stored: { get($0).plain }, store: { plan, number in set(&plan, number.map { Value(plain: $0) } ?? usual) },
        scale: { plan, factor in set(&plan, get(plan) * factor) }, counted: unit, origin: source,
        otherwise: { _ in nil }, plausible: ends))
  }

  /// A number that a plan may hold, and that comes from the catalog or a rule when it does not.
  static func number<Value: PlainNumber>(
    _ get: @escaping @Sendable (Plan) -> Value?, _ set: @escaping @Sendable (inout Plan, Value?) -> Void,
    _ unit: SettingUnit, _ range: ClosedRange<Double>, step: Double? = nil, decimals: Int? = nil,
    otherwise: @escaping @Sendable (EstimatedPlan) -> Double? = { _ in nil }, ends: PlausibleEnds = .none,
    source: String
  ) -> SettingForm {
    .number(
      NumberSetting(
        range: range, step: step ?? unit.step, decimals: decimals ?? unit.decimals, usual: nil,
        stored: { get($0)?.plain }, store: { plan, number in set(&plan, number.map { Value(plain: $0) }) },
        scale: { plan, factor in set(&plan, get(plan).map { $0 * factor }) }, counted: unit, origin: source,
        otherwise: otherwise, plausible: ends))
  }
}

/// A number with or without a unit, as a plan holds it.
protocol PlainNumber: Sendable {
  /// The bare number.
  var plain: Double { get }
  init(plain: Double)
  static func * (left: Self, factor: Double) -> Self
}

extension Double: PlainNumber {
  var plain: Double { self }
  init(plain: Double) { self = plain }
}

extension Quantity: PlainNumber {
  var plain: Double { value }
  init(plain: Double) { self.init(plain) }
}

extension Money: PlainNumber {
  var plain: Double { units }
  init(plain: Double) { self.init(rounding: plain) }
}
