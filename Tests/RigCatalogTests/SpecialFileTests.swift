import Foundation
import RigModel
import Testing

@testable import RigCatalog

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Pipes, devices and names that are no text: nothing waits, nothing is lost.
@Suite(.serialized, .timeLimit(.minutes(1))) struct SpecialFileTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    signal(SIGPIPE, SIG_IGN)
    #expect(mkfifo(folder.file("pipe"), 0o600) == 0)
  }

  private func words(_ work: () throws -> Void) -> String? {
    do {
      try work()
      return nil
    } catch {
      return "\(error)".replacing(folder.path + "/", with: "")
    }
  }

  @Test func `A pipe that the program finds by itself is refused at once`() throws {
    let refused = "pipe: cannot read: found a pipe or a device, expected a file"
    #expect(words { _ = try FileReader.read(folder.file("pipe"), limit: 100) } == refused)
    #expect(words { _ = try FileReader.read("/dev/zero", limit: 100) } == "/dev/zero: \(refused.dropFirst(6))")
    #expect(mkfifo(folder.file("gpu.csv"), 0o600) == 0)
    let overlay = OverlayDirectory(path: folder.path)
    #expect(words { _ = try CatalogLoader.load(overlays: [overlay]) } == "gpu.csv: \(refused.dropFirst(6))")
  }

  @Test func `A pipe among the presets is an error of that preset`() throws {
    let store = PlanStore(directories: Directories(environment: ["XDG_CONFIG_HOME": folder.path]))
    try folder.write("", to: "rigtui/presets/a.toml")
    #expect(mkfifo(folder.file("rigtui/presets/z.toml"), 0o600) == 0)
    let catalog = try shipped.get().catalog
    let preset = try #require(store.presets().first { $0.name == "z" })
    let refused = "rigtui/presets/z.toml: cannot read: found a pipe or a device, expected a file"
    #expect(words { _ = try store.open(preset, catalog: catalog) } == refused)
  }

  @Test func `A pipe that is named for a run is waited for and read`() throws {
    let path = folder.file("pipe")
    Thread.detachNewThread {
      guard let writer = try? FileDescriptor(path, O_WRONLY, action: "cannot write") else { return }
      try? writer.writeAll(Array("two words".utf8))
      writer.close()
    }
    #expect(try FileReader.read(path, limit: 100, mayWait: true).bytes == Array("two words".utf8))
  }

  @Test func `A pipe without a reader, with one that leaves and with one that takes nothing are errors`() throws {
    let much = [UInt8](repeating: 65, count: 1 << 20)
    let path = folder.file("pipe")
    #expect(words { try AtomicFile.write(much, to: path) }?.hasSuffix("; nobody reads this pipe") == true)
    let reader = open(path, O_RDONLY | O_NONBLOCK)
    let idle = words { try AtomicFile.write(much, to: path, patience: 10) }
    #expect(idle == "pipe: cannot write: the reader of this pipe takes nothing")
    let writer = try FileDescriptor(path, O_WRONLY | O_NONBLOCK, action: "cannot write")
    close(reader)
    #expect(words { try writer.writeAll(much) } == "pipe: cannot write: Broken pipe")
    writer.close()
  }

  static let names: [[UInt8]] = [
    [0xFF], [0x61, 0x80, 0x62], [0xC3, 0x28], [0xED, 0xA0, 0x80], [0xF4, 0x8F, 0xB8, 0x80],
    [0xF4, 0x8F, 0xBB, 0xBF, 0xFE],
    Array("é 日 👍".utf8), Array("plain".utf8),
  ]

  @Test(arguments: names) func `A path is bytes, whatever they are`(name: [UInt8]) throws {
    let text = PathText.text(name)
    #expect(PathText.bytes(text) == name)
    try AtomicFile.write("x", to: folder.file(text))
    #expect(try folder.names() == [text, "pipe"].sorted())
    #expect(try FileReader.read(folder.file(text), limit: 10).bytes == [0x78])
    #expect(FileStamp(of: folder.file(text)) != nil)
  }

  @Test func `What killed writers left is taken away, what others still write is not`() throws {
    let mine = ".rigtui-\(getpid())-7.tmp"
    // No process has the greatest number that the type holds.
    let (left, held) = (".rigtui-\(pid_t.max)-0.tmp", ".rigtui-\(pid_t.max)-1.tmp")
    let names = [mine, left, held, ".rigtui-x-0.tmp", ".rigtui-1-0.tmp.txt"]
    for name in names {
      try FileDescriptor(folder.file(name), O_WRONLY | O_CREAT, mode: 0o600, action: "cannot write").close()
    }
    let other = try FileDescriptor(folder.file(held), O_RDONLY, action: "cannot read")
    #expect(other.lock())
    try AtomicFile.write("whole", to: folder.file("a"))
    #expect(try folder.names() == (names + ["a", "pipe"]).filter { $0 != left }.sorted())
    other.close()
  }

  @Test func `A folder has one worker at a time, and one that stays empty is gone`() throws {
    let path = folder.file("new/own")
    let lock = try FolderLock(path)
    let other = try FileDescriptor(path, O_RDONLY | O_DIRECTORY, action: "cannot read")
    #expect(!other.lock())
    try folder.write("x", to: "new/own/a")
    lock.release()
    #expect(other.lock())
    other.close()
    let empty = try FolderLock(folder.file("new/empty"))
    empty.release()
    #expect(FileStamp(of: folder.file("new/empty")) == nil && FileStamp(of: path) != nil)
  }

  @Test func `What was read is not written over, whatever its name`() throws {
    try folder.write("plan", to: "own.toml")
    #expect(link(folder.file("own.toml"), folder.file("hard")) == 0)
    #expect(symlink("own.toml", folder.file("soft")) == 0)
    let inputs = InputFiles([folder.file("own.toml"), folder.file("missing")])
    for name in ["own.toml", "hard", "soft", "./own.toml"] {
      let refused = "\(name): cannot write: found one of the files that are read here; name another one"
      #expect(words { try inputs.refuse(folder.file(name)) } == refused)
    }
    for name in ["missing", "other"] { try inputs.refuse(folder.file(name)) }
  }

  @Test func `Each session that cannot be read is kept under a name of its own`() throws {
    let store = PlanStore(directories: Directories(environment: ["XDG_STATE_HOME": folder.path]))
    for text in ["one", "two", "three"] {
      try folder.write(text, to: "rigtui/session.toml")
      let aside = try #require(store.setSessionAside())
      #expect(try contents(aside) == text)
    }
    #expect(
      try (Folder.list(folder.file("rigtui")) ?? []).sorted()
        == ["", "-2", "-3"].map { "session.toml.unreadable\($0)" })
  }
}
