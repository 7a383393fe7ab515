import Foundation
import RigModel
import RigReport
import RigTesting
import Testing

/// What exports for programs say of a plan is what the plan says.
@Suite struct ParsedBackTests {
  private static func reports(_ seeds: Range<UInt64>) -> [Report] {
    seeds.map { Fixture.report(AnyPlan.plan($0, in: Fixture.catalog)) }
  }

  @Test func `JSON holds the parts and settings of any plan`() throws {
    for report in ParsedBackTests.reports(0..<200) {
      let json = try ParsedJSON(ExportFormat.json.render(report))
      let plan = report.plan
      #expect(json["name"] as? String == plan.name)
      #expect(json["currency"] as? String == plan.currency.rawValue)
      #expect(json.parts == plan.lines(in: report.catalog).map { .init($0.part.id, $0.quantity, plan) })
      ParsedBackTests.checkUse(json, plan)
      ParsedBackTests.checkRental(json, plan)
    }
  }

  private static func checkUse(_ json: ParsedJSON, _ plan: Plan) {
    #expect(json.number("usage.days") == (plan.usage.days.value * 100).rounded() / 100)
    #expect(same(json.number("usage.hours_per_day"), plan.usage.hoursPerDay.value))
    #expect(json["usage.workload"] as? String == plan.usage.workload.rawValue)
    #expect(json["usage.work"] as? String == plan.usage.work.rawValue)
    #expect(json["usage.left_on"] as? Bool == plan.usage.between.staysOn)
    if let load = plan.usage.load { #expect(same(json.number("usage.load"), load)) }
    #expect(json["energy.country"] as? String == plan.power.country)
    if let tariff = plan.power.tariff, plan.power.offPeakTariff == nil {
      #expect(same(json.number("energy.tariff_per_kwh"), tariff.value))
    }
  }

  private static func checkRental(_ json: ParsedJSON, _ plan: Plan) {
    let rental = plan.rental
    guard let offer = rental.offer, json["rental.offer"] is String else { return }
    #expect(json["rental.pricing"] as? String == rental.pricing.rawValue)
    #expect(json["rental.basis"] as? String == rental.basis.rawValue)
    guard offer != .auto else { return }
    #expect(json["rental.offer"] as? String == offer.rawValue)
    if let rate = rental.rate { #expect(same(json.number("rental.rate_per_hour"), rate.value)) }
  }

  /// Foundation reads a number of 17 digits to the last but one bit.
  private static func same(_ read: Double?, _ number: Double) -> Bool {
    read.map { abs($0 - number) <= abs(number) * 1e-14 } ?? false
  }

  @Test func `CSV holds the parts and the numbers that were set of any plan`() throws {
    for report in ParsedBackTests.reports(200..<400) {
      let rows = ParsedCSV.rows(ExportFormat.csv.render(report))
      let plan = report.plan
      let parts = rows.filter { $0[0] == "Parts" && !$0[2].isEmpty }
      #expect(parts.map { $0[2] } == plan.lines(in: report.catalog).map { String($0.quantity) })
      #expect(Set(rows.map(\.count)) == [11])
      let set = rows.filter { $0[0] == "Assumptions" && $0[7] == "set" }
      for row in set {
        let setting = try #require(Setting.all.first { $0.label == row[1] }, "\(row)")
        guard setting != .tariff || plan.power.offPeakTariff == nil else { continue }
        let number = try #require(setting.number)
        let typed = try #require(number.typed(in: plan), "\(row)")
        let told = try #require(Double(row[3]), "\(row)") / number.unit.factor
        #expect(abs(told - typed) <= 0.005001, "\(row)")
      }
    }
  }

  @Test func `CSV leaves out no number that was set`() {
    let others: [Setting] = [.days, .hoursPerDay, .rate, .vat, .storage, .carbon]
    let unlisted = Set(others + SettingGroup.room.settings)
    for report in ParsedBackTests.reports(400..<450) {
      let rows = ParsedCSV.rows(ExportFormat.csv.render(report)).filter { $0[0] == "Assumptions" && $0[7] == "set" }
      let told = Set(rows.map { $0[1] })
      for setting in Setting.listed where !unlisted.contains(setting) {
        guard let number = setting.number, number.typed(in: report.plan) != nil else { continue }
        #expect(told.contains(setting.label), "\(setting) \(told)")
      }
    }
  }
}

/// A document read back.
private struct ParsedJSON {
  struct Part: Equatable {
    let id: String
    let quantity: Int
    let isOwned: Bool

    init(_ id: PartID, _ quantity: Int, _ plan: Plan) {
      (self.id, self.quantity, isOwned) = (id.rawValue, quantity, plan.owned.contains(id))
    }

    init(_ part: [String: Any]) {
      (id, quantity) = (part["id"] as? String ?? "", part["quantity"] as? Int ?? 0)
      isOwned = part["owned"] as? Bool ?? false
    }
  }

  private let root: [String: Any]

  init(_ text: String) throws {
    root = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  var parts: [Part] { (root["parts"] as? [[String: Any]] ?? []).map(Part.init) }

  subscript(path: String) -> Any? {
    path.split(separator: ".").reduce(root as Any?) { value, key in (value as? [String: Any])?[String(key)] }
  }

  func number(_ path: String) -> Double? { (self[path] as? NSNumber)?.doubleValue }
}

/// A table read back, as RFC 4180 has it.
private enum ParsedCSV {
  static func rows(_ text: String) -> [[String]] {
    var (rows, row, cell, isQuoted) = ([[String]](), [String](), "", false)
    var past: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      defer { past = scalar }
      switch scalar {
      case "\"":
        isQuoted.toggle()
        if isQuoted, past == "\"" { cell += "\"" }
      case "," where !isQuoted:
        row.append(cell)
        cell = ""
      case "\n" where !isQuoted:
        rows.append(row + [cell])
        (row, cell) = ([], "")
      default: cell.unicodeScalars.append(scalar)
      }
    }
    return rows
  }
}
