import RigModel

/// A figure that what owning a rig costs is never below.
struct OwnBound: Sendable {
  private let price: Double
  private let fixed: Double
  private let net: ClosedRange<Double>
  private let hours: (working: Double, idle: Double)
  /// What sleeping costs at least: nothing, or less where heat is worth more than it takes.
  private let asleep: Double

  /// The watts from the wall that no rig goes beyond which counts: more than any circuit gives.
  static let mostWall = 100_000.0

  /// Reads a plan; `nil` when electricity has no price.
  init?(_ plan: Plan, _ catalog: Catalog) {
    guard let net = plan.netTariffs(in: catalog) else { return nil }
    let none = PowerSummary(of: [], load: 0)
    let cost = { (price: Double) in plan.ownCost(Money(rounding: price), none, in: catalog)?.units ?? 0 }
    (fixed, self.net) = (cost(0), net)
    price = (cost(1_000_000) - cost(0)) / 1_000_000
    let days = plan.daysOwned.value / 1000
    let working = plan.usage.hoursPerDay.value
    let rest = (24 - working) * days
    hours = (working * days, plan.usage.between.staysOn ? rest : 0)
    asleep = plan.usage.between == .sleep ? min(0, net.lowerBound) * Between.sleepWall.value * rest : 0
  }

  /// Whether more watts may cost less.
  var rewardsWatts: Bool { net.lowerBound < 0 }

  /// The least that owning costs, in cents.
  ///
  /// Every amount is rounded to the cent, six at most, so a rounded sum is up to five cents below the exact one.
  /// - Parameters:
  ///   - cents: the least price.
  ///   - working: the least watts from the wall while working; idle: the same when idle.
  func least(_ cents: Int64, working: Double, idle: Double) -> Double {
    let most = OwnBound.mostWall
    let energy =
      net.lowerBound
      * (net.lowerBound < 0
        ? most * hours.working + most * hours.idle : working * hours.working + idle * hours.idle)
    return ((fixed + price * Double(cents) / 100 + energy + asleep) * 100).rounded(.down) - 6
  }
}
