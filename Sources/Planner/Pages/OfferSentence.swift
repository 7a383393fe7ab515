import RigModel
import RigReport

/// What the foot of the offers says about the focused line.
enum OfferSentence {
  static func text(of page: OffersPage, _ prices: OfferPrices, _ scene: Scene) -> String {
    switch page.view.cursor {
    case OffersPage.none: return "No offer: nothing is compared, and there is no verdict."
    case OffersPage.auto: return page.automatic(scene.model).explanation(page, scene)
    default: return page.offer(at: page.view.cursor).map { sentences($0, prices, scene) } ?? ""
    }
  }

  private static func sentences(_ offer: Offer, _ prices: OfferPrices, _ scene: Scene) -> String {
    let content = PartWords.content(offer, in: scene.catalog)
    let all = [
      "\(PartWords.title(offer)): \(content)\(machine(offer)).", costs(prices, scene),
      offer.isOffered ? "" : "Withdrawn.", "Seen \(scene.report.date(offer.asOf)).",
      offer.note.isEmpty ? "" : "Note: \(offer.note.visible).", "Source: \(offer.source.visible).",
    ]
    return all.filter { !$0.isEmpty }.joined(separator: " ")
  }

  private static func machine(_ offer: Offer) -> String {
    let cpus = offer.vcpus.map { ", \(Numbers.short($0, decimals: 0)) CPUs" } ?? ""
    return cpus + (offer.memory.map { ", \(Numbers.memory($0)) of RAM" } ?? "")
  }

  /// What the plan's days cost: `7 days × 24 h: 715 € pro rata, 953 € whole`.
  private static func costs(_ prices: OfferPrices, _ scene: Scene) -> String {
    guard let rental = scene.estimate.rental else { return "" }
    let way = Words.pricing(scene.plan.rental.pricing)
    guard rental.rate != nil else { return "No price \(way): R, Rate, e types one." }
    let usage = scene.plan.usage
    let time = "\(Words.days(usage.days)) × \(Numbers.short(usage.hoursPerDay.value, decimals: 2)) h"
    let sums = [Basis.proRata, .whole].compactMap { basis in
      rental.cost(basis).map { "\(scene.numbers.money($0)) \(Words.basis(basis))" }
    }
    let one = rental.rate.map { [scene.numbers.money($0 * usage.hours)] } ?? []
    return "\(time): \((sums.isEmpty ? one : sums).joined(separator: ", "))."
  }
}

extension AutoOffer {
  /// What the rig asks for: `72 GB, 24 GB a device`.
  private var needInWords: String {
    "\(Numbers.memory(Gibibytes(need.memory))), \(Numbers.memory(Gibibytes(need.largest))) a device"
  }

  /// Why nothing is picked.
  var whyNone: String {
    need.isEmpty ? "auto: no GPU in the rig to compare with" : "auto: none can do what the rig does (\(needInWords))"
  }

  /// The line in the list, from the longest wording to the shortest.
  func lines(_ page: OffersPage, _ scene: Scene) -> [String] {
    guard let offer = page.offer(at: place), let rate else { return [whyNone, "auto: none can"] }
    let price = scene.numbers.rate(HourlyRate((rate * 1000).rounded() / 1000))
    return [
      "auto: the cheapest offer that can do what the rig does (\(needInWords)): \(PartWords.title(offer)), \(price)",
      "auto: the cheapest that can do what the rig does: \(offer.instance), \(price)",
      "auto: the cheapest that can: \(offer.instance), \(price)", "auto: \(offer.instance), \(price)", "auto",
    ]
  }

  /// What is picked, why, and what was passed over.
  func explanation(_ page: OffersPage, _ scene: Scene) -> String {
    guard let offer = page.offer(at: place), let rate else { return [whyNone + ".", leftOut].joined(separator: " ") }
    let price = scene.numbers.rate(HourlyRate((rate * 1000).rounded() / 1000))
    let why = "the cheapest an hour, \(price), with \(needInWords)"
    return ["auto picks \(PartWords.title(offer)): \(why).", leftOut].joined(separator: " ")
  }

  /// What was passed over: `36 cheaper ones left out: 30 old, 6 withdrawn; 2 more without price`.
  private var leftOut: String {
    let cheaper = [(old, "old"), (withdrawn, "withdrawn")].filter { $0.0 > 0 }.map { "\($0) \($1)" }
    let count = old + withdrawn
    let word = place == nil ? "" : count == 1 ? " cheaper one" : " cheaper ones"
    let passed = count == 0 ? [] : ["\(count)\(word) left out: \(cheaper.joined(separator: ", "))"]
    let rest = unpriced == 0 ? [] : ["\(unpriced)\(count == 0 ? "" : " more") without price"]
    return (passed + rest).isEmpty ? "" : (passed + rest).joined(separator: "; ") + "."
  }
}

extension OffersPage {
  /// Currency, tax and basis of the figures.
  func details(in scene: Scene) -> [String] {
    let prices = prices(in: scene)
    let tax = prices.vat.map { $0 > 0 ? " with \(Words.share($0)) VAT" : "" } ?? ", VAT ?"
    let code = scene.plan.currency.rawValue
    let rent = prices.hasRig ? Words.basis(prices.basis) : "one instance"
    let days = Words.days(scene.plan.usage.days)
    return [
      "\(code) an hour\(tax); \(days) \(rent); as rig: what the rig does in an hour",
      "\(code) an hour\(tax); \(days) \(rent)", "\(code)\(tax)", code,
    ]
  }

  func outlook(in scene: Scene) -> String {
    let model = scene.model
    if view.cursor == OffersPage.auto, automatic(model).place == nil { return automatic(model).whyNone }
    guard scene.plan != model.plan else { return "This is what the plan compares with; ↑↓ try others" }
    let name = scene.estimate.rental.map { PartWords.title($0.offer) } ?? "no offer"
    let change = scene.past.map { ChangeSentence.text(from: $0, to: scene.estimate, of: scene.plan) } ?? ""
    return "Trying \(name)" + (change.isEmpty ? "; Enter takes it" : ": \(change)")
  }
}
