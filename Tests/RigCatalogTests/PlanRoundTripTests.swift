import RigModel
import Testing

@testable import RigCatalog

/// What is written reads back as the same plan.
struct PlanRoundTripTests {
  @Test func randomPlansSurvive() throws {
    let catalog = try shipped.get().catalog
    var random = SystemRandomNumberGenerator()
    for _ in 0..<300 {
      let plan = Plan.random(in: catalog, &random)
      let text = PlanFile.write(plan, in: catalog)
      #expect(try PlanFile.read(text, name: "p.toml", catalog: catalog) == plan, "\(text)")
      #expect(try PlanFile.read(PlanFile.write(plan), name: "p.toml", catalog: catalog) == plan)
      #expect(!PlanFile.hasComments(text))
    }
  }

  @Test(arguments: [
    "", " ", "\n", "\n\n x", "a\nb", "tab\there", "quote \" and \"\"\" three", "back\\slash \\n", "ends with \"",
    "ends with \\", "line end\r\nof Windows", "# no comment", "  two  blanks  ", "€ é 日本 👩‍👩‍👧",
    String(repeating: "word ", count: 60), String(repeating: "x", count: 300), String(repeating: " ", count: 200),
    String(repeating: "\"", count: 200), String(repeating: "a \"b\" ", count: 40) + "\n\n" + "last",
  ])
  func notesSurvive(note: String) throws {
    var plan = Plan(name: "x")
    plan.note = note
    #expect(try PlanFileTests.read(PlanFile.write(plan)).note == note)
  }

  @Test(arguments: ["", "x", "a \"b\" c", "back\\slash", "[x]", "#1", "é 日本", String(repeating: "n", count: 200)])
  func namesSurvive(name: String) throws {
    #expect(try PlanFileTests.read(PlanFile.write(Plan(name: name))).name == name)
  }

  /// A control character cannot be read back, so it is not written.
  @Test func controlCharactersAreLeftOut() throws {
    var plan = Plan(name: "a\u{1B}b\nc")
    plan.note = "d\u{7}e\u{9B}f"
    let read = try PlanFileTests.read(PlanFile.write(plan))
    #expect(read.name == "ab c")
    #expect(read.note == "def")
  }

  @Test func writesShortDecimalsInFixedOrder() throws {
    let expected = """
      schema = 1
      name = "all"
      note = \"\"\"
      one
      two\"\"\"
      currency = "USD"
      owned = ["p40", "ssd-500"]

      [build]
      p40 = 3
      ssd-500 = 1

      [prices]
      p40 = { each = 170.5, lots = "3:410 2:300.25" }

      [usage]
      days = 30.5
      hours_per_day = 8
      workload = "image"
      work = "one"
      load = 1
      left_on = true

      [power]
      country = "DE"
      tariff_per_kwh = 0.25
      co2_g_per_kwh = 40

      [room]
      ua_w_per_k = 50
      volume_m3 = 40.5
      air_changes_per_hour = 1

      [rental]
      offer = "aws-g5.xlarge-us-east-1"
      pricing = "spot"
      rate_per_hour = 1
      basis = "equal-work"
      storage_per_day = 0.5
      vat = 0.19

      [resale]
      share = 0.5

      """
    #expect(try PlanFile.write(PlanFileTests.fullPlan, in: shipped.get().catalog) == expected)
  }

  @Test func writesOnlyWhatDiffers() {
    let expected = """
      schema = 1
      name = "x"
      currency = "EUR"

      [build]

      [usage]
      days = 7
      hours_per_day = 24

      """
    #expect(PlanFile.write(Plan(name: "x")) == expected)
  }

  /// Whatever bytes a file holds, reading it ends in a plan or in an error.
  @Test func damagedFilesDoNoHarm() throws {
    let catalog = try shipped.get().catalog
    var random = SystemRandomNumberGenerator()
    let pieces = [
      "[", "[[", "]", "{", "}", "\"", "'", "\"\"\"", "'''", "=", ".", "\n", "#", "\\", "1", "-", "e", "_", "\u{0}", "é",
      ",", " ", "\r\n", "0x", "1979-05-27", "07:32", "T", "inf", "a = [", "{a=1", "\u{2028}", "\u{A0}", "[a.b]", "\\u",
    ]
    for _ in 0..<3000 {
      var bytes = Array(PlanFileTests.full.utf8)
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        let piece = Array((pieces.randomElement(using: &random) ?? "").utf8)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes.insert(contentsOf: piece, at: place)
        case 1: bytes.replaceSubrange(place..<min(place + 3, bytes.count), with: piece)
        case 2: bytes[place] = UInt8.random(in: 0...255, using: &random)
        default: bytes.removeSubrange(place..<min(place + 20, bytes.count))
        }
      }
      _ = try? PlanFile.read(bytes, name: "p.toml", catalog: catalog)
    }
  }
}

extension Plan {
  /// A plan of anything that a file may hold.
  static func random(in catalog: Catalog, _ random: inout SystemRandomNumberGenerator) -> Plan {
    var plan = Plan(name: text(&random))
    plan.note = text(&random) + "\n" + text(&random)
    plan.currency = catalog.rates.randomElement(using: &random)?.currency ?? .euro
    for part in catalog.parts.shuffled(using: &random).prefix(Int.random(in: 0...8, using: &random)) {
      plan.setQuantity(part.id, Int.random(in: 0...64, using: &random))
      if Bool.random(using: &random) { plan.owned.insert(part.id) }
      if Bool.random(using: &random) { plan.prices[part.id] = price(&random) }
    }
    plan.usage.days = Days(number(Limits.days, &random))
    plan.usage.hoursPerDay = Hours(number(Limits.hoursPerDay, &random))
    plan.usage.workload = Workload.allCases.randomElement(using: &random) ?? .decode
    plan.usage.load = Bool.random(using: &random) ? number(Limits.share, &random) : nil
    plan.usage.leftOn = Bool.random(using: &random)
    plan.power.country = catalog.tariffs.randomElement(using: &random)?.country ?? "FR"
    plan.power.tariff = Bool.random(using: &random) ? EnergyPrice(number(Limits.tariff, &random)) : nil
    plan.room.volume = number(Limits.volume, &random)
    plan.rental.offer = Bool.random(using: &random) ? .auto : catalog.offers.randomElement(using: &random)?.id
    plan.rental.rate = Bool.random(using: &random) ? HourlyRate(number(Limits.rate, &random)) : nil
    plan.rental.basis = Basis.allCases.randomElement(using: &random) ?? .proRata
    plan.rental.storagePerDay = Money(rounding: number(Limits.storagePerDay, &random))
    plan.resale = number(Limits.share, &random)
    plan.resaleFee = number(Limits.share, &random)
    plan.power.offPeakTariff = Bool.random(using: &random) ? EnergyPrice(number(Limits.tariff, &random)) : nil
    plan.power.offPeakShare = number(Limits.share, &random)
    plan.heating.share = number(Limits.share, &random)
    plan.heating.price = Bool.random(using: &random) ? EnergyPrice(number(Limits.tariff, &random)) : nil
    plan.buying = .random(&random)
    return plan
  }

  fileprivate static func number(_ range: ClosedRange<Double>, _ random: inout SystemRandomNumberGenerator) -> Double {
    let number = Double.random(in: range, using: &random)
    return Bool.random(using: &random) ? number : number.rounded(.down)
  }

  private static func price(_ random: inout SystemRandomNumberGenerator) -> PriceOverride {
    let lots = (0..<Int.random(in: 0...3, using: &random)).map { _ in
      Lot(quantity: Int.random(in: 1...64, using: &random), price: Money(rounding: number(Limits.price, &random)))
    }
    return PriceOverride(each: Money(rounding: number(Limits.price, &random)), lots: lots)
  }

  private static func text(_ random: inout SystemRandomNumberGenerator) -> String {
    let pieces = ["a", "Z", " ", "  ", "\"", "\"\"\"", "\\", "'", "#", "é", "€", "日", "[", "=", ".", "word", "{", ","]
    let count = Int.random(in: 0...60, using: &random)
    return (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
  }
}

extension Buying {
  fileprivate static func random(_ random: inout SystemRandomNumberGenerator) -> Buying {
    var buying = Buying()
    buying.shipping = Money(rounding: Plan.number(Limits.price, &random))
    buying.imported = Plan.number(Limits.share, &random)
    buying.duty = Plan.number(Limits.share, &random)
    buying.importVAT = Bool.random(using: &random) ? Plan.number(Limits.share, &random) : nil
    buying.marketplaceFee = Plan.number(Limits.share, &random)
    buying.deadOnArrival = Plan.number(Limits.share, &random)
    buying.deliveryDays = Days(Plan.number(Limits.deliveryDays, &random))
    return buying
  }
}
