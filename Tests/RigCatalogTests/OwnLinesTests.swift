import RigModel
import Testing

@testable import RigCatalog

/// New parts that are checked and not read, beside the same files read at once.
@Suite struct OwnLinesTests {
  private static let files: [(CatalogKind, String)] = [
    (
      .gpu,
      "\u{FEFF}name,id,kind,devices,vram_gib,vendor,source,as_of,price_median,currency,note\r\n"
        + "Own card,z9,gpu,2,8,NVIDIA,me,2026,7,EUR,\r\n\r\n"
        + "\"An \"\"own\"\" card\",z8,gpu,1,24,AMD,me,2026-11,,,\"two\nlines\"\r\n"
        + "Tesla P40,p40,gpu,1,24,NVIDIA,me,2026,99,EUR,\r\nOwn card,z7,gpu,1,16,,me,2026,,,"
    ),
    (.gpu, "id,name,kind,devices,vram_gib,source,as_of\nz6,Other,gpu,1,8,me,2026\nz9,Own card,gpu,2,12,me,2026\n"),
    (.psu, "id,name,kind,rated_w,connectors,source,as_of,estimated\no-1,Own,psu,850,pcie8:4,me,2026-11-02,rated_w\n"),
    (
      .offer, "id,provider,instance,gpu,gpu_count,spot_per_hour,currency,source,as_of\no-2,me,x,z6,1,0.25,USD,me,2026\n"
    ),
  ]

  private static func source(_ files: [(CatalogKind, String)]) -> [SourceFile] {
    files.map { CatalogLoader.overlay($0, Array($1.utf8)) }
  }

  private static func lazily(_ files: [(CatalogKind, String)], isClosed: Bool = false) -> CatalogTables {
    CatalogTables.lazily(source(files), isClosed: isClosed)
  }

  @Test func `Rows that stand for themselves are left for later, those that others speak of as well are read`() {
    let read = OwnLinesTests.lazily(OwnLinesTests.files)
    #expect(read.log.isEmpty && read.lines.count == 4)
    #expect(read.parts[.gpu]?.added.map(\.id) == ["z9"] && read.parts[.gpu]?.replaced.count == 1)
  }

  @Test(arguments: [false, true]) func `Parts are the same, found by their ids, and so are prices and labels`(
    isClosed: Bool
  ) {
    let lazy = LoadedCatalog(OwnLinesTests.lazily(OwnLinesTests.files, isClosed: isClosed)).catalog
    let read = LoadedCatalog(CatalogTables(OwnLinesTests.source(OwnLinesTests.files), isClosed: isClosed)).catalog
    #expect(Set(lazy.parts) == Set(read.parts) && lazy.parts.count == read.parts.count)
    #expect(lazy.offers == read.offers)
    for (place, part) in lazy.parts.enumerated() {
      #expect(read[part.id] == part)
      #expect(lazy.index(of: part.id) == place && lazy.indices(of: part.kind).contains(place))
      let (prices, label) = (lazy.parts.prices(at: place), lazy.parts.label(at: place))
      #expect(prices.id == part.id && prices.price == part.price && prices.asOf == part.asOf)
      #expect(label.name == part.name && label.vendor == part.gpu?.vendor ?? "")
      #expect("\(String(describing: label.size))" == "\(String(describing: part.spec.data.sizeWords))")
      #expect(lazy.parts.hasNamesake(of: part) == read.parts.hasNamesake(of: part))
    }
  }

  @Test func `An unknown id is not found, nor is the name of no other part a shared one`() throws {
    let catalog = LoadedCatalog(OwnLinesTests.lazily(OwnLinesTests.files)).catalog
    #expect(catalog.index(of: "z") == nil)
    let (shared, alone) = (try #require(catalog.part("z7")), try #require(catalog.part("z8")))
    #expect(catalog.parts.hasNamesake(of: shared) && !catalog.parts.hasNamesake(of: alone))
    #expect(alone.name == "An \"own\" card" && alone.note == "two\nlines")
  }

  @Test(arguments: [
    "id,name,kind,rated_w,source,as_of\na,A,psu,many,me,2026\nb,B,psu,1,me,2026\n",
    "id,name,kind,rated_w,source,as_of\na,A,psu,1,me,2026\na,A,psu,1,me,2026\n",
    "id,name,kind,rated_w,source,as_of\na,A,psu,1,,2026\n", "id,name,kind,rated_w,source,as_of\nA,A,psu,1,me,2026\n",
    "id,name,kind,source,as_of,estimated\na,A,psu,me,2026,rated\n", "id,name,kind,source,as_of\na,A,psu,me,2026,\n",
    "id,name,kind,source,as_of,price_median,currency\na,A,psu,me,2026,0,EUR\n",
    "id,name,kind,source,as_of,price_median,currency\na,A,psu,me,2026,7,QQQ\n",
    "id,name,kind,source,as_of,price_median\na,A,psu,me,2026,7\n",
    "id,name,kind,source,as_of,price_low,price_median,currency\na,A,psu,me,2026,8,7,EUR\n",
    "id,name,kind,source,as_of,watts\na,A,psu,me,2026,1\n", "id,name,kind\na,\"A\"B,psu\n", "name\nx\n", "",
    "id,name,kind,source,as_of\np40,A,psu,me,2026\n", "id,name,kind,source,as_of\nz6,A,psu,me,2026\n",
    "id,name,kind,source,as_of,psu_rated_w\na,A,psu,me,2026,5\n",
    "id,name,kind,source,as_of\na,\u{1B}[0m,psu,me,2026\n",
  ])
  func `What is wrong is told as if all had been read at once`(text: String) {
    let files = OwnLinesTests.files + [(CatalogKind.psu, text)]
    let errors = OwnLinesTests.lazily(files).log.errors.map(\.description)
    #expect(!errors.isEmpty)
    #expect(errors == CatalogTables(OwnLinesTests.source(files)).log.errors.map(\.description))
  }

  @Test func `Of a hundred thousand rows one is read`() throws {
    let rows = (0..<100_000).map { "own-\($0),Own \($0),storage,me,2026,\($0 % 1000 + 1)\n" }.joined()
    let read = OwnLinesTests.lazily([(.storage, "id,name,kind,source,as_of,capacity_gib\n" + rows)])
    let catalog = LoadedCatalog(read).catalog
    #expect(read.lines.count == 100_000 && read.parts[.storage] == nil)
    #expect(catalog.part("own-99999")?.name == "Own 99999")
    #expect(catalog.index(of: "own-99999") == catalog.indices(of: .storage).last)
  }
}
