import JSONReading
import RigModel

/// An entry of litellm's list: a model under the name by which a provider is asked for it.
struct HostedEntry {
  let key: String
  private let record: JSONRecord

  init(_ key: String, _ record: JSONRecord) { (self.key, self.record) = (key, record) }

  /// Whether a value is such an entry.
  static func knows(_ record: JSONRecord) -> Bool {
    record.isObject
      && record.members.contains { member in
        member.key.isText("litellm_provider") || member.key.isText("input_cost_per_token")
      }
  }

  /// The provider in the letters of an id; `nil` for the entry that explains the others.
  var provider: String? {
    let name = record["litellm_provider"]?.text ?? String(key.prefix { $0 != "/" })
    let slug = OfferQuote.slug(name.replacing("_", with: "-"))
    return name.contains(" ") || slug.isEmpty || slug.utf8.count > 40 ? nil : slug
  }

  /// What the price is for; `nil` for work that no model of the catalog does.
  var unit: HostedUnit? {
    guard let mode = record["mode"]?.text else {
      return record["input_cost_per_token"] == nil ? nil : .millionTokens
    }
    return HostedUnit(mode: mode)
  }

  /// Whether it ended before a day.
  func hasEnded(on day: CivilDate) -> Bool {
    let stated = record["deprecation_date"]?.text.flatMap { CivilDate($0) }
    guard let end = stated ?? HostedEnds.day(of: key) else { return false }
    return end.lastDayNumber < day.firstDayNumber
  }

  /// Whether it is sold in regions that are open to governments alone.
  var isForGovernments: Bool { key.contains("us-gov-") }

  /// The page that it rests on.
  var page: String? {
    record["source"]?.text.flatMap { $0.hasPrefix("https://") && $0.utf8.count <= 300 ? $0 : nil }
  }

  /// Its prices; `nil` when it has none a unit, or one of 0, which is none.
  func quote(
    of model: String, _ unit: HostedUnit, _ provider: String, distance: Int
  ) throws(Refusal) -> Result<HostedQuote, HostedGap> {
    var quote = HostedQuote(
      model: model, provider: provider, unit: unit, key: key, page: page, distance: distance)
    switch unit {
    case .millionTokens:
      quote.input = try price("input_cost_per_token", 1e6)
      quote.output = try price("output_cost_per_token", 1e6)
      quote.cachedInput = try price("cache_read_input_token_cost", 1e6).flatMap { $0 > 0 ? $0 : nil }
      guard let input = quote.input, let output = quote.output else { return .failure(.none) }
      return input > 0 && output > 0 ? .success(quote) : .failure(.free)
    case .image: quote.input = try price(["output_cost_per_image", "input_cost_per_image"], 1)
    case .audioHour: quote.input = try price(["input_cost_per_second", "output_cost_per_second"], 3600)
    }
    guard let price = quote.input else { return .failure(.none) }
    return price > 0 ? .success(quote) : .failure(.free)
  }

  /// The first price above 0 of several names, or 0 when there are none but such.
  private func price(_ names: [String], _ factor: Double) throws(Refusal) -> Double? {
    var last: Double?
    for name in names {
      guard let price = try price(name, factor) else { continue }
      if price > 0 { return price }
      last = price
    }
    return last
  }

  private func price(_ name: String, _ factor: Double) throws(Refusal) -> Double? {
    guard let price = try record.price(name) else { return nil }
    guard price >= 0, price * factor <= Limits.price.upperBound else {
      throw Refusal(
        message: "\(name): found \(DecimalText.shortest(price)), expected 0 to \(Limits.price.upperBound / factor)")
    }
    return price * factor
  }
}

/// Why an entry has no price.
enum HostedGap: Error {
  case none
  case free
}
