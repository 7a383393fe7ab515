import RigModel
import RigTesting
import Testing

@testable import RigCatalog

/// What is written reads back as the same plan.
struct PlanRoundTripTests {
  @Test func `Any plan is read as it was written`() throws {
    let catalog = try shipped.get().catalog
    for seed in 0..<UInt64(3000) {
      let plan = AnyPlan.plan(seed, in: catalog)
      let text = PlanFile.write(plan, in: catalog)
      #expect(try PlanFile.read(text, name: "p.toml", catalog: catalog) == plan, "\(seed): \(text)")
      #expect(!PlanFile.hasComments(text))
    }
  }

  @Test func `A catalog decides about the order of the parts alone`() throws {
    let catalog = try shipped.get().catalog
    for seed in 0..<UInt64(100) {
      let plan = AnyPlan.plan(seed, in: catalog)
      #expect(try PlanFile.read(PlanFile.write(plan), name: "p.toml", catalog: catalog) == plan)
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
      between = "loaded"

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
