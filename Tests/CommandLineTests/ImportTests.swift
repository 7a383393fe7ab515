import Foundation
import Testing

/// Fresh prices from files: what is printed, what is written, and how it ends.
@Suite struct ImportTests {
  private static let seen = """
    part,price,currency,date,place,link
    p40,180,EUR,2026-11-20,Lyon,https://www.leboncoin.fr/ad/1
    p40,160,EUR,2026-11-18,Lille,

    """

  private static let spot = """
    {
        "SpotPriceHistory": [
            {
                "AvailabilityZone": "us-east-1a",
                "InstanceType": "g5.xlarge",
                "ProductDescription": "Linux/UNIX",
                "SpotPrice": "0.500000",
                "Timestamp": "2026-11-20T10:00:00+00:00"
            }
        ]
    }
    """

  /// Two products as the price list has them, texts in a list.
  private static let prices: String = {
    func product(_ system: String, _ price: String) -> String {
      """
      {"product":{"productFamily":"Compute Instance","attributes":{"memory":"16 GiB","vcpu":"4",\
      "capacitystatus":"Used","locationType":"AWS Region","operatingSystem":"\(system)","regionCode":"us-east-1",\
      "gpuMemory":"24 GB","instanceType":"g5.xlarge","tenancy":"Shared","usagetype":"BoxUsage:g5.xlarge",\
      "servicecode":"AmazonEC2","gpu":"1","preInstalledSw":"NA","location":"US East (N. Virginia)",\
      "operation":"RunInstances"},"sku":"QG3ZDEXAMPLE"},"serviceCode":"AmazonEC2","terms":{"OnDemand":\
      {"QG3ZDEXAMPLE.JRTCKXETXF":{"priceDimensions":{"QG3ZDEXAMPLE.JRTCKXETXF.6YS6EN2CT7":{"unit":"Hrs",\
      "endRange":"Inf","appliesTo":[],"beginRange":"0","pricePerUnit":{"USD":"\(price)"}}},\
      "effectiveDate":"2026-11-01T00:00:00Z","termAttributes":{}}}},"publicationDate":"2026-11-18T20:05:31Z"}
      """.replacing("\"", with: "\\\"")
    }
    let products = [product("Linux", "2.0000000000"), product("Windows", "3.0000000000")]
    return "{\"FormatVersion\":\"aws_v1\",\"PriceList\":[\"\(products.joined(separator: "\",\""))\"]}"
  }()

  @Test func `Listings become the price of a plan`() async throws {
    let sandbox = try Sandbox()
    try sandbox.write(Self.seen, to: "seen.csv")
    let outcome = try await sandbox.rigtui("prices import seen.csv")
    #expect(
      outcome.output == """
        seen.csv: 2 taken, 0 unchanged, 0 refused
        p40: 170 EUR, 160 to 180 (own listings: 2 seen 2026-11-18 to 2026-11-20)
        wrote \(sandbox.folder)/configuration/rigtui/listings.csv
        wrote \(sandbox.folder)/configuration/rigtui/catalog/gpu.csv

        """)
    #expect(outcome.complaint == "")
    #expect(outcome.status == 0)
    let figures = try await sandbox.figures("--part p40=2")
    #expect(figures["hardware.low"] == "320")
    #expect(figures["hardware.cost"] == "340")
    #expect(figures["parts.0.price_kind"] == "asking")
    #expect(figures["parts.0.as_of"] == "2026-11-20")
  }

  @Test func `A list may come through a pipe that is named`() async throws {
    let sandbox = try Sandbox()
    try sandbox.write(Self.seen, to: "seen.csv")
    let command = ["-c", "mkfifo pipe; cat seen.csv > pipe & exec \"$0\" prices import pipe", Program.path]
    let outcome = try await Command.run("/bin/sh", command, environment: sandbox.environment, in: sandbox.folder)
    #expect(outcome.output.hasPrefix("pipe: 2 taken, 0 unchanged, 0 refused\n"))
    #expect(outcome.status == 0)
  }

  @Test func `Prices of offers become the rent of a plan`() async throws {
    let sandbox = try Sandbox()
    let outcome = try await sandbox.rigtui(["offers", "import", "-"], input: Self.prices)
    #expect(
      outcome.output == """
        standard input: 1 taken, 0 unchanged, 0 refused
        passed over: 1 not Linux
        wrote \(sandbox.folder)/configuration/rigtui/catalog/offer.csv

        """)
    #expect(outcome.status == 0)
    #expect(try await sandbox.rigtui(["offers", "import", "-"], input: Self.spot).status == 0)
    let line = "--part p40 --offer aws-g5.xlarge-us-east-1 --currency USD --vat 0 --pricing "
    #expect(try await sandbox.figures(line + "on-demand")["rental.rate_per_hour"] == "2")
    #expect(try await sandbox.figures(line + "spot")["rental.rate_per_hour"] == "0.5")
  }

  @Test func `The same files again leave every file as it was`() async throws {
    let sandbox = try Sandbox()
    func stamps() throws -> [String: Date?] {
      let folder = "\(sandbox.folder)/configuration/rigtui"
      let files = ["listings.csv", "catalog/gpu.csv", "catalog/offer.csv"].map { "\(folder)/\($0)" }
      return try files.reduce(into: [:]) {
        $0[$1 + (try sandbox.read($1))] =
          try FileManager.default.attributesOfItem(atPath: $1)[.modificationDate] as? Date
      }
    }
    for command in ["prices", "offers"] {
      _ = try await sandbox.rigtui([command, "import", "-"], input: command == "prices" ? Self.seen : Self.prices)
    }
    let before = try stamps()
    for command in ["prices", "offers"] {
      let text = command == "prices" ? Self.seen : Self.prices
      let outcome = try await sandbox.rigtui([command, "import", "-"], input: text)
      #expect(outcome.output.contains(": 0 taken, "))
      #expect(!outcome.output.contains("wrote"))
    }
    #expect(try stamps() == before)
  }

  @Test func `Bad lines are named one by one, the others are taken, and it ends with 2`() async throws {
    let sandbox = try Sandbox()
    let outcome = try await sandbox.rigtui(
      ["prices", "import", "-"], input: Self.seen + "p4O,1,EUR,2026,,\nk80,x,EUR,2026,\u{202E},\n")
    #expect(
      outcome.complaint == """
        rigtui: standard input:4:1: part: found "p4O", expected a part of the catalog; did you mean p40?
        rigtui: standard input:5:5: price: found "x", expected a number

        """)
    #expect(outcome.output.hasPrefix("standard input: 2 taken, 0 unchanged, 2 refused\n"))
    #expect(outcome.status == 2)
    #expect(try await sandbox.figures("--part p40")["hardware.cost"] == "170")
  }

  @Test func `What a file says is shown without steering the terminal`() async throws {
    let text = Self.prices.replacing("g5.xlarge", with: "g5\\\\u001b[31m\u{202E}")
    let outcome = try await Sandbox().rigtui(["offers", "import", "-"], input: text)
    #expect(outcome.complaint.contains("product 1 (sku QG3ZDEXAMPLE): instanceType: found"))
    #expect(!outcome.complaint.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
    #expect(outcome.status == 2)
  }

  @Test(arguments: ["prices", "offers"]) func `The wrong file is refused`(command: String) async throws {
    let sandbox = try Sandbox()
    for text in ["", "<html>", "{\"Users\": []}", "Unable to locate credentials"] {
      let outcome = try await sandbox.rigtui([command, "import", "-"], input: text)
      #expect(outcome.complaint.hasPrefix("rigtui: standard input:") && outcome.complaint.contains("expected"))
      #expect(outcome.output == "")
      #expect(outcome.status == 2)
    }
    #expect(try sandbox.names(in: "configuration") == [])
  }

  @Test(arguments: ["prices", "offers"]) func `A folder that cannot be written is named`(command: String) async throws {
    let sandbox = try Sandbox()
    try sandbox.write("in the way", to: "configuration/rigtui")
    let text = command == "prices" ? Self.seen : Self.prices
    let outcome = try await sandbox.rigtui([command, "import", "-"], input: text)
    #expect(outcome.complaint.contains("Not a directory"))
    #expect(outcome.status == 2)
  }

  @Test func `The shopping list names the page that a price was seen at`() async throws {
    let sandbox = try Sandbox()
    let path = try sandbox.write(Self.seen, to: "seen.csv")
    _ = try await sandbox.rigtui(["prices", "import", path])
    let plan = try await sandbox.rigtui("plan two-rtx-3090 --part p40=1 --format markdown")
    #expect(plan.output.contains("<https://www.leboncoin.fr/ad/1>"))
    #expect(plan.output.contains("asked 180.00 €, Lyon, seen 2026-11-20") && !plan.output.contains("Lille"))
  }
}
