import RigModel
import Testing

@testable import RigCatalog

/// Every sentence that a plan file can draw, with the file that draws it.
struct PlanFileErrorTests {
  static let head = "schema = 1\nname = \"x\"\n"

  static let keys: [(String, String)] = [
    ("name = \"x\"", "schema: found nothing, expected 1, the version of plan files that this program reads"),
    ("schema = 2", "schema: found 2, expected 1, the version of plan files that this program reads"),
    ("schema = \"1\"", "schema: found \"1\", expected 1, the version of plan files that this program reads"),
    ("schema = 1", "name: found nothing, expected a name in quotes"),
    ("schema = 1\nname = 5", "name: found 5, expected a text in quotes"),
    ("schema = 1\nname = \"a\\u001Bb\"", "name: found the control character U+001B, expected plain text"),
    ("schema = 1\nname = \"a\\nb\"", "name: found a line end, expected plain text"),
    (head + "nmae = 1", "nmae: found an unknown key; did you mean name?"),
    (
      head + "\"a b c d e f g h\" = 1",
      "\"a b c d e f g h\": found an unknown key, expected "
        + "schema, name, note, currency, owned, build, prices, limits, solve, goal, buying, usage, power, heating, room, rental or resale"
    ),
    (
      head + "currency = \"EURO\"",
      "currency: found \"EURO\", expected a currency of the catalog such as EUR; "
        + "did you mean EUR?"
    ),
    (head + "owned = \"p40\"", "owned: found \"p40\", expected a list such as [\"p40\"]"),
    (head + "owned = [1]", "owned: found 1, expected texts in quotes"),
    (head + "owned = [\"P40\"]", "owned: found the unknown part \"P40\"; did you mean p40?"),
    (head + "build = 1", "build: found 1, expected a table"),
    (head + "[build]\nP40 = 1", "build.P40: found the unknown part \"P40\"; did you mean p40?"),
    (head + "[build]\np40 = 65", "build.p40: found 65, expected 0 to 64"),
    (head + "[build]\np40 = -1", "build.p40: found -1, expected 0 to 64"),
    (head + "[build]\np40 = 1.5", "build.p40: found 1.5, expected a whole number, 0 to 64"),
    (head + "[build]\np40 = true", "build.p40: found true, expected a whole number, 0 to 64"),
    (head + "[build]\na.b = 1", "build.a: found the unknown part \"a\"; did you mean a2?"),
  ]

  static let prices: [(String, String)] = [
    (head + "[prices]\np40 = 170", "prices.p40: found 170, expected a table"),
    (head + "[prices]\np40 = {}", "prices.p40.each: found nothing, expected the price of one"),
    (head + "[prices]\np40 = { each = -1 }", "prices.p40.each: found -1, expected 0 to 10000000"),
    (head + "[prices]\np40 = { eahc = 1 }", "prices.p40.eahc: found an unknown key; did you mean prices.p40.each?"),
    (
      head + "[prices]\np40 = { each = 1, lots = \"3x4\" }",
      "prices.p40.lots: found \"3x4\", expected lots such as 3:410 2:330, units and their price"
    ),
    (head + "[prices]\np40 = { each = 1, lots = 3 }", "prices.p40.lots: found 3, expected a text in quotes"),
  ]

  static let limits: [(String, String)] = [
    (head + "limits = 1", "limits: found 1, expected a table"),
    (head + "[limits]\nP40 = 180", "limits.P40: found the unknown part \"P40\"; did you mean p40?"),
    (head + "[limits]\np40 = 0.5", "limits.p40: found 0.5, expected 1 to 5000"),
    (head + "[limits]\np40 = \"180\"", "limits.p40: found \"180\", expected a number"),
    (
      head + "[limits]\nssd-500 = 5",
      "limits.ssd-500: found no card, expected the id of a GPU, whose power can be limited"
    ),
  ]

  static let wishes: [(String, String)] = [
    (
      head + "[solve]\nobjective = \"by\"",
      "solve.objective: found \"by\", expected buy, own, vram, speed or heat; did you mean buy?"
    ),
    (head + "[solve]\npin = [\"P40\"]", "solve.pin: found the unknown part \"P40\"; did you mean p40?"),
    (
      head + "[solve]\npin = [\"p40=65\"]",
      "solve.pin: found \"p40=65\", expected a part and a number from 1 to 64, as in p40=2"
    ),
    (
      head + "[solve]\npin = [\"p40\"]\nban = [\"p40\"]",
      "solve.ban: found p40, which is pinned too, expected one of pin and ban"
    ),
    (
      head + "[solve]\npin = [\"hp-z440\", \"dell-t7910\"]",
      "solve.pin: found the boards dell-t7910 and hp-z440, expected one, as a rig stands on one"
    ),
    (head + "[solve]\nallow_unknown = 1", "solve.allow_unknown: found 1, expected true or false"),
  ]

  static let settings: [(String, String)] = [
    (head + "[usage]\ndasy = 1", "usage.dasy: found an unknown key; did you mean usage.days?"),
    (head + "[usage]\ndays = \"7\"", "usage.days: found \"7\", expected a number"),
    (head + "[usage]\ndays = 4000", "usage.days: found 4000, expected 0 to 3650"),
    (head + "[usage]\ndays = inf", "usage.days: found inf, expected 0 to 3650"),
    (head + "[usage]\ndays = nan", "usage.days: found nan, expected 0 to 3650"),
    (head + "[usage]\ndays = [7]", "usage.days: found a list, expected a number"),
    (head + "[usage]\ndays = { a = 7 }", "usage.days: found a table, expected a number"),
    (
      head + "[usage]\nworkload = \"decod\"",
      "usage.workload: found \"decod\", expected decode, image, video, training "
        + "or article; did you mean decode?"
    ),
    (head + "[usage]\nleft_on = 1", "usage.left_on: found 1, expected true or false"),
    (
      head + "[power]\ncountry = \"fr\"",
      "power.country: found \"fr\", expected a country of the catalog such as FR; "
        + "did you mean FR?"
    ),
    (
      head + "[power]\ncountry = \"spainn\"",
      "power.country: found \"spainn\", expected a country of the catalog such as FR"
    ),
    (
      head + "[rental]\noffer = \"aws-g5.xlarge-us-east-9\"",
      "rental.offer: found the unknown offer \"aws-g5.xlarge-us-east-9\"; did you mean aws-g5.xlarge-us-east-1?"
    ),
    (
      head + "[rental]\npricing = \"spto\"",
      "rental.pricing: found \"spto\", expected on-demand or spot; did you mean spot?"
    ),
    (head + "[rental]\nrate_per_hour = -0.5", "rental.rate_per_hour: found -0.5, expected 0 to 100000"),
    (head + "[resale]\nshare = 1.01", "resale.share: found 1.01, expected 0 to 1"),
  ]

  @Test(arguments: keys + prices + limits + wishes + settings)
  func says(text: String, message: String) throws {
    let error = #expect(throws: PlanFileError.self) { _ = try PlanFileTests.read(text) }
    #expect(error?.description == "p.toml: " + message)
  }

  static let places: [(String, String)] = [
    ("a = \"x\nb = 1", "p.toml:1:5: found a text that is never closed, expected a closing quote"),
    ("a = \"\"\"x\n", "p.toml:1:5: found a text that is never closed, expected a closing quote"),
    ("a = x", "p.toml:1:5: found \"x\", expected a number, a text in quotes, true or false"),
    ("a = 2026-01-01", "p.toml:1:5: found \"2026-01-01\", expected a number, a text in quotes, true or false"),
    ("a = 01", "p.toml:1:5: found \"01\", expected a number, a text in quotes, true or false"),
    ("a = é", "p.toml:1:5: found \"é\", expected a number, a text in quotes, true or false"),
    ("a = ,", "p.toml:1:5: found ,, expected a number, a text in quotes, true or false"),
    ("a = [}", "p.toml:1:6: found }, expected a number, a text in quotes, true or false"),
    ("a =\nb = 1", "p.toml:1:4: found the end of the line, expected a value"),
    ("a = 1 b = 2", "p.toml:1:7: found \"b\", expected the end of the line"),
    ("a = [1 2]", "p.toml:1:8: found \"2\", expected the end of the value"),
    ("a = {b = 1, [", "p.toml:1:13: found [, expected a key"),
    ("[=]", "p.toml:1:1: found no name after [, expected the name of a table"),
    ("[[ .a]]", "p.toml:1:1: found no name after [, expected the name of a table"),
    ("[", "p.toml:1:1: found no name after [, expected the name of a table"),
    ("é = 1", "p.toml:1:1: found \"é\", expected a key"),
    ("a = 1\rb = 2", "p.toml:1:6: found a carriage return alone, expected LF or CRLF"),
    ("schema = 1\nschema = 1", "p.toml:2:"),
    ("name = \"\\q\"", "p.toml:1:"),
    ("[a", "p.toml:1:"),
    ("a = [1", "p.toml:1:"),
    ("a", "p.toml:1:"),
    ("a = 0x99999999999999999999", "p.toml:1:"),
    (
      "schema = 1\nname = \"x\"\n[build]\np40 = 9223372036854775808",
      "p.toml: build.p40: found 9223372036854775808, expected 0 to 64"
    ),
    (
      "schema = 1\nname = \"x\"\n[usage]\ndays = -99_999_999_999_999_999_999",
      "p.toml: usage.days: found -1e+20, expected 0 to 3650"
    ),
    (
      "schema = 1\nname = \"\(String(repeating: "x", count: 5000))\"",
      "p.toml: name: found 5000 bytes, expected at most 4096"
    ),
    (
      "schema = 1\n\(String(repeating: "k", count: 5000)) = 1",
      "p.toml: \(String(repeating: "k", count: 39))…: found an unknown key"
    ),
    ("schema = 1\nname = \"\u{1}\"", "p.toml:2:9: found the control character U+0001, expected text"),
    ("schema = 1\nname = \"é\u{0}\"", "p.toml:2:10: found the control character U+0000, expected text"),
    ("schema = 1\nname = \"a\\u0000b\"", "p.toml:2:10: found an escaped NUL, expected text"),
    ("schema = 1\nname = \"\"\"\n\\U00000000\"\"\"", "p.toml:3:1: found an escaped NUL, expected text"),
  ]

  @Test(arguments: places)
  func saysWhere(text: String, start: String) {
    let error = #expect(throws: PlanFileError.self) { _ = try PlanFileTests.read(text) }
    #expect(error?.description.hasPrefix(start) == true, "\(error?.description ?? "")")
    #expect(error?.description.contains("\n") == false)
  }

  @Test func refusesWhatIsNotUTF8() throws {
    let catalog = try shipped.get().catalog
    let error = #expect(throws: PlanFileError.self) {
      _ = try PlanFile.read([0x61, 0xFF], name: "p.toml", catalog: catalog)
    }
    #expect(error?.description == "p.toml:1:2: found the byte 0xFF, expected UTF-8")
  }

  @Test func refusesALargeFile() {
    let text = String(repeating: "#", count: PlanFile.fileLimit + 1)
    let error = #expect(throws: PlanFileError.self) { _ = try PlanFileTests.read(text) }
    #expect(error?.description == "p.toml: found 65537 bytes, expected at most 65536")
  }

  @Test(arguments: [
    "a" + String(repeating: ".a", count: 30_000) + " = 1",
    "[a" + String(repeating: ".a", count: 30_000) + "]",
    "a = " + String(repeating: "[", count: 60_000),
    "a = " + String(repeating: "{a=", count: 20_000),
    "a = " + String(repeating: "{a.b.c=[", count: 8_000),
  ])
  func refusesDeepNesting(text: String) {
    let error = #expect(throws: PlanFileError.self) { _ = try PlanFileTests.read(text) }
    #expect(error?.message.hasSuffix("levels of tables and arrays, expected at most 16") == true)
  }

  @Test func dotsInTextsDoNotNest() throws {
    let dots = String(repeating: ".[{", count: 1000)
    #expect(try PlanFileTests.read("schema = 1\nname = \"x\" # \(dots)\nnote = '\(dots)'\n").note == dots)
  }
}
