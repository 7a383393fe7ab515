import RigModel

extension AutoOffer {
  /// What the rig asks for: `72 GB, 24 GB a device`.
  private var needInWords: String { tr("\(Numbers.memory(memory)), \(Numbers.memory(deviceMemory)) a device") }

  /// Why nothing is picked.
  public var whyNone: String {
    memory == .zero
      ? tr("auto: no GPU in the rig to compare with") : tr("auto: none can do what the rig does (\(needInWords))")
  }

  /// What is picked, from the longest wording to the shortest.
  public func wordings(_ numbers: Numbers) -> [String] {
    guard let offer, let price = price(numbers) else { return [whyNone, tr("auto: none can")] }
    let instance = offer.instance.visible
    return [
      tr(
        "auto: the cheapest offer that can do what the rig does (\(needInWords)): \(PartWords.title(offer)), \(price)"),
      tr("auto: the cheapest that can do what the rig does (\(needInWords)): \(instance), \(price)"),
      tr("auto: the cheapest that can do what the rig does: \(instance), \(price)"),
      tr("auto: the cheapest that can: \(instance), \(price)"), "auto: \(instance), \(price)", "auto",
    ]
  }

  /// What is picked, why, and what was passed over.
  public func explanation(_ numbers: Numbers) -> String {
    guard let offer, let price = price(numbers) else { return [whyNone + ".", leftOut].joined(separator: " ") }
    let why = tr("the cheapest an hour, \(price), with \(needInWords)")
    return [tr("auto picks \(PartWords.title(offer)): \(why)."), leftOut].joined(separator: " ")
  }

  private func price(_ numbers: Numbers) -> String? {
    rate.map { numbers.rate(HourlyRate(($0.value * 1000).rounded() / 1000)) }
  }

  /// What was passed over: `36 cheaper ones left out: 30 old, 6 withdrawn; 2 more without price`.
  private var leftOut: String {
    let cheaper = [
      (old, tr("\(old) old")), (withdrawn, tr("\(withdrawn) withdrawn")), (unquoted, tr("\(unquoted) not quoted")),
    ].filter { $0.0 > 0 }.map(\.1)
    let count = old + withdrawn + unquoted
    let passed = count == 0 ? [] : [passedOver(count, cheaper.joined(separator: ", "))]
    let rest =
      unpriced == 0
      ? [] : [count == 0 ? tr("\(unpriced) without price") : tr("\(unpriced) more without price")]
    return (passed + rest).isEmpty ? "" : (passed + rest).joined(separator: tr("; ")) + "."
  }

  private func passedOver(_ count: Int, _ kinds: String) -> String {
    guard offer != nil else { return tr("\(count) left out: \(kinds)") }
    return Language.spoken.isOne(count)
      ? tr("\(count) cheaper one left out: \(kinds)") : tr("\(count) cheaper ones left out: \(kinds)")
  }
}
