import Foundation
import RigModel
import RigReport
import Testing

/// The JSON writer, and the document of `plan --format json`.
@Suite struct JSONTests {
  @Test(
    "Numbers keep their decimals and are rounded half away from zero",
    arguments: [
      (JSONValue.money(Money(cents: 145_00)), "145.00"), (.money(Money(cents: -5)), "-0.05"),
      (.money(Money(cents: -100_01)), "-100.01"), (.money(nil), "null"), (.fixed(20.803, decimals: 1), "20.8"),
      (.fixed(0.25, decimals: 1), "0.3"), (.fixed(-0.25, decimals: 1), "-0.3"), (.fixed(-0.01, decimals: 1), "0.0"),
      (.fixed(nil, decimals: 2), "null"), (.fixed(.nan, decimals: 2), "null"), (.fixed(.infinity, decimals: 2), "null"),
      (.fixed(1e16, decimals: 1), "1e+16"), (.shortest(5.672), "5.672"), (.shortest(24), "24"), (.shortest(-0.0), "0"),
      (.shortest(nil), "null"), (.sum(11.1 * 3), "33.3"), (.integer(-3), "-3"),
    ] as [(JSONValue, String)])
  func numbers(value: JSONValue, text: String) {
    #expect(value.text == text)
  }

  @Test(
    "Text is escaped where a program or a terminal would act on it",
    arguments: [
      ("a\"b\\c", #""a\"b\\c""#), ("\n\t\r\u{1B}\u{7F}", #""\n\u0009\u000d\u001b\u007f""#), ("\r\n", #""\u000d\n""#),
      ("\u{85}\u{202E}\u{2028}", #""\u0085\u202e\u2028""#), ("é≈€😀", #""é≈€😀""#), ("", #""""#),
      ("\u{200B}\u{E0041}", #""\u200b\udb40\udc41""#),
    ])
  func text(text: String, json: String) {
    #expect(JSONValue.string(text).text == json)
  }

  @Test func `Objects keep their order, and every level is indented`() {
    let value: JSONValue = ["b": 1, "a": [true, nil], "none": [], "empty": [:], "o": ["x": "y"]]
    let expected = """
      {
        "b": 1,
        "a": [
          true,
          null
        ],
        "none": [],
        "empty": {},
        "o": {
          "x": "y"
        }
      }
      """
    #expect(value.text == expected)
  }

  /// The members that the manual lists, in its order, once and for every plan.
  @Test(arguments: GoldenTests.plans)
  func `The document has the listed members in order`(plan: Plan) throws {
    let text = ExportFormat.json.render(Fixture.report(plan))
    let keys = text.split(separator: "\n").filter { $0.hasPrefix("  \"") }.compactMap { $0.split(separator: "\"")[1] }
    #expect(
      keys == [
        "schema", "name", "currency", "parts", "hardware", "gpus", "power", "heat", "usage", "energy", "rental",
        "savings",
        "all_in", "equal_work", "break_even_days", "verdict", "to_start", "best_alternative", "cheaper_rent",
        "ways", "letting",
        "findings",
        "models",
      ])
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    let rental = try #require(object?["rental"] as? [String: Any])
    #expect(rental.count == 16)
  }
}
