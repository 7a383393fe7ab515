import Foundation
import Testing

/// Every part of the compiled-in catalog is searched for by its own words.
@Suite struct SearchLinkTests {
  static let kinds = ["gpu", "machine", "platform", "cpu", "ram", "psu", "storage", "cooling", "adapter", "case"]

  @Test(arguments: kinds) func `Every link opens the right search`(kind: String) async throws {
    let sandbox = try Sandbox()
    let list = try await sandbox.rigtui("catalog list \(kind) --format json").output
    let rows = try #require(try JSONSerialization.jsonObject(with: Data(list.utf8)) as? [[String: Any]])
    for (country, site) in [("FR", "www.ebay.fr"), ("GB", "www.ebay.co.uk"), ("JP", "www.ebay.com")] {
      let build = rows.compactMap { $0["id"] as? String }.map { "\"\($0)\" = 1" }.joined(separator: "\n")
      let plan = "schema = 1\nname = \"all\"\n[build]\n\(build)\n[power]\ncountry = \"\(country)\"\n"
      let text = try await sandbox.rigtui(["plan", sandbox.write(plan, to: "home/all.toml")]).output
      let words = rows.compactMap { row in
        (row["search"] as? String).flatMap { $0.isEmpty ? nil : $0 } ?? row["name"] as? String
      }
      let french = words.map(SearchLinkTests.french).sorted()
      #expect(queries(text, "eBay", site, "/sch/i.html", "_nkw") == (country == "FR" ? french : words.sorted()))
      #expect(queries(text, "LeBonCoin", "www.leboncoin.fr", "/recherche", "text") == french)
    }
  }

  /// What a French site is searched for, of the words that the catalog has.
  private static func french(_ words: String) -> String {
    let units = words.replacing(/(\d+)([GT])B\b/) { "\($0.1)\($0.2)o" }
    let pins = units.replacing(/(\d)-pin\b/) { "\($0.1) broches" }
    let phrases = [
      "power supply": "alimentation", "hard drive": "disque dur", "water block": "waterblock",
      "motherboard": "carte mère", "adapter": "adaptateur", "cable": "câble", "fan": "ventilateur",
      "heatsink": "dissipateur", "pin": "broches", "to": "vers",
    ]
    return phrases.reduce(" \(pins) ") { $0.replacingOccurrences(of: " \($1.key) ", with: " \($1.value) ") }
      .trimmingCharacters(in: .whitespaces)
  }

  /// The words that the links of a marketplace search for; a link to another page gives none.
  private func queries(_ text: String, _ name: String, _ host: String, _ path: String, _ item: String) -> [String] {
    text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { $0.hasPrefix("\(name) ") && $0.contains("https://") }
      .compactMap { line in
        let address = line.split(separator: " ").last.map(String.init) ?? ""
        guard let url = URLComponents(string: address) else { return nil }
        guard url.scheme == "https", url.host == host, url.path == path, url.queryItems?.count == 1 else { return nil }
        return url.queryItems?.first { $0.name == item }?.value
      }.sorted()
  }
}
