import CCatalog
import RigModel
import Testing

@testable import RigCatalog

/// What is compiled in: the lists equal the folders, and every row is right.
struct ShippedFilesTests {
  private func names(_ folder: String, _ ending: String) throws -> Set<String> {
    let names = try #require(try Folder.list("\(packageRoot)/\(folder)"))
    return Set(names.filter { $0.hasSuffix(ending) }.map { String($0.dropLast(ending.count)) })
  }

  @Test func tablesEqualTheirFolder() throws {
    // Phrases of languages are no table.
    let names = try names("Sources/CCatalog/Data", ".csv").subtracting(SpokenLanguages.codes)
    #expect(Set(SourceFile.compiledIn.map(\.kind.rawValue)) == names)
    #expect(ccatalog_table_count() == names.count)
    for file in SourceFile.compiledIn {
      let path = "\(packageRoot)/Sources/CCatalog/Data/\(file.name)"
      #expect(try file.bytes == FileReader.read(path, limit: 1 << 24).bytes)
    }
  }

  @Test func presetsEqualTheirFolder() throws {
    #expect(try Set(Preset.bundled.map(\.name)) == names("Presets", ".toml"))
    #expect(try Preset.bundled.count == names("Presets", ".toml").count)
    for preset in Preset.bundled {
      let path = "\(packageRoot)/Presets/\(preset.name).toml"
      #expect(try Preset.bytes(of: preset.name) == FileReader.read(path, limit: 1 << 24).bytes)
    }
  }

  @Test func everyRowIsRight() {
    #expect(CatalogTables([], isWhole: true).log.errors.map(\.description) == [])
  }

  @Test(arguments: CatalogKind.allCases)
  func everyRowNamesItsSourceAndDate(kind: CatalogKind) throws {
    let table = try shipped.get()[kind]
    let places = ["source", "as_of"].compactMap { name in table.columns.firstIndex { $0.name == name } }
    #expect(places.count == 2)
    for row in 0..<table.rowCount {
      for place in places { #expect(!table.text(row, place).isEmpty, "\(table.ids[row])") }
    }
  }

  @Test(arguments: CatalogKind.allCases)
  func filesHaveEveryColumn(kind: CatalogKind) throws {
    let file = try #require(SourceFile.compiledIn.first { $0.kind == kind })
    let header = String(decoding: file.bytes.prefix { $0 != 10 }, as: UTF8.self)
    #expect(try header == shipped.get()[kind].columns.map(\.name).joined(separator: ","))
  }

  @Test(arguments: CatalogKind.allCases)
  func shownColumnsExist(kind: CatalogKind) throws {
    let names = try shipped.get()[kind].columns.map(\.name)
    #expect(kind.shownColumns.allSatisfy(names.contains))
  }

  @Test func theArticlesPartsAreThere() throws {
    let catalog = try shipped.get().catalog
    for id in ["seed-combo-32", "seed-combo-128", "seed-psu-9", "seed-psu-1300", "k80", "p40"] {
      #expect(catalog[PartID(rawValue: id)] != nil)
    }
    #expect(catalog.part("k80")?.gpu?.devices == 2)
    #expect(catalog.offer("aws-g5.12xlarge-us-east-1")?.devices == 4)
  }
}
