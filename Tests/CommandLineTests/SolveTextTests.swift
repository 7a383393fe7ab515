import Testing

/// What `rigtui solve` tells a person, in a closed world.
@Suite struct SolveTextTests {
  private func world() throws -> (sandbox: Sandbox, folder: String) {
    let sandbox = try Sandbox()
    for (name, text) in SolveWorld.files { try sandbox.write(text, to: "world/\(name)") }
    return (sandbox, "\(sandbox.folder)/world")
  }

  @Test func `When the listings do not make a rig, the kinds are named of which there is none`() async throws {
    let (sandbox, folder) = try world()
    try sandbox.write(
      "part,price,currency,date,place,link\ncalm24,150,EUR,2026-11-20,,\nnarrow,90,EUR,2026-11-20,,\n",
      to: "configuration/rigtui/listings.csv")
    let options = "solve --only-catalog \(folder) --listings --memory 24 --price lead2=8 --price calmfan=12 --own ssd"
    let outcome = try await sandbox.rigtui(options)
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("Listings     of 2 parts; no listing of a power supply, "))
    #expect(!outcome.output.contains("a card,") && !outcome.output.contains("a drive"))
    #expect(!outcome.output.contains("memory_gib"), "a rig without memory is no answer")
    #expect(outcome.output.contains("a rig would do it with a listing or a price of s850\n"))
    let more = try await sandbox.rigtui("\(options) --price s850=85")
    #expect(more.status == 0, "\(more.output)")
  }

  /// The closed world with other prices.
  private func solve(_ prices: [String: String]) async throws -> String {
    let (sandbox, folder) = try world()
    for (name, text) in SolveWorld.files {
      try sandbox.write(prices.reduce(text) { $0.replacing($1.key, with: $1.value) }, to: "world/\(name)")
    }
    return try await sandbox.rigtui("solve --only-catalog \(folder) --memory 24").output
  }

  @Test func `A guess among the prices is marked, in the line and in the sum`() async throws {
    let text = try await solve(["ssd,SSD,storage,20,EUR,own": "ssd,SSD,storage,20,EUR,estimate"])
    #expect(text.hasPrefix("Cheapest rig for 24 GB: ≈361 €, proven"))
    #expect(text.contains("≈20.00 €"))
    #expect(try await !solve([:]).contains("≈"))
  }

  @Test func `A rig costs as much more as the shown prices differ`() async throws {
    let text = try await solve(["Pair,gpu,165": "Pair,gpu,165.4", "Calm,gpu,190": "Calm,gpu,190.6"])
    #expect(text.hasPrefix("Cheapest rig for 24 GB: 361 €"))
    #expect(text.contains("Next best    387 € (+26 €)  "))
  }

  @Test func `What sending costs is told where it is known`() async throws {
    let (sandbox, folder) = try world()
    try sandbox.write(
      "part,price,currency,date,place,link,shipping\npair12,150,EUR,2026-11-20,Lyon,,0\nssd,18,EUR,2026-11-20,,,\n",
      to: "configuration/rigtui/listings.csv")
    let prices = ["desk=150", "gale=18", "lead2=8"].map { "--price \($0)" }.joined(separator: " ")
    let text = try await sandbox.rigtui("solve --only-catalog \(folder) --listings --memory 24 \(prices)").output
    #expect(text.contains("asked 150.00 €, sent for nothing, Lyon, seen 2026-11-20"))
    #expect(text.contains("asked 18.00 €, seen 2026-11-20"))
  }

  @Test func `What the checks warn of, and what is to be asked, stands below the rig`() async throws {
    let (sandbox, folder) = try world()
    let text = try await sandbox.rigtui("solve --only-catalog \(folder) --memory 24 --allow-unknown").output
    let warnings = text.split(separator: "\n").count { $0.hasPrefix("  ! ") }
    #expect(warnings > 1 && text.contains("\n\(warnings) warnings:\n  ! "))
    #expect(text.contains("questions:\n  ? "))
    let sure = try await sandbox.rigtui("solve --only-catalog \(folder) --memory 24").output
    #expect(!sure.contains("question:") && !sure.contains("questions:"))
  }

  @Test func `Main memory is told with its size`() async throws {
    let pins = "--pin mb-asrock-h470m-hvs --pin ram-ddr4-kit-16"
    let one = try await Sandbox().rigtui("solve --memory 8 --top 0 \(pins)=1").output
    #expect(one.contains("\n  1 × DDR4 UDIMM, 16 GB  "))
    let two = try await Sandbox().rigtui("solve --memory 8 --top 0 \(pins)=2").output
    #expect(two.contains("\n  2 × DDR4 UDIMM, 16 GB each  "))
  }
}
