import RigModel
import RigReport

extension Scene {
  /// The value of a setting as a line shows it: what counts, and whether it was set.
  func value(of setting: Setting) -> String {
    switch setting {
    case .days, .hoursPerDay: number(of: setting, decimals: 2)
    case .load, .resale: number(of: setting, decimals: 0) + " %"
    case .storage: report.value(of: setting).text
    case .rate: rate
    case .tariff: electricity
    case .vat: tax
    case .offer: offer
    case .basis: basis
    case .country: catalog.tariff(plan.power.country)?.name ?? plan.power.country
    default: report.counts(setting) ? marked(report.value(of: setting)) : report.value(of: setting).text
    }
  }

  private func marked(_ shown: Shown) -> String { shown.mark == .set ? shown.text + tr("  set") : shown.text }

  private func number(of setting: Setting, decimals: Int) -> String {
    setting.number?.shown(in: evaluation.estimated).map { Numbers.short($0, decimals: decimals) } ?? ""
  }

  private var rate: String {
    guard let rental = estimate.rental else { return "—" }
    guard let rate = rental.rate else { return tr("e price") }
    let tax = rental.vat.map { $0 > 0 ? tr("  \(Numbers.short($0 * 100, decimals: 1)) % VAT") : "" } ?? ""
    return numbers.rate(rate) + (rental.isRateOverridden ? tr("  set") : tax)
  }

  private var electricity: String {
    guard let tariff = estimate.energy.peakTariff else { return tr("?  e price") }
    return numbers.tariff(tariff) + (estimate.energy.isTariffOverridden ? tr("  set") : " \(plan.power.country)")
  }

  private var tax: String {
    guard let rental = estimate.rental else { return "—" }
    let isSet = plan.rental.vat != nil
    guard let vat = rental.vat else {
      return rental.isRateOverridden ? tr("in the rate") : isSet ? tr("in the price") : "?"
    }
    return Numbers.percent(vat * 100) + (isSet ? tr("  set") : " \(plan.power.country)")
  }

  private var offer: String {
    let isAuto = plan.rental.offer == .auto
    guard let offer = estimate.rental?.offer else { return isAuto ? tr("auto: none can") : tr("none") }
    let name = layout.contentWidth(of: .rental) < 40 ? offer.instance : "\(offer.instance) \(offer.region)"
    return isAuto ? tr("auto: \(name)") : name
  }

  private var basis: String {
    let basis = plan.rental.basis
    guard let rental = estimate.rental, rental.share > 0 else { return basis.words }
    guard let billed = rental.billedShare else { return tr("\(basis.words), too small") }
    guard basis != .proRata || billed != rental.share else { return tr("pro rata, \(rental.shareInWords)") }
    return rental.instances(basis).map { "\(basis.words), × \(Numbers.short($0, decimals: 2))" } ?? basis.words
  }
}

extension RentalCost {
  /// The share as a person says it: `3 of 4` devices, `× 3` instances.
  fileprivate var shareInWords: String {
    guard share <= 1 else { return "× \(Numbers.short(share, decimals: 2))" }
    return tr("\(Numbers.short(share * offer.devices, decimals: 2)) of \(Numbers.short(offer.devices, decimals: 2))")
  }
}
