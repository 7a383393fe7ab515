/// What power supplies take from the wall for what they give.
public enum SupplyEfficiency {
  /// The load points of the 80 PLUS tables: 10, 20, 50 and 100 % of the rating.
  static let points = [0.1, 0.2, 0.5, 1]

  /// Efficiency of a supply of unknown class or rating; an assumption, what 80 PLUS asks for at least.
  public static let unrated = 0.8
  /// The highest that a class asks for at any load.
  public static let best = 0.96
  /// Efficiency when the build has no supply; an assumption.
  public static let missing = 0.85

  /// The least efficiency at the load points that a class asks for; `nil` where the table has no class.
  ///
  /// Below Titanium, 115 V has no point at 10 %: five points below that at 20 %, as at 230 V, an assumption.
  ///
  /// Source: 80 PLUS Program Details, CLEAResult, 230 V EU internal, 230 V internal redundant and 115 V internal, read
  /// 2026-11; the same three tables at tomshardware.com/uk/reviews/80-plus-psu-efficiency,4848-2.html, read 2026-11.
  /// - Parameter mains: the voltage in V; supplies of desktop computers have a table below 200 V.
  static func table(_ rating: EfficiencyRating, _ curve: EfficiencyCurve, mains: Double = 230) -> [Double]? {
    switch (curve, rating) {
    case (.eu, .white) where mains < 200: [0.75, 0.80, 0.80, 0.80]
    case (.eu, .bronze) where mains < 200: [0.77, 0.82, 0.85, 0.82]
    case (.eu, .silver) where mains < 200: [0.80, 0.85, 0.88, 0.85]
    case (.eu, .gold) where mains < 200: [0.82, 0.87, 0.90, 0.87]
    case (.eu, .platinum) where mains < 200: [0.85, 0.90, 0.92, 0.89]
    case (.eu, .titanium) where mains < 200: [0.90, 0.92, 0.94, 0.90]
    case (.eu, .white): [0.77, 0.82, 0.85, 0.82]
    case (.eu, .bronze): [0.80, 0.85, 0.88, 0.85]
    case (.eu, .silver): [0.82, 0.87, 0.90, 0.87]
    case (.eu, .gold): [0.85, 0.90, 0.92, 0.89]
    case (.eu, .platinum): [0.87, 0.92, 0.94, 0.90]
    case (.eu, .titanium): [0.90, 0.94, 0.96, 0.94]
    case (.redundant, .white): nil
    case (.redundant, .bronze): [0.76, 0.81, 0.85, 0.81]
    case (.redundant, .silver): [0.80, 0.85, 0.89, 0.85]
    case (.redundant, .gold): [0.83, 0.88, 0.92, 0.88]
    case (.redundant, .platinum): [0.85, 0.90, 0.94, 0.91]
    case (.redundant, .titanium): [0.90, 0.94, 0.96, 0.91]
    }
  }

  /// What one supply takes from the wall for a direct-current load.
  ///
  /// Straight lines join the load points. Below 10 % the loss in watts stays what it is at 10 %; above 100 % the
  /// last point holds. Without class or rating: 80 % flat.
  static func wall(_ load: Watts, from supply: Supply, mains: Double = 230) -> Watts {
    guard let rated = supply.rated, rated.value > 0, let rating = supply.rating,
      let table = table(rating, supply.curve, mains: mains)
    else { return load / unrated }
    let counted = max(load, rated * points[0])
    let loss = counted / interpolate(counted / rated, table) - counted
    return load + loss
  }

  /// The highest efficiency that one of some supplies has at a share of its rating, or at any lower share.
  ///
  /// All tables rise up to half of the rating; without class or rating it is 80 %.
  public static func highest(of supplies: [Supply], upTo share: Double) -> Double {
    supplies.reduce(0) { highest, supply in
      guard let rated = supply.rated, supply.rating != nil else { return max(highest, unrated) }
      let load = rated * min(max(share, 1e-9), points[2])
      return max(highest, load / wall(load, from: supply))
    }
  }

  private static func interpolate(_ share: Double, _ table: [Double]) -> Double {
    for i in 1..<points.count where share <= points[i] {
      let position = (share - points[i - 1]) / (points[i] - points[i - 1])
      return table[i - 1] + position * (table[i] - table[i - 1])
    }
    return table[table.count - 1]
  }

  /// What all supplies of a build take from the wall; they run at the same fraction of their ratings.
  ///
  /// Wall = Σ share ÷ own efficiency. When one of several has no rated watts the shares are unknown: 80 % flat.
  /// - Parameter mains: the voltage in V.
  public static func wall(_ load: Watts, from supplies: [Supply], mains: Double = 230) -> Watts {
    guard let only = supplies.first else { return load / missing }
    guard supplies.count > 1 else { return wall(load, from: only, mains: mains) }
    let ratings = supplies.compactMap(\.rated)
    let total = ratings.reduce(.zero, +)
    guard ratings.count == supplies.count, total.value > 0 else { return load / unrated }
    return zip(supplies, ratings).reduce(.zero) { $0 + wall(load * ($1.1 / total), from: $1.0, mains: mains) }
  }
}
