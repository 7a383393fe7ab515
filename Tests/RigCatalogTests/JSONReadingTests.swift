import JSONReading
import RigModel
import Testing

@testable import RigCatalog

/// JSON of any size, read in pieces.
@Suite struct JSONReadingTests {
  private static let day = CivilDate(dayNumber: 20_000)

  @Test(arguments: [
    ("\"a\"", "a"), ("\"\"", ""), ("\"a\\\"b\"", "a\"b"), ("\"\\u20ac\"", "€"), ("\"\\ud83d\\ude00\"", "😀"),
    ("\"\\\\n\\n\\t\\/\"", "\\n\n\t/"), ("\"é\"", "é"), ("12", nil), ("null", nil), ("\"\\x\"", nil),
    ("\"\\ud83d\"", nil),
    ("\"\\u00\"", nil), ("\"a", nil),
  ])
  func `A text has its escapes resolved`(json: String, text: String?) {
    #expect(JSONRecord(bytes: Array(json.utf8)).text == text)
  }

  @Test func `Members are found at any depth, whatever stands between`() {
    let json = #" { "a" : [1, {"b": "]}"}] , "c\"": null, "d": { "e": 1.5e-1 , "f": "0.25" } } "#
    let record = JSONRecord(bytes: Array(json.utf8))
    #expect(record["d"]?["e"]?.number == 0.15)
    #expect(record["d"]?["f"]?.number == 0.25)
    #expect(record["a"]?.items.map(\.value.plain) == ["1", nil])
    #expect(record["c"] == nil)
    #expect(record.members.map(\.key.text) == ["a", "c\"", "d"])
    #expect(record.has(["a", "d"]) && !record.has(["a", "b"]))
  }

  @Test(arguments: [
    ("{\"a\": 1", "breaks off"), ("{\"a\": \"x", "breaks off"), ("{", "breaks off"),
    ("[1 2]", "malformed JSON at byte 4"),
    ("{\"a\" 1}", "malformed JSON at byte 6"), ("{a: 1}", "malformed JSON at byte 2"),
    ("[1,]", "malformed JSON at byte 4"),
    ("}", "malformed JSON at byte 1"),
    ("{'a': 1}", "malformed JSON at byte 2, as Python prints it: use json.dumps(…, default=str)"),
  ])
  func `What is no JSON says where`(json: String, words: String) {
    let error = #expect(throws: CatalogError.self) {
      var stream = JSONStream(ImportSource(name: "f", bytes: Array(json.utf8), day: Self.day))
      while let byte = try stream.peek() {
        guard byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") else {
          _ = try stream.record()
          continue
        }
        let close = byte == UInt8(ascii: "{") ? UInt8(ascii: "}") : UInt8(ascii: "]")
        try stream.enter(byte)
        while try stream.advance(to: close) {
          if close == UInt8(ascii: "}") { _ = try stream.key() }
          try stream.skip()
        }
      }
    }
    #expect(error?.message.contains(words) ?? false, "\(String(describing: error))")
  }

  @Test func `A file that is longer than a piece is read to its end`() throws {
    let folder = try TemporaryFolder()
    let filler = String(repeating: "x\\\"", count: 50_000)
    let entries = (0..<9).map { "{\"n\": \($0), \"filler\": \"\(filler)\"}" }.joined(separator: ",")
    try folder.write("\u{FEFF}[\(entries)]", to: "long.json")
    var stream = JSONStream(try ImportSource(folder.file("long.json"), today: 0))
    var numbers: [Double] = []
    #expect(try stream.peek() == UInt8(ascii: "["))
    try stream.enter(UInt8(ascii: "["))
    while try stream.advance(to: UInt8(ascii: "]")) {
      numbers.append(try stream.record()["n"]?.number ?? -1)
    }
    #expect(numbers == [0, 1, 2, 3, 4, 5, 6, 7, 8])
    #expect(try stream.peek() == nil)
  }

  @Test func `The names in a long object are seen before its values are`() throws {
    let filler = String(repeating: "x", count: 300_000)
    let json = "{\"a\": 1, \"filler\": \"\(filler)\", \"b\": 2}"
    var stream = JSONStream(ImportSource(name: "f", bytes: Array(json.utf8), day: Self.day))
    #expect(try stream.keysAhead() == ["a", "filler"])
  }

  static let moments: [(String, String?)] = [
    ("2026-11-20T10:00:00Z", "2026-11-20"), ("2026-11-20T10:00:00.123Z", "2026-11-20"),
    ("2026-11-20 10:00:00+00:00", "2026-11-20"), ("2026-11-20 10:00:00 UTC", "2026-11-20"),
    ("2026-11-20T01:00:00+02:00", "2026-11-19"), ("2026-11-20T23:00:00-0500", "2026-11-21"),
    ("1795162331", "2026-11-20"), ("1795162331000", "2026-11-20"), ("yesterday", nil), ("2026-11-20", nil),
    ("2026-11-20T25:00:00Z", nil), ("2026-11-20T10:00:00", nil), ("2026-11-20T10:00:00+x", nil),
  ]

  @Test(arguments: moments) func `Moments are read as programs write them`(text: String, day: String?) {
    #expect(Moment(text)?.day.description == day)
  }
}
