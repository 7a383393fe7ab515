import RigModel
import Testing

@testable import RigCatalog

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Each run has a place of its own for its session, and knows of one that was cut off.
@Suite struct SessionSlotTests {
  private let folder: TemporaryFolder
  private let store: PlanStore

  init() throws {
    folder = try TemporaryFolder()
    store = PlanStore(directories: Directories(environment: ["XDG_STATE_HOME": folder.path]))
  }

  private func take(mayResume: Bool = true) throws -> SessionSlot {
    try #require(SessionSlot.take(in: store.directories, mayResume: mayResume))
  }

  @Test func `A second run has another file, and the first one's again when it has ended`() throws {
    let first = try take()
    let second = try take()
    #expect(first.path.hasSuffix("/rigtui/session.toml") && second.path.hasSuffix("/rigtui/session-2.toml"))
    #expect((first.number, second.number) == (1, 2))
    first.release()
    #expect(try take().number == 1)
    second.release()
  }

  @Test func `What a run noted is there for the next one, unless it ended as it should`() throws {
    let note = LeftSession(origin: "/home/me/é rig.toml", saved: "schema = 1\nname = \"x\"\n")
    let first = try take()
    #expect(first.left == nil)
    first.note(LeftSession(origin: nil, saved: String(repeating: "longer", count: 100)))
    first.note(note)
    first.abandon()
    let second = try take()
    #expect(second.number == 1 && second.left == note)
    second.release()
    #expect(try take().left == nil)
  }

  @Test func `A place stays taken after something was noted`() throws {
    let first = try take()
    first.note(LeftSession(origin: nil, saved: "schema = 1\n"))
    let second = try take(mayResume: false)
    #expect(second.number == 2)
    first.release()
    #expect(try take(mayResume: false).number == 1)
    second.release()
  }

  @Test func `What cannot be noted as a whole leaves what was noted before`() throws {
    let note = LeftSession(origin: nil, saved: "schema = 1\n")
    let first = try take()
    first.note(note)
    // No new file finds a name here.
    for number in 0..<100 { try folder.write("", to: "rigtui/.rigtui-\(getpid())-\(number).tmp") }
    first.note(LeftSession(origin: nil, saved: "schema = 1\nname = \"longer\"\n"))
    first.abandon()
    #expect(try take().left == note)
  }

  @Test func `A second run that begins with what the first one changes knows what was saved of it`() throws {
    let catalog = try shipped.get().catalog
    let saved = Plan(name: "mine")
    let first = try take()
    try store.saveSession(Plan(name: "changed"), in: first, catalog: catalog)
    #expect(store.savedElsewhere(first, catalog: catalog) == nil)
    first.note(LeftSession(origin: nil, saved: PlanFile.write(saved, in: catalog)))
    let second = try take(mayResume: false)
    #expect(try store.openSession(in: second, catalog: catalog)?.plan.name == "changed")
    #expect(store.savedElsewhere(second, catalog: catalog) == saved)
    try store.saveSession(saved, in: second, catalog: catalog)
    #expect(store.savedElsewhere(second, catalog: catalog) == nil)
  }

  @Test func `A run with a plan of its own passes over what was cut off`() throws {
    let first = try take()
    first.note(LeftSession(origin: nil, saved: "schema = 1\n"))
    first.abandon()
    let second = try take(mayResume: false)
    #expect(second.number == 2)
    second.release()
    #expect(try take().left?.saved == "schema = 1\n")
  }

  @Test func `What is gone on with is the session, beside the plan as it was saved`() throws {
    let catalog = try shipped.get().catalog
    let saved = Plan(name: "mine")
    var changed = saved
    changed.usage.days = Days(9)
    let path = folder.file("mine.toml")
    try store.save(saved, to: path, catalog: catalog)
    let first = try take()
    try store.saveSession(changed, in: first, catalog: catalog)
    first.note(LeftSession(origin: path, saved: PlanFile.write(saved, in: catalog)))
    first.abandon()
    let resumed = try #require(try store.resume(try take(), catalog: catalog))
    #expect(resumed.opened.plan == changed && resumed.saved == saved)
    #expect(resumed.opened.path == path && resumed.opened.stamp == FileStamp(of: path))
  }

  @Test func `A file that somebody changed meanwhile, or that is gone, is asked about`() throws {
    let catalog = try shipped.get().catalog
    let (saved, path) = (Plan(name: "mine"), folder.file("mine.toml"))
    try store.save(Plan(name: "other"), to: path, catalog: catalog)
    let first = try take()
    try store.saveSession(saved, in: first, catalog: catalog)
    first.note(LeftSession(origin: path, saved: PlanFile.write(saved, in: catalog)))
    first.abandon()
    let second = try take()
    #expect(try store.resume(second, catalog: catalog)?.opened.stamp == nil)
    #expect(try store.resume(second, catalog: catalog)?.saved.name == "other")
    unlink(path)
    #expect(try store.resume(second, catalog: catalog)?.saved == saved)
  }

  @Test func `Without a home, or where nothing can be written, there is no place`() {
    #expect(SessionSlot.take(in: Directories(environment: [:]), mayResume: true) == nil)
    #expect(SessionSlot.take(in: Directories(environment: ["XDG_STATE_HOME": "/dev/null"]), mayResume: true) == nil)
  }
}
