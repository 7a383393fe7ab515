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

  /// All instances in all regions, in the order of the file.
  private struct Markets {
    private(set) var all: [Market] = []
    private var places: [String: Int] = [:]

    /// Adds a price; of equally new ones the first counts.
    mutating func add(_ newest: Newest, of zone: String, to market: Market) {
      let place = places["\(market.instance)-\(market.region)", default: all.count]
      if place == all.count {
        places["\(market.instance)-\(market.region)"] = place
        all.append(market)
      }
      all[place].count += 1
      if let known = all[place].zones[zone], known.second >= newest.second { return }
      all[place].zones[zone] = newest
    }
  }

  let machines: KnownMachines

  init(_ machines: KnownMachines) { self.machines = machines }

  /// Reads entries into offers.
  func read(_ entries: [AWSSpotEntry?], _ work: inout OfferWork) {
    var markets = Markets()
    for (place, entry) in entries.enumerated() {
      do throws(Refusal) {
        guard let entry else { throw Refusal(message: "found no spot price, expected an object of texts") }
        if let reason = try sort(entry, place + 1, into: &markets) { work.report.passedOver[reason, default: 0] += 1 }
      } catch {
        work.report.refuse("entry \(place + 1): \(error.message)")
      }
    }
    for market in markets.all { lay(market, &work) }
  }

  /// Sorts an entry in, or says why it is none of ours.
  private func sort(_ entry: AWSSpotEntry, _ place: Int, into markets: inout Markets) throws(Refusal) -> PassedOver? {
    guard ["Linux/UNIX", "Linux/UNIX (Amazon VPC)"].contains(entry.product) else { return .system }
    let instance = try AWSAttributes(["InstanceType": entry.instance].compactMapValues { $0 }).name("InstanceType")
    guard isOurs(instance) else { return .machine }
    let zone = entry.zone ?? ""
    let market = Market(instance: instance, region: try region(of: zone), place: place)
    markets.add(try newest(entry), of: zone, to: market)
    return nil
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
