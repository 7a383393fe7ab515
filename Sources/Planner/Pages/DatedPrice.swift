import RigModel
import RigReport

/// A price that the plan counts with.
struct DatedPrice: Sendable {
  /// The number of its line, the same as long as the plan's prices are.
  fileprivate(set) var number = 0
  let line: LineID
  let name: String
  let price: String
  /// When its source said so; `nil` for what was typed, is owned or has no price.
  let date: CivilDate?
  let source: String

  /// What the oldest comes first by.
  var age: Int { date?.lastDayNumber ?? .max }
}

extension Scene {
  /// The prices of the parts, of the rental and of electricity, and the rates between their currencies.
  var datedPrices: [DatedPrice] {
    let parts = estimate.purchase.lines.compactMap { line in catalog.index(of: line.part.id).map { price(line, $0) } }
    var rest = [rentalPrice, electricityPrice].compactMap(\.self) + exchangeRates
    for place in rest.indices { rest[place].number = catalog.parts.count + place }
    return parts + rest
  }

  private func price(_ line: PurchaseLine, _ index: Int) -> DatedPrice {
    let part = line.part
    let one = self.line(for: part, count: 1).cost.map { numbers.exact($0) }
    let (text, date, source): (String, CivilDate?, String) =
      if line.isOwned {
        ("own".spoken(as: "owned, of a part"), nil, tr("owned already: costs nothing"))
      } else if line.isOverridden {
        (tr("\(one ?? "?")  set"), nil, tr("set in the plan"))
      } else if let price = part.price, let one {
        ("\(line.isEstimate ? approximate(one) : one)", part.asOf, tr("\(Words.priceKind(price.kind)): \(part.source)"))
      } else {
        (tr("e price"), nil, tr("no price known: e types one"))
      }
    return DatedPrice(
      number: index, line: .rigPart(index), name: PartWords.title(part), price: text, date: date, source: source)
  }

  private var rentalPrice: DatedPrice? {
    estimate.rental.map { rental in
      let isListed = !rental.isRateOverridden && rental.rate != nil
      let source = rental.isRateOverridden ? tr("set in the plan") : rental.offer.source
      return DatedPrice(
        line: .setting(.rate), name: PartWords.title(rental.offer), price: value(of: .rate),
        date: isListed ? rental.offer.asOf(plan.rental.pricing) : nil, source: source)
    }
  }

  private var electricityPrice: DatedPrice? {
    let tariff = catalog.tariff(plan.power.country)
    let isSet = estimate.energy.isTariffOverridden
    return DatedPrice(
      line: .setting(.tariff), name: tr("Electricity"), price: value(of: .tariff),
      date: isSet ? nil : tariff?.asOf, source: isSet ? tr("set in the plan") : tariff?.source ?? tr("no price known"))
  }

  /// The rates that turn listed prices into the plan's currency.
  private var exchangeRates: [DatedPrice] {
    let parts = estimate.purchase.lines.filter { !$0.isOwned && !$0.isOverridden }.compactMap(\.part.price?.currency)
    let offer = estimate.rental.flatMap { $0.isRateOverridden ? nil : $0.offer.currency }
    let power = estimate.energy.isTariffOverridden ? nil : catalog.tariff(plan.power.country)?.currency
    let foreign = Set(parts + [offer, power].compactMap(\.self)).subtracting([plan.currency])
    let needed = foreign.isEmpty ? [] : foreign.union([plan.currency]).subtracting([.euro])
    return needed.sorted().compactMap(catalog.rate).map { rate in
      DatedPrice(
        line: .setting(.currency), name: "1 EUR",
        price: "\(Numbers.short(rate.unitsPerEuro, decimals: 4)) \(rate.currency)", date: rate.asOf,
        source: rate.source)
    }
  }
}
