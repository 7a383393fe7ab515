import RigModel

/// Reads the entries of `aws ec2 describe-spot-price-history`.
struct AWSSpotHistory {
  /// The newest price of an availability zone.
  private struct Newest {
    let rate: Double
    let second: String
    let day: CivilDate
  }

  /// The entries of an instance in a region.
  private struct Market {
    let instance: String
    let region: String
    /// The place of the first entry, from 1.
    let place: Int
    var count = 0
    var zones: [String: Newest] = [:]
  }

  let machines: KnownMachines

  init(_ machines: KnownMachines) { self.machines = machines }

  /// Reads entries into offers.
  func read(_ entries: [AWSSpotEntry?], _ work: inout OfferWork) {
    var markets: [Market] = []
    var places: [String: Int] = [:]
    for (place, entry) in entries.enumerated() {
      do throws(Refusal) {
        try sort(entry, place + 1, &markets, &places, &work)
      } catch {
        work.report.refuse("entry \(place + 1): \(error.message)")
      }
    }
    for market in markets { lay(market, &work) }
  }

  private func sort(
    _ entry: AWSSpotEntry?, _ place: Int, _ markets: inout [Market], _ places: inout [String: Int],
    _ work: inout OfferWork
  ) throws(Refusal) {
    guard let entry else { throw Refusal(message: "found no spot price, expected an object of texts") }
    guard ["Linux/UNIX", "Linux/UNIX (Amazon VPC)"].contains(entry.product) else {
      return work.report.passedOver[.system, default: 0] += 1
    }
    let instance = try AWSAttributes(["InstanceType": entry.instance].compactMapValues { $0 }).name("InstanceType")
    guard isOurs(instance) else { return work.report.passedOver[.machine, default: 0] += 1 }
    let zone = entry.zone ?? ""
    let newest = try newest(entry)
    let key = "\(instance)-\(try region(of: zone))"
    let market = places[key] ?? markets.count
    if market == markets.count {
      places[key] = market
      markets.append(Market(instance: instance, region: try region(of: zone), place: place))
    }
    markets[market].count += 1
    if let known = markets[market].zones[zone], known.second >= newest.second { return }
    markets[market].zones[zone] = newest
  }

  /// Whether an instance has a GPU: it is known, or its family has the letters of AWS's GPU instances.
  private func isOurs(_ instance: String) -> Bool {
    let letters = instance.prefix { $0.isLetter }
    return machines.has(instance) || ["g", "gr", "p"].contains(letters) && letters.count < instance.count
  }

  private func newest(_ entry: AWSSpotEntry) throws(Refusal) -> Newest {
    let rate = try AWSNumber.rate(entry.price ?? "", "SpotPrice")
    guard rate > 0 else { throw Refusal(message: "SpotPrice: found 0, expected more") }
    guard let moment = AWSNumber.moment(entry.timestamp ?? "") else {
      let found = entry.timestamp.map(Wording.quoted) ?? "nothing"
      throw Refusal(message: "Timestamp: found \(found), expected one such as 2026-11-20T10:00:00+00:00")
    }
    return Newest(rate: rate, second: moment.second, day: moment.day)
  }

  /// The region of a zone: `us-east-1` of `us-east-1a`.
  private func region(of zone: String) throws(Refusal) -> String {
    let region = zone.dropLast()
    guard zone.last?.isLetter ?? false, region.last?.isNumber ?? false, CellGrammar.id(CellText(zone)) != nil,
      zone.utf8.count <= 30
    else { throw Refusal(message: "AvailabilityZone: found \(Wording.quoted(zone)), expected one such as us-east-1a") }
    return String(region)
  }
}

extension AWSSpotHistory {
  private func lay(_ market: Market, _ work: inout OfferWork) {
    let id = "aws-\(market.instance)-\(market.region)"
    do throws(Refusal) {
      guard let cells = machines.cells(market.instance, market.region) else {
        throw Refusal(message: AWSAdvice.newMachine(market.instance, ""))
      }
      let (rate, origin) = AWSSpotHistory.median(Array(market.zones.values))
      let news = OfferNews(
        id: id, machine: cells, spot: RateText.write(rate), currency: CurrencyCode(rawValue: "USD"), origin: origin)
      try work.lay(news, at: "entry \(market.place)")
    } catch {
      let more = market.count > 1 ? " and \(market.count - 1) more of it" : ""
      work.report.refuse("entry \(market.place)\(more): \(error.message)")
    }
  }

  /// The median over the zones, dated by the newest.
  private static func median(_ zones: [Newest]) -> (rate: Double, origin: PriceOrigin) {
    let rates = zones.map(\.rate).sorted()
    let rate = (rates[(rates.count - 1) / 2] + rates[rates.count / 2]) / 2
    let day = zones.max { $0.second < $1.second }?.day
    let spread = rates.count == 1 ? "1 zone" : "median of \(rates.count) zones"
    let text = "aws ec2 describe-spot-price-history, \(spread)"
    return (rate, PriceOrigin(text: PriceOrigin(text: text, date: day).dated, date: day))
  }
}
