import RigModel

/// What buying has to beat beside the plan's own offer: the cheapest way to the goal's work; without a goal the cheapest
/// rent, where it costs less than the plan's.
struct VerdictRival {
  /// Whether it does the goal's work.
  private let isWay: Bool
  /// Who is paid for what, and who alone.
  private let name, provider: String
  private let isHosted: Bool
  /// What buying saves against it, once the rig starts.
  let amount: Money
  /// From which day on buying costs less, once the rig starts.
  private let breakEven: BreakEven
  private let report: Report

  /// Finds it; `nil` where there is none.
  init?(_ report: Report) {
    self.report = report
    if let ways = report.ways {
      guard let best = ways.bestAlternative, let saved = ways.amount else { return nil }
      isWay = true
      (amount, breakEven) = (saved, best.ownWinsFrom)
      name = "\(best.provider.visible), \(best.way.words)"
      (provider, isHosted) = (best.provider.visible, best.way == .hosted)
    } else {
      guard let rent = report.cheaperRent else { return nil }
      (isWay, isHosted, provider) = (false, false, rent.offer.provider.visible)
      (amount, breakEven) = (rent.amount, rent.breakEven)
      name = "\(provider) \(rent.offer.instance.visible)"
    }
  }

  /// `cheapest rent: runpod L4, 57 € less than buying until day ≈21.2`, or what it costs more than buying.
  var long: String {
    let numbers = report.numbers
    if amount >= .zero {
      let more = numbers.money(amount)
      return isWay
        ? tr("no other way does it for less: \(name), \(more) more")
        : tr("even the cheapest rent, \(name), costs \(more) more")
    }
    let less = less(numbers.money(-amount))
    return isWay ? tr("cheapest that does it: \(name), \(less)") : tr("cheapest rent: \(name), \(less)")
  }

  private func less(_ amount: String) -> String {
    switch breakEven {
    case .after(let days): tr("\(amount) less than buying until day \(VerdictSentence.shown(days, report.estimate))")
    case .never: tr("\(amount) less than buying however long")
    case .unknown: tr("\(amount) less than buying")
    }
  }

  /// `runpod: 57 € less to day ≈21.2`; `nil` where even the cheapest rent costs more.
  /// - Parameters:
  ///   - hasDay: whether the day is told.
  ///   - hasKind: whether a model that is hosted is said to be.
  func tight(hasDay: Bool, hasKind: Bool) -> String? {
    let provider = isHosted && hasKind ? "\(provider) (\(Way.hosted.words))" : provider
    let numbers = report.numbers
    guard amount < .zero else {
      return isWay ? tr("next best \(provider), \(numbers.money(amount)) more") : nil
    }
    let less = numbers.money(-amount)
    return switch hasDay ? breakEven : .unknown {
    case .after(let days): tr("\(provider): \(less) less to day \(VerdictSentence.shown(days, report.estimate))")
    case .never: tr("\(provider): \(less) less however long")
    case .unknown: tr("\(provider): \(less) less")
    }
  }
}

extension Report {
  /// What the cheapest way does that the rig does not, where the rig is too slow for the goal's work.
  var tooSlow: (long: String, tight: String)? {
    guard let ways, ways.own?.fits == false, ways.amount != nil, let best = ways.bestAlternative else { return nil }
    let name = "\(best.provider.visible), \(best.way.words)"
    let cost = numbers.money(Money(rounding: best.cost ?? 0))
    return (
      tr("the rig cannot make so much, \(name) can for \(cost)"),
      tr("too slow for the work, \(best.provider.visible) is not")
    )
  }

  /// The day from which on all sums are for buying: what the article counts, all in, equal work, and every other way to the
  /// goal's work; without a goal the cheapest rent.
  var lastBreakEven: BreakEven {
    let rivals = ways?.all.filter { $0.way != .own && $0.fits }.map(\.ownWinsFrom)
    let rent = cheaperRent.map { [$0.breakEven] } ?? []
    return (rivals ?? rent).reduce(estimate.lastBreakEven(with: toStart)) { $0.later($1) }
  }
}
