import Testing

@testable import RigModel

/// What a column puts into a record: a value of its own type, and nothing else.
@Suite struct FieldTests {
  /// A column of each type, what it takes and what it puts into a record of text.
  static let fields: [(field: Field<String>, value: FieldValue, stored: String)] = [
    (.text("text") { $0 = $1 }, .text("a"), "a"), (.id { $0 = $1 }, .text("p40"), "p40"),
    (.number("number", 0...9) { $0 = "\($1)" }, .number(1.5), "1.5"),
    (.integer("integer", 0...9) { $0 = "\($1)" }, .number(2), "2"),
    (.flag("flag") { $0 = "\($1)" }, .flag(true), "true"),
    (.date("date") { $0 = "\($1)" }, .date(Market.today), "2026-11-23"),
    (.word("word") { (record: inout String, way: Pricing) in record = way.rawValue }, .text("spot"), "spot"),
    (.word("of", of: ["a"]) { $0 = $1 }, .text("a"), "a"), (.words("words") { $0 = "\($1)" }, .words(["a"]), "[\"a\"]"),
    (.currency("currency") { $0 = $1.rawValue }, .text("USD"), "USD"),
    (.lots("lots") { $0 = "\($1.count)" }, .lots([Lot(quantity: 2, price: .zero)]), "1"),
    (.plugs("plugs") { $0 = $1 }, .text("eps8:1"), "eps8:1"),
  ]

  @Test(arguments: fields.indices) func `A column stores values of its type alone`(place: Int) {
    let (field, value, stored) = FieldTests.fields[place]
    var record = "before"
    let other: FieldValue = if case .flag = value { .text("other") } else { .flag(false) }
    field.store(&record, other)
    #expect(record == "before")
    field.store(&record, value)
    #expect(record == stored)
  }

  @Test func `A word that is none of the known ones is not stored`() {
    var record = "before"
    FieldTests.fields[6].field.store(&record, .text("borrowed"))
    #expect(record == "before")
  }

  @Test func `A column is required when it says so, in another record too, and an id is`() {
    let fields = FieldTests.fields.map(\.field)
    #expect(fields.filter(\.isRequired).map(\.name) == ["id"])
    #expect(fields[0].required.isRequired && fields[0].required.moved { (_: inout Int, _) in }.isRequired)
    #expect(!fields[0].moved { (_: inout Int, _) in }.isRequired)
  }
}
