import RigModel
import Testing

@testable import RigCatalog

/// `catalog list` and `catalog show`.
struct CatalogListingTests {
  @Test(arguments: CatalogKind.allCases)
  func csvReadsBackAsTheSameRows(kind: CatalogKind) throws {
    let table = try shipped.get()[kind]
    let text = CatalogListing.csv(table)
    var log = ErrorLog()
    let file = CSVParser.parse("list.csv", Array(text.utf8), &log)
    #expect(log.errors.isEmpty)
    #expect(file.rowCount == table.rowCount)
    for row in 0..<table.rowCount {
      for column in table.columns.indices {
        #expect(file.text(file.cells[row * table.columns.count + column]).text == table.text(row, column))
      }
    }
  }

  @Test func csvQuotesWhatNeedsIt() throws {
    let note = "id,note\np40,\"a \"\"b\"\", c\nd\"\n"
    let text = try CatalogListing.csv(CatalogLoader.laid((.gpu, note))[.gpu])
    #expect(text.contains(",\"a \"\"b\"\", c\nd\"\n"))
  }

  @Test func jsonHasNumbersFlagsAndNulls() throws {
    let text = "id,capacity_gib,interface,note,price_low\nssd-500,465.70,\"sa\"\"ta\\\",\"x\ny\",\n"
    let json = try CatalogListing.json(CatalogLoader.laid((.storage, text))[.storage])
    let line = try #require(json.split(separator: "\n").first { $0.contains("\"ssd-500\"") })
    #expect(line.contains("\"capacity_gib\": 465.7, \"interface\": \"sa\\\"ta\\\\\""))
    #expect(line.contains("\"note\": \"x\\ny\"}"))
    #expect(line.contains("\"price_low\": null, \"price_median\": 40, "))
    #expect(json.hasPrefix("[\n  {\"id\": \"ssd-240\", ") && json.hasSuffix("}\n]\n"))
    let psu = try CatalogListing.json(shipped.get()[.psu])
    #expect(psu.contains("\"proprietary\": true") && psu.contains("\"breakout\": false"))
  }

  @Test func jsonOfNoRowsIsAnEmptyArray() throws {
    let table = CatalogTable(KindTable(PartRecord.schema(.case)))
    #expect(CatalogListing.json(table) == "[]\n")
  }

  @Test func tableIsAligned() throws {
    let text = """
      id,name,kind,source,as_of,capacity_gib,interface,price_median,currency
      a,Long name of a drive,storage,me,2026,1.5,sata,7,EUR
      """
    var table = KindTable(PartRecord.schema(.storage))
    var log = ErrorLog()
    table.add(ParsedFile(CatalogLoader.overlay(.storage, Array(text.utf8))), &log)
    let expected = """
      id  name                  capacity_gib  interface  price_low  price_median  price_high  currency  price_kind  as_of
      a   Long name of a drive           1.5  sata                             7              EUR                   2026

      """
    #expect(CatalogListing.table(CatalogTable(table)) == expected)
  }

  @Test func showsEveryCellOfARow() throws {
    let text = try #require(CatalogListing.show("seed-psu-1300", in: shipped.get()))
    #expect(text.hasPrefix("id            seed-psu-1300\nname          used supply\nkind          psu\n"))
    #expect(text.contains("\nrated_w       1300\n"))
    #expect(!text.contains("rail_12v_w"))
  }

  @Test func showsRowsWithoutAKindColumn() throws {
    let text = try #require(CatalogListing.show("FR", in: shipped.get()))
    #expect(text.hasPrefix("id                 FR\nkind               tariff\nname               France\n"))
  }

  @Test func showsNothingForAnUnknownID() throws {
    #expect(try CatalogListing.show("P40", in: shipped.get()) == nil)
    #expect(try Spelling.nearest(to: "P40", in: shipped.get().ids) == "p40")
  }

  @Test func cellsHaveTheTypeOfTheirColumn() throws {
    let table = try shipped.get()[.gpu]
    let row = try #require(table.row(of: "k80"))
    let values = Dictionary(uniqueKeysWithValues: zip(table.columns.map(\.name), table.values(row)))
    #expect(values["vram_gib"] == .number(12))
    #expect(values["devices"] == .number(2))
    #expect(values["vendor"] == .text("NVIDIA"))
    #expect(values["tensor_fp16_tflops"] == .empty)
    #expect(try shipped.get()[.psu].rows.contains { $0.contains(.flag(true)) })
  }
}
