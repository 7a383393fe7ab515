import RigModel

/// How the own rig that is let is worded.
extension Report {
  /// Why nobody knows what is left; `nil` where it is known.
  public var lettingUnknown: String? {
    guard let letting, letting.left == nil else { return nil }
    let names = letting.unknown.map(\.name.visible)
    return names.isEmpty
      ? tr("no price of electricity") : tr("no host's earnings known for \(names.joined(separator: ", "))")
  }

  /// `guests rent it in 30 % of the 21 h a day without work, an assumption: ≈619 € earned (328–910), electricity ≈274 €, ≈345 €
  /// left`.
  public var lettingInWords: String {
    guard let letting else { return tr("nothing is let") }
    let idle = Numbers.short(24 - plan.usage.hoursPerDay.value, decimals: 2)
    let when =
      tr("guests rent it in \(Words.share(plan.usage.letShare)) of the \(idle) h a day without work, an assumption")
    guard let earned = letting.earned, let low = letting.low, let high = letting.high, let left = letting.left,
      let current = letting.electricity
    else { return tr("\(when): \(lettingUnknown ?? "")") }
    let range = "\(Numbers.grouped(low.units))–\(Numbers.grouped(high.units))"
    return tr(
      """
      \(when): ≈\(numbers.money(earned)) earned (\(range)), electricity ≈\(numbers.money(current)), \
      ≈\(numbers.money(left)) left
      """)
  }

  /// Where the earnings come from, with the dates.
  var lettingSources: [String] {
    var seen: Set<String> = []
    let all = letting?.cards.compactMap { cards in
      cards.earning.map { "\($0.source.visible), \(date($0.asOf))" }
    }
    return (all ?? []).filter { seen.insert($0).inserted }
  }
}
