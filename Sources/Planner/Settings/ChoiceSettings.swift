import RigModel
import RigReport

extension Setting {
  static let offer = Setting(
    label: "Offer",
    kind: .choice(
      ChoiceSetting(
        options: { $0.offerOptions },
        current: { $0.rental.offer?.rawValue ?? "" },
        set: { plan, id, _ in plan.compare(with: id.flatMap { $0.isEmpty ? nil : OfferID(rawValue: $0) }) })),
    value: { scene in
      let isAuto = scene.plan.rental.offer == .auto
      guard let offer = scene.estimate.rental?.offer else { return isAuto ? "auto: none can" : "none" }
      let name = scene.layout.contentWidth(of: .rental) < 40 ? offer.instance : "\(offer.instance) \(offer.region)"
      return isAuto ? "auto: \(name)" : name
    })

  static let basis = Setting(
    label: "Basis", kind: .choice(.ofCases(Basis.allCases, \.rental.basis, Rental().basis, words: Words.basis)),
    value: { scene in
      let basis = scene.plan.rental.basis
      guard let rental = scene.estimate.rental, rental.share > 0 else { return Words.basis(basis) }
      switch basis {
      case .proRata: return "pro rata, \(rental.shareInWords)"
      case .whole, .equalWork, .cheapest:
        return rental.instances(basis).map { "\(Words.basis(basis)), × \(Numbers.short($0, decimals: 2))" }
          ?? Words.basis(basis)
      }
    })

  static let workload = Setting(
    label: "Workload",
    kind: .choice(.ofCases(Workload.allCases, \.usage.workload, Usage().workload, words: Words.workload)),
    value: { Words.workload($0.plan.usage.workload) })

  static let pricing = Setting(
    label: "Pricing",
    kind: .choice(.ofCases(Pricing.allCases, \.rental.pricing, Rental().pricing, words: Words.pricing)),
    value: { Words.pricing($0.plan.rental.pricing) })

  static let work = Setting(
    label: "Work", kind: .choice(.ofCases(WorkSpread.allCases, \.usage.work, Usage().work, words: Words.work)),
    value: { Words.work($0.plan.usage.work) })

  static let leftOn = Setting(
    label: "When idle",
    kind: .choice(
      ChoiceSetting(
        options: { _ in [.init(id: "off", label: "switched off"), .init(id: "on", label: "left on")] },
        current: { $0.usage.leftOn ? "on" : "off" },
        set: { plan, id, _ in plan.usage.leftOn = id == "on" })),
    value: { $0.plan.usage.leftOn ? "left on" : "switched off" })

  static let country = Setting(
    label: "Country",
    kind: .choice(
      ChoiceSetting(
        options: { scene in scene.model.catalog.tariffs.map(scene.option) },
        current: { $0.power.country },
        set: { plan, id, _ in plan.power.country = id ?? PowerSettings().country })),
    value: { scene in scene.model.catalog.tariff(scene.plan.power.country)?.name ?? scene.plan.power.country })

  static let currency = Setting(
    label: "Currency",
    kind: .choice(
      ChoiceSetting(
        options: { scene in
          scene.model.catalog.rates.map { .init(id: $0.currency.rawValue, label: $0.currency.rawValue) }
        },
        current: { $0.currency.rawValue },
        set: { plan, id, catalog in
          plan = plan.converted(to: CurrencyCode(rawValue: id ?? "EUR"), in: catalog) ?? plan
        })),
    value: { $0.plan.currency.rawValue })
}

extension ChoiceSetting {
  /// A choice among the cases of an enum.
  static func ofCases<Value: RawRepresentable & Sendable>(
    _ cases: [Value], _ path: WritableKeyPath<Plan, Value> & Sendable, _ initial: Value,
    words: @escaping @Sendable (Value) -> String
  ) -> ChoiceSetting where Value.RawValue == String {
    ChoiceSetting(
      options: { _ in cases.map { Option(id: $0.rawValue, label: words($0)) } },
      current: { $0[keyPath: path].rawValue },
      set: { plan, id, _ in plan[keyPath: path] = id.flatMap(Value.init) ?? initial })
  }
}

extension Scene {
  /// No offer, then what can be rented, then what is withdrawn, each in file order.
  fileprivate var offerOptions: [ChoiceSetting.Option] {
    let offers = model.catalog.offers
    let sorted = offers.filter(\.isOffered) + offers.filter { !$0.isOffered }
    return [ChoiceSetting.Option(id: "", label: "none")]
      + sorted.map { ChoiceSetting.Option(id: $0.id.rawValue, label: $0.instance) }
  }

  /// A country as a line of a list.
  func option(_ tariff: Tariff) -> ChoiceSetting.Option {
    let price = tariff.price.map { "\(Numbers.short($0.value, decimals: 3)) \(tariff.currency)/kWh" } ?? "?"
    let tax = tariff.vat.map { "VAT \(Numbers.short($0 * 100, decimals: 1)) %" } ?? "VAT ?"
    return ChoiceSetting.Option(
      id: tariff.country, label: "\(tariff.country) \(tariff.name)", detail: "\(price)  \(tax)")
  }
}

extension RentalCost {
  /// The share as a person says it: `3 of 4` devices, `× 3` instances.
  fileprivate var shareInWords: String {
    guard share <= 1 else { return "× \(Numbers.short(share, decimals: 2))" }
    return "\(Numbers.short(share * offer.devices, decimals: 2)) of \(Numbers.short(offer.devices, decimals: 2))"
  }
}
