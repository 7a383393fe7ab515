import RigModel
import RigSolver

/// What is for sale, in words.
public enum ListingWords {
  /// What is asked for it, where it is and when it was seen, and its page.
  static func lines(_ ask: Market.Ask, worth: String?) -> [String] {
    let (listing, most) = (ask.listing, worth.map { tr("worth \($0), ") } ?? "")
    return ["      \(most)\(listing.asked)"] + (listing.link.isEmpty ? [] : ["      \(listing.link.visible)"])
  }

  /// Among how many listings it was looked for, and which kinds of parts none of them offers.
  static func among(_ report: SolveReport) -> [String] {
    guard let market = report.request.market else { return [] }
    let missing = missing(report.answer.space.kinds)
    let none = missing.isEmpty ? "" : tr("; no listing of \(Words.either(missing))")
    let among = tr("of \(Words.count(Double(market.count), "part"))\(none)")
    let others = tr("others are bought where --price ID=P names a price, or owned with --own")
    let lines = [among, unlisted(report), others].flatMap { $0.isEmpty ? [] : TextWrap.lines($0, width: 65) }
    return lines.enumerated().map { ($0 == 0 ? SolveText.head("Listings") : String(repeating: " ", count: 13)) + $1 }
  }

  /// The parts of which a price is missing.
  private static func unlisted(_ report: SolveReport) -> String {
    let parts = report.unlisted.map { $0.units > 1 ? "\($0.units) × \($0.part)" : $0.part.rawValue }
    return parts.isEmpty ? "" : tr("a rig would do it with a listing or a price of \(parts.joined(separator: ", "))")
  }

  /// What a rig needs, or may need, and cannot have.
  private static func missing(_ kinds: Set<PartKind>) -> [String] {
    let needed: [(words: String, kinds: Set<PartKind>)] = [
      (tr("a board or computer"), [.platform, .machine]), (tr("a card"), [.gpu, .machine]),
      (tr("a power supply"), [.psu]), (tr("a drive"), [.storage]), (tr("a CPU"), [.cpu]), (tr("main memory"), [.ram]),
      (tr("a fan"), [.cooling]), (tr("an adapter"), [.adapter]),
    ]
    return needed.filter { $0.kinds.isDisjoint(with: kinds) }.map(\.words)
  }

  /// The same for programs.
  static func value(_ ask: Market.Ask, worth: Money?) -> JSONValue {
    let listing = ask.listing
    return [
      "part": .string(listing.part), "price": .money(listing.price), "shipping": .money(listing.shipping),
      "currency": .string(listing.currency.rawValue), "cost": .money(ask.cost), "worth": .money(worth),
      "place": .string(listing.place),
      "link": .string(listing.link), "date": .string(listing.date.description),
    ]
  }
}
