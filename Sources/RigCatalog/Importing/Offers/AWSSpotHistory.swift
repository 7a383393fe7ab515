import JSONReading
import RigModel

/// Reads a history of spot prices, as the AWS command line prints it and as programs write it down.
struct AWSSpotHistory: JSONOfferReader {
  static let shape = "what `aws ec2 describe-spot-price-history` prints"

  /// The newest price of an availability zone.
  private struct Newest {
    let rate: Double
    let moment: Moment
  }

  /// The entries of an instance in a region.
  private struct Market {
    let instance: String
    let region: String
    /// The place of the first entry.
    let place: String
    var count = 0
    var zones: [String: Newest] = [:]
  }

  private var markets: [Market] = []
  private var places: [String: Int] = [:]

  static func knows(_ entry: JSONRecord) -> Bool { entry["SpotPrice"] != nil || entry["spotPrice"] != nil }

  /// Sorts an entry in; of equally new prices of a zone the first counts.
  mutating func take(_ entry: JSONRecord, key: String, _ work: inout OfferWork) throws(Refusal) {
    let product = try AWSSpotHistory.text(entry, "ProductDescription")
    guard ["Linux/UNIX", "Linux/UNIX (Amazon VPC)"].contains(product) else { return work.pass(.system) }
    let found = try AWSSpotHistory.text(entry, "InstanceType")
    let instance = try AWSAttributes(["InstanceType": found]).name("InstanceType")
    guard AWSSpotHistory.isOurs(instance, work.machines("aws")) else { return work.pass(.machine) }
    let zone = try AWSSpotHistory.text(entry, "AvailabilityZone")
    let region = try AWSSpotHistory.region(of: zone)
    let newest = try AWSSpotHistory.newest(entry)
    let place = places["\(instance)-\(region)", default: markets.count]
    if place == markets.count {
      places["\(instance)-\(region)"] = place
      markets.append(Market(instance: instance, region: region, place: work.place))
    }
    markets[place].count += 1
    if let known = markets[place].zones[zone], known.moment >= newest.moment { return }
    markets[place].zones[zone] = newest
  }

  /// A member by its name, whose first letter some programs write small; empty when it is not there.
  private static func text(_ entry: JSONRecord, _ name: String) throws(Refusal) -> String {
    let small = name.prefix(1).lowercased() + name.dropFirst()
    return (entry[name] ?? entry[small])?.plain ?? ""
  }

  /// Whether an instance has a GPU: it is known, or its family has the letters of AWS's GPU instances.
  private static func isOurs(_ instance: String, _ machines: KnownMachines) -> Bool {
    let letters = instance.prefix { $0.isLetter }
    return machines.has(instance) || ["g", "gr", "p"].contains(letters) && letters.count < instance.count
  }

  private static func newest(_ entry: JSONRecord) throws(Refusal) -> Newest {
    let rate = try AWSNumber.rate(try text(entry, "SpotPrice"), "SpotPrice")
    guard rate > 0 else { throw Refusal(message: "SpotPrice: found 0, which is no price; expected more") }
    let found = try text(entry, "Timestamp")
    guard let moment = Moment(found) else {
      let words = found.isEmpty ? "nothing" : Wording.quoted(found)
      throw Refusal(message: "Timestamp: found \(words), expected one such as 2026-11-20T10:00:00+00:00")
    }
    return Newest(rate: rate, moment: moment)
  }

  /// The region of a zone: `us-east-1` of `us-east-1a`.
  private static func region(of zone: String) throws(Refusal) -> String {
    let region = zone.dropLast()
    guard zone.last?.isLetter ?? false, region.last?.isNumber ?? false, CellGrammar.id(CellText(zone)) != nil,
      zone.utf8.count <= 30
    else { throw Refusal(message: "AvailabilityZone: found \(Wording.quoted(zone)), expected one such as us-east-1a") }
    return String(region)
  }
}

extension AWSSpotHistory {
  func finish(_ work: inout OfferWork) {
    for market in markets {
      let more = market.count > 1 ? " and \(market.count - 1) more of it" : ""
      work.place = market.place
      do throws(Refusal) {
        try lay(market, &work)
      } catch {
        work.report.refuse("\(market.place)\(more): \(error.message)")
      }
    }
  }

  private func lay(_ market: Market, _ work: inout OfferWork) throws(Refusal) {
    guard let cells = work.machines("aws").cells(market.instance, market.region) else {
      throw Refusal(message: OfferAdvice.newMachine(market.instance, "", "aws"))
    }
    let news = OfferNews(
      id: "aws-\(market.instance)-\(market.region)", machine: cells,
      spot: AWSSpotHistory.median(Array(market.zones.values)), currency: CurrencyCode(rawValue: "USD"))
    try work.lay(news)
  }

  /// The median over the zones, dated by the newest.
  private static func median(_ zones: [Newest]) -> RateNews? {
    guard let rate = zones.map(\.rate).median else { return nil }
    let day = zones.map(\.moment).max()?.day
    let spread = zones.count == 1 ? "1 zone" : "median of \(zones.count) zones"
    let text = "aws ec2 describe-spot-price-history, \(spread)"
    return RateNews(rate, PriceOrigin(text: PriceOrigin(text: text, date: day).dated, date: day))
  }
}
