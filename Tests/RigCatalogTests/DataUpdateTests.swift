import RigModel
import Testing

@testable import RigCatalog

/// A bundle of a later day lies over what is compiled in, and under one's own rows.
@Suite struct DataUpdateTests {
  private let home: TemporaryFolder

  init() throws { home = try TemporaryFolder() }

  private var directories: Directories { Directories(environment: ["HOME": home.path]) }

  private func update(_ text: String) throws -> ImportReport {
    try home.write(text, to: "bundle.txt")
    return try DataUpdate.run(home.file("bundle.txt"), directories: directories)
  }

  private func cell(_ id: String, _ column: String) throws -> String {
    let table = try CatalogLoader.load(overlays: directories.overlays())[.part(.gpu)]
    guard let row = table.row(of: id), let place = table.columns.firstIndex(where: { $0.name == column }) else {
      return "none"
    }
    return table.text(row, place)
  }

  /// A bundle with one card.
  private static func bundle(_ id: String, price: Int, on day: String) -> String {
    """
    # rigtui data \(day)
    # gpu.csv
    id,name,kind,devices,vram_gib,bandwidth_gb_s,peak_w,price_low,price_median,price_high,currency,price_kind,source,as_of
    \(id),A card,gpu,1,24,346,250,,\(price),,EUR,asking,"seen, often",\(day)

    """
  }

  @Test func `What is compiled in changes nothing of itself`() throws {
    let report = try update(DataBundle.compiled)
    #expect(report.taken == 0 && report.unchanged > 2_000 && report.refusals.isEmpty && report.written.isEmpty)
  }

  @Test func `A newer row wins, a new one is added, an older one is passed over`() throws {
    #expect(try update(Self.bundle("p40", price: 111, on: "2031-01-02")).taken == 1)
    #expect(try cell("p40", "price_median") == "111")
    #expect(try update(Self.bundle("new-card", price: 112, on: "2031-01-03")).taken == 1)
    #expect(try cell("new-card", "price_median") == "112")
    #expect(try cell("p40", "price_median") != "111", "an update takes the place of the one before")
    let old = try update(Self.bundle("p40", price: 113, on: "2001-01-02"))
    #expect(old.taken == 0 && old.description.contains("1 older than what is known"))
    #expect(try cell("new-card", "name") == "none")
  }

  @Test func `One's own rows stay, whatever day they are of`() throws {
    try home.write("id,price_median,source,as_of\np40,99,mine,2020-01-01\n", to: ".config/rigtui/catalog/gpu.csv")
    _ = try update(Self.bundle("p40", price: 111, on: "2031-01-02"))
    #expect(try cell("p40", "price_median") == "99" && cell("p40", "name") == "A card")
  }

  @Test func `An update that one's own rows contradict changes nothing`() throws {
    try home.write(
      "id,name,price_median,source,as_of\nnew-card,A board,99,mine,2020-01-01\n",
      to: ".config/rigtui/catalog/platform.csv")
    #expect(throws: CatalogError.self) { _ = try update(Self.bundle("new-card", price: 111, on: "2031-01-02")) }
    #expect(try directories.updates?.files().isEmpty == true)
  }

  @Test func `A program that knows something newer passes the update's row over`() throws {
    let rows = Self.bundle("p40", price: 113, on: "2001-01-02").split(separator: "\n").dropFirst(2)
    try home.write(rows.joined(separator: "\n") + "\n", to: ".local/share/rigtui/catalog/gpu.csv")
    #expect(try cell("p40", "price_median") != "113")
  }

  @Test(arguments: [
    ("", "bundle.txt:1: found \"\", expected a bundle of rigtui, which begins with # rigtui data and a day"),
    ("# rigtui data soon\n", "bundle.txt:1: found \"# rigtui data soon\", expected a bundle of rigtui"),
    ("# rigtui data 2031-01-01\n", "bundle.txt:2: found no file, expected a line such as # gpu.csv"),
    ("# rigtui data 2031-01-01\n# gpus.csv\n", "bundle.txt:2: found \"gpus\", expected "),
    ("# rigtui data 2031-01-01\n# gpu.csv\nid\n# gpu.csv\n", "bundle.txt:4: found a file a second time"),
    (
      "# rigtui data 2031-01-01\n" + String(repeating: "\n", count: 200_000), "bundle.txt: found more than 200000 lines"
    ),
    (bundle("p40", price: -5, on: "2031-01-02"), "bundle.txt:4:"),
  ])
  func `A bundle that is none changes nothing and says where`(text: String, words: String) throws {
    #expect {
      _ = try update(text)
    } throws: {
      "\($0)".hasPrefix("\(home.path)/\(words)")
    }
    #expect(try directories.updates?.files().isEmpty == true)
  }
}
