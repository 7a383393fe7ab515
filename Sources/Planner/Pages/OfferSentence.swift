import RigModel
import RigReport

/// What the foot of the offers says about the focused line.
enum OfferSentence {
  static func text(of page: OffersPage, _ prices: OfferPrices, _ scene: Scene) -> String {
    switch page.list.cursor {
    case OffersPage.none: return tr("No offer: nothing is compared, and there is no verdict.")
    case OffersPage.auto: return page.automatic(scene.model).explanation(scene.numbers)
    default: return page.offer(at: page.list.cursor).map { sentences($0, prices, scene) } ?? ""
    }
  }

  private static func sentences(_ offer: Offer, _ prices: OfferPrices, _ scene: Scene) -> String {
    let content = PartWords.content(offer, in: scene.catalog)
    let all = [
      tr("\(PartWords.title(offer)): \(content)\(machine(offer))."), costs(prices, scene),
      scene.report.billedTooMuch.map { $0 + "." } ?? "",
      offer.isOffered ? "" : tr("Withdrawn."), tr("Seen \(scene.report.dates(of: offer))."),
      offer.note.isEmpty ? "" : tr("Note: \(offer.note.visible)."), tr("Source: \(offer.source.visible)."),
    ]
    return all.filter { !$0.isEmpty }.joined(separator: " ")
  }

  private static func machine(_ offer: Offer) -> String {
    let cpus = offer.vcpus.map { tr(", \(Numbers.short($0, decimals: 0)) CPUs") } ?? ""
    return cpus + (offer.memory.map { tr(", \(Numbers.memory($0)) of RAM") } ?? "")
  }

  /// What the plan's days cost: `7 days × 24 h: 715 € pro rata, 953 € whole`.
  private static func costs(_ prices: OfferPrices, _ scene: Scene) -> String {
    guard let rental = scene.estimate.rental else { return "" }
    let way = Words.pricing(scene.plan.rental.pricing)
    guard rental.rate != nil else {
      if rental.offer.isFree { return tr("Free: not counted, as it may end any day.") }
      let isContract = rental.offer.monthly != nil
      return isContract
        ? tr("\(scene.report.listClaim(rental.offer)): not counted by the hour.")
        : tr("No price \(way): R, Rate, e types one.")
    }
    let usage = scene.plan.usage
    let time = "\(Words.days(usage.days)) × \(Numbers.short(usage.hoursPerDay.value, decimals: 2)) h"
    let sums = [Basis.proRata, .whole].compactMap { basis in
      rental.cost(basis).map { "\(scene.numbers.money($0)) \(Words.basis(basis))" }
    }
    let one = rental.rate.map { [scene.numbers.money($0 * usage.hours)] } ?? []
    return tr("\(time): \((sums.isEmpty ? one : sums).joined(separator: ", ")).")
  }
}

extension OffersPage {
  /// Currency, tax and basis of the figures.
  func details(in scene: Scene) -> [String] {
    if let ways = ways(in: scene) { return wayDetails(ways, scene) }
    let prices = prices(in: scene)
    let tax = prices.vat.map { $0 > 0 ? tr(" with \(Words.share($0)) VAT") : "" } ?? tr(", VAT ?")
    let code = scene.plan.currency.rawValue
    let rent = prices.hasRig ? Words.basis(prices.basis) : tr("one instance")
    let days = Words.days(scene.plan.usage.days)
    return [
      tr("\(code) an hour\(tax); \(days) \(rent); as rig: what the rig does in an hour"),
      tr("\(code) an hour\(tax); \(days) \(rent)"), "\(code)\(tax)", code,
    ]
  }

  private func wayDetails(_ ways: WayList, _ scene: Scene) -> [String] {
    let (code, amount) = (scene.plan.currency.rawValue, ways.words.amount(ways.ways.amountPerDay))
    return [
      tr("\(ways.words.work); \(code) with tax; own wins: the day, or the amount a day"), amount + tr("; ") + code,
      code,
    ]
  }

  func outlook(in scene: Scene) -> String {
    if let way = OfferLine(list.cursor).way {
      return way == .own || way == .hosted ? "" : tr("Enter takes the cheapest \(way.words); ( ) section before, after")
    }
    if case .hosted = OfferLine(list.cursor) { return tr("Counted in the verdict when it is the cheapest; i why") }
    if OfferLine(list.cursor) == .letting { return tr("A, Let when idle, sets how much guests rent; i why") }
    let model = scene.model
    if list.cursor == OffersPage.auto, automatic(model).offer == nil { return automatic(model).whyNone }
    guard scene.plan != model.plan else { return tr("This is what the plan compares with; ↑↓ try others") }
    let name = scene.estimate.rental.map { PartWords.title($0.offer) } ?? tr("no offer")
    let change = scene.past.map { ChangeSentence.text(from: $0, to: scene.estimate, of: scene.plan) } ?? ""
    return change.isEmpty ? tr("Trying \(name); Enter takes it") : tr("Trying \(name): \(change)")
  }
}
