import RigChecks
import RigModel

/// What to do, with everything counted that makes the rig start and every way to get the work done.
public enum Conclusion: String, CaseIterable, Sendable {
  /// Every sum favors buying.
  case buy
  /// No sum favors buying.
  case rent
  /// The sums disagree.
  case depends
  /// The rig does not start, and nothing of the catalog mends it.
  case notYet = "not_yet"
  /// No sum favors buying, and a provider who runs the model is the cheapest.
  case hosted

  /// What a person calls it: `NOT YET`.
  public var word: String { (self == .notYet ? "NOT YET" : rawValue.uppercased()).spoken }
}

extension Report {
  /// What to do; `nil` without a GPU, or with nothing to compare.
  public var conclusion: Conclusion? {
    memo.value(find: { $0.conclusion }, make: { concluded }, keep: { $0.conclusion = .some($1) })
  }

  /// The same as a person is told it: buying is not recommended while another offer that holds as much costs less.
  public var advice: Conclusion? {
    let hasRival = cheaperRent.map { $0.amount < .zero } == true
    return conclusion == .buy && hasRival ? .depends : conclusion
  }

  private var concluded: Conclusion? {
    guard let verdict = Verdict(startedSums) else { return nil }
    if unmended != nil { return .notYet }
    switch verdict {
    case .buy: return .buy
    case .depends: return .depends
    case .rent: return ways?.bestAlternative?.way == .hosted ? .hosted : .rent
    }
  }

  /// What buying saves by every sum, once the rig starts: the article's, all in, equal work, and all in against the
  /// cheapest way that does the goal's work.
  private var startedSums: [Money?] {
    guard estimate.gpus.cards > 0 else { return [] }
    let sums = [estimate.savings, estimate.allIn, estimate.equalWork].map { $0.map { $0.amount - toStart } }
    return (estimate.rental == nil ? [] : sums) + [ways?.amount]
  }

  /// The plan's offer, where another one or another way is recommended: what speaks of that offer alone names it then.
  var outdone: Offer? {
    if cheaperRent.map({ $0.amount < .zero }) == true { return estimate.rental?.offer }
    guard let ways, let best = ways.bestAlternative, let offer = estimate.rental?.offer,
      best.offer != offer.id.rawValue
    else { return nil }
    return ways.own?.fits == false || ways.amount.map { $0 < .zero } == true ? offer : nil
  }

  /// The worst error that no fix mends.
  var unmended: Finding? {
    findings.indices.first { findings[$0].severity == .error && automaticFix(ofFinding: $0) == nil }.map {
      findings[$0]
    }
  }
}
