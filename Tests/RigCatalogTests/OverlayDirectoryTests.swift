import Testing

@testable import RigCatalog

struct OverlayDirectoryTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func load(_ isRequired: Bool = true) throws(CatalogError) -> LoadedCatalog {
    try CatalogLoader.load(overlays: [OverlayDirectory(path: folder.path, isRequired: isRequired)])
  }

  @Test func readsTheFilesOfAFolder() throws {
    try folder.write("id,slots\np40,3\n", to: "gpu.csv")
    try folder.write("id,capacity_gib\nssd-500,1\n", to: "storage.csv")
    try folder.write("not read", to: "README.md")
    try folder.write("not read", to: ".gpu.csv")
    let loaded = try load()
    #expect(loaded.catalog.part("p40")?.gpu?.slots == 3)
    let capacity = try #require(loaded[.storage].columns.firstIndex { $0.name == "capacity_gib" })
    #expect(loaded[.storage].row(of: "ssd-500").map { loaded[.storage].text($0, capacity) } == "1")
  }

  @Test func namesTheFileOfAnError() throws {
    try folder.write("id,slots\np40,x\n", to: "gpu.csv")
    let error = #expect(throws: CatalogError.self) { _ = try load() }
    #expect(error?.description == "\(folder.path)/gpu.csv:2:5: slots: found \"x\", expected a whole number")
  }

  @Test func refusesUnknownKinds() throws {
    try folder.write("id\n", to: "gpus.csv")
    let error = #expect(throws: CatalogError.self) { _ = try load() }
    let expected =
      "\(folder.path)/gpus.csv: found \"gpus\", expected \(Wording.list(CatalogKind.names, "or")); did you mean gpu?"
    #expect(error?.description == expected)
  }

  @Test func aNamedFolderMustBeThere() throws {
    let missing = OverlayDirectory(path: "/nonexistent/catalog")
    let error = #expect(throws: CatalogError.self) { _ = try CatalogLoader.load(overlays: [missing]) }
    let expected = "found no such directory, expected one with files such as gpu.csv"
    #expect(error?.description == "/nonexistent/catalog: \(expected)")
  }

  @Test func theUsersOwnFolderNeedNotBeThere() throws {
    _ = try CatalogLoader.load(overlays: [OverlayDirectory(path: "/nonexistent/catalog", isRequired: false)])
  }

  @Test func aFileIsNoFolder() throws {
    try folder.write("", to: "x")
    let file = OverlayDirectory(path: folder.file("x"))
    let error = #expect(throws: CatalogError.self) { _ = try CatalogLoader.load(overlays: [file]) }
    #expect(error?.description == "\(folder.file("x")): found a file, expected a directory with files such as gpu.csv")
  }

  @Test func laterFoldersLieOverEarlierOnes() throws {
    try folder.write("id,slots\np40,3\n", to: "a/gpu.csv")
    try folder.write("id,slots\np40,4\n", to: "b/gpu.csv")
    let folders = ["a", "b"].map { OverlayDirectory(path: folder.file($0) + "/") }
    #expect(try CatalogLoader.load(overlays: folders).catalog.part("p40")?.gpu?.slots == 4)
  }
}

/// `catalog check FILE`.
struct CatalogCheckTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(arguments: ["gpu.csv", "my-gpu.csv", "2026_gpu.csv"])
  func knowsTheKindByTheName(name: String) throws {
    try folder.write("id,slots\np40,3\nk80,2\n", to: name)
    #expect(CatalogLoader.check(folder.file(name)).description == "\(folder.file(name)): 2 rows, no errors")
  }

  @Test func knowsTheKindByTheColumn() throws {
    try folder.write("id,kind\np40,gpu\n", to: "x.csv")
    #expect(CatalogLoader.check(folder.file("x.csv")).description == "\(folder.file("x.csv")): 1 row, no errors")
  }

  @Test func saysWhenItKnowsNoKind() throws {
    try folder.write("id\np40\n", to: "x.csv")
    let expected = "found no kind, expected a name such as gpu.csv or my-gpu.csv, or a column kind"
    #expect(CatalogLoader.check(folder.file("x.csv")).description == "\(folder.file("x.csv")): \(expected)")
  }

  @Test func saysAllErrorsInTheOrderOfTheFile() throws {
    try folder.write("id,slots,currency\np40,x,USX\nk80\nrtx-3090,y,EUR\n", to: "gpu.csv")
    let check = CatalogLoader.check(folder.file("gpu.csv"))
    #expect(check.errors.map { "\($0.line ?? 0):\($0.column ?? 0)" } == ["2:5", "2:7", "3:1", "4:10"])
    #expect(check.description.split(separator: "\n").count == 4)
  }

  @Test func saysThatAFileIsMissing() {
    let check = CatalogLoader.check("/nonexistent/gpu.csv")
    #expect(check.description == "/nonexistent/gpu.csv: cannot read: No such file or directory; check the path")
  }
}
