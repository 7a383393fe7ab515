import Testing

/// From the first start to a saved plan, with the parts and models that are compiled in.
@Suite struct WishTests {
  /// A model of 24 thousand million parameters, 600 €, 3 hours a day, Germany; then the rig that is proven the cheapest.
  private static let keys = [
    "2", "4", "b", "down", "6", "0", "0", "down", "3", "down", "d", "e", "enter", "s", "enter",
  ]

  @Test func `Fifteen keys lead from the first start to a saved plan`() async throws {
    #expect(WishTests.keys.count <= 15)
    let sandbox = try Sandbox()
    let outcome = try await sandbox.rigtui(["--script", WishTests.keys.joined(separator: ","), "--dump"])
    #expect(outcome.output.contains("Saved to \(sandbox.folder)"), "\(outcome.output)")
    #expect(outcome.output.contains("proven"))
    let plans = try await sandbox.rigtui(["presets"])
    let name = try #require(plans.output.split(separator: "\n").first { $0.contains("24b") || $0.contains("small") })
    let plan = String(try #require(name.split(separator: " ").first))
    let check = try await sandbox.rigtui(["plan", plan, "--format", "json"])
    for word in ["\"country\": \"DE\"", "\"hours_per_day\": 3"] { #expect(check.output.contains(word), "\(word)") }
    #expect(try await sandbox.rigtui(["check", plan]).status == 0)
  }
}
