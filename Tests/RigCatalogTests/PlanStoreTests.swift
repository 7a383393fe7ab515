import RigModel
import Testing

@testable import RigCatalog

/// Where plans are found and kept.
struct PlanStoreTests {
  let folder: TemporaryFolder
  let store: PlanStore

  init() throws {
    folder = try TemporaryFolder()
    let environment = ["XDG_CONFIG_HOME": folder.file("config"), "XDG_STATE_HOME": folder.file("state")]
    store = PlanStore(directories: Directories(environment: environment))
  }

  private func catalog() throws -> Catalog { try shipped.get().catalog }

  @Test(
    arguments: [
      ([:], nil, nil),
      (["HOME": "/home/a"], "/home/a/.config/rigtui", "/home/a/.local/state/rigtui"),
      (["HOME": "/home/a/", "XDG_CONFIG_HOME": "/c/"], "/c/rigtui", "/home/a/.local/state/rigtui"),
      (["HOME": "/home/a", "XDG_CONFIG_HOME": "relative"], "/home/a/.config/rigtui", "/home/a/.local/state/rigtui"),
      (["HOME": "/home/a", "XDG_STATE_HOME": ""], "/home/a/.config/rigtui", "/home/a/.local/state/rigtui"),
      (["XDG_STATE_HOME": "/s"], nil, "/s/rigtui"),
      (["HOME": "/"], "/.config/rigtui", "/.local/state/rigtui"),
    ] as [([String: String], String?, String?)])
  func followsXDG(environment: [String: String], configuration: String?, state: String?) {
    let directories = Directories(environment: environment)
    #expect(directories.configuration == configuration)
    #expect(directories.state == state)
    #expect(directories.session == state.map { $0 + "/session.toml" })
    let updates = environment["HOME"].map {
      [($0 == "/" ? "" : $0.hasSuffix("/") ? String($0.dropLast()) : $0) + "/.local/share/rigtui/catalog"]
    }
    #expect(directories.overlays().map(\.path) == (updates ?? []) + (configuration.map { [$0 + "/catalog"] } ?? []))
    #expect(directories.overlays(named: "x").last == OverlayDirectory(path: "x"))
  }

  @Test func ownPresetsShadowBundledOnes() throws {
    try folder.write("schema = 1\nname = \"mine\"\n", to: "config/rigtui/presets/zebra.toml")
    try folder.write("schema = 1\nname = \"other budget\"\n", to: "config/rigtui/presets/budget.toml")
    try folder.write("x", to: "config/rigtui/presets/notes.txt")
    #expect(store.presets().map(\.name) == Preset.bundled.map(\.name) + ["zebra"])
    #expect(try store.open("budget", catalog: catalog()).plan.name == "other budget")
    #expect(try store.open("zebra", catalog: catalog()).path == folder.file("config/rigtui/presets/zebra.toml"))
    #expect(try store.open("scaling", catalog: catalog()).path == nil)
  }

  @Test func anUnknownPresetIsNamedWithTheNearest() throws {
    let catalog = try catalog()
    let error = #expect(throws: PlanStoreError.self) { _ = try store.open("buget", catalog: catalog) }
    let names =
      "budget, scaling, budget-that-boots, scaling-that-boots, one-16gb-card, two-rtx-3090, four-p100 or empty"
    #expect(error?.description == "found no preset \"buget\", expected \(names); did you mean budget?")
  }

  @Test func pathsAreFiles() throws {
    try folder.write("# mine\nschema = 1\nname = \"x\"\n", to: "x")
    let opened = try store.open(folder.file("x"), catalog: catalog())
    #expect(opened.plan.name == "x")
    #expect(opened.hasComments)
    #expect(opened.stamp == FileStamp(of: folder.file("x")))
    let catalog = try catalog()
    let missing = #expect(throws: PlanStoreError.self) { _ = try store.open("budget.toml", catalog: catalog) }
    #expect(missing?.description == "budget.toml: cannot read: No such file or directory; check the path")
  }

  @Test func aBadFileIsNamed() throws {
    try folder.write("schema = 1\nname = \"x\"\n[usage]\ndasy = 1\n", to: "x.toml")
    let catalog = try catalog()
    let error = #expect(throws: PlanStoreError.self) { _ = try store.open(folder.file("x.toml"), catalog: catalog) }
    let message = "usage.dasy: found an unknown key; did you mean usage.days?"
    #expect(error?.description == "\(folder.file("x.toml")): \(message)")
  }

  @Test func savesAndOpens() throws {
    let path = folder.file("x.toml")
    let stamp = try store.save(PlanFileTests.fullPlan, to: path, catalog: catalog())
    let opened = try store.open(path, catalog: catalog())
    #expect(opened.plan == PlanFileTests.fullPlan)
    #expect(opened.stamp == stamp)
    #expect(!opened.hasComments)
  }

  @Test func keepsTheLastSession() throws {
    #expect(try store.openSession(catalog: catalog()) == nil)
    try store.saveSession(PlanFileTests.fullPlan, catalog: catalog())
    #expect(try store.openSession(catalog: catalog())?.plan == PlanFileTests.fullPlan)
    #expect(try folder.names() == ["state"])
  }

  @Test func withoutAHomeNothingIsKept() throws {
    let homeless = PlanStore(directories: Directories(environment: [:]))
    try homeless.saveSession(Plan(name: "x"), catalog: catalog())
    #expect(try homeless.openSession(catalog: catalog()) == nil)
    #expect(homeless.presets() == Preset.bundled)
  }

  @Test func `A session that is a preset unchanged goes on as one, and no other does`() throws {
    let catalog = try catalog()
    let preset = try store.openPreset("scaling", catalog: catalog)
    try store.saveSession(preset.plan, catalog: catalog)
    let opened = try #require(try store.openSession(catalog: catalog))
    #expect(opened.isBundled && opened.detached.isBundled)
    var changed = preset.plan
    changed.usage.days = Days(9)
    try store.saveSession(changed, catalog: catalog)
    #expect(try store.openSession(catalog: catalog)?.isBundled == false)
  }
}
