import Testing

@testable import RigCatalog

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Reading and writing files.
struct FileTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func mode(_ name: String) -> mode_t {
    var status = stat()
    return stat(folder.file(name), &status) == 0 ? status.st_mode & 0o7777 : 0
  }

  @Test func writesANewFileAndReplacesAnOldOne() throws {
    try AtomicFile.write("one", to: folder.file("a"))
    #expect(try contents(folder.file("a")) == "one")
    try AtomicFile.write("two and more", to: folder.file("a"))
    #expect(try contents(folder.file("a")) == "two and more")
    #expect(try folder.names() == ["a"])
  }

  @Test func writesManyBytes() throws {
    let bytes = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0) }
    try AtomicFile.write(bytes, to: folder.file("a"))
    #expect(try FileReader.read(folder.file("a"), limit: 1 << 24).bytes == bytes)
  }

  @Test(arguments: [0o600, 0o644, 0o755, 0o640] as [mode_t])
  func keepsThePermissions(permissions: mode_t) throws {
    try AtomicFile.write("one", to: folder.file("a"))
    #expect(chmod(folder.file("a"), permissions) == 0)
    try AtomicFile.write("two", to: folder.file("a"))
    #expect(mode("a") == permissions)
  }

  @Test func followsASymbolicLink() throws {
    try AtomicFile.write("one", to: folder.file("a"))
    #expect(symlink("a", folder.file("link")) == 0)
    #expect(symlink(folder.file("link"), folder.file("far")) == 0)
    try AtomicFile.write("two", to: folder.file("far"))
    #expect(try contents(folder.file("a")) == "two")
    var status = stat()
    #expect(lstat(folder.file("link"), &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
  }

  @Test func aLinkToNothingMakesItsTarget() throws {
    #expect(symlink("new", folder.file("link")) == 0)
    try AtomicFile.write("x", to: folder.file("link"))
    #expect(try contents(folder.file("new")) == "x")
  }

  @Test func leavesNothingBehindWhenItFails() throws {
    let name = String(repeating: "n", count: 300)
    let error = #expect(throws: FileError.self) { try AtomicFile.write("x", to: folder.file(name)) }
    #expect(
      error?.description
        == "\(folder.file(name)): cannot write: File name too long; choose a shorter name")
    #expect(try folder.names() == [])
  }

  @Test func aLoopOfLinksIsAnError() throws {
    #expect(symlink("b", folder.file("a")) == 0)
    #expect(symlink("a", folder.file("b")) == 0)
    let error = #expect(throws: FileError.self) { try AtomicFile.write("x", to: folder.file("a")) }
    let reason = "cannot write: Too many levels of symbolic links; check the symbolic links"
    #expect(error?.description == "\(folder.file("a")): \(reason)")
  }

  @Test(arguments: [
    ("", "/nonexistent/a", "cannot write: No such file or directory; check the path"),
    ("", "/tmp", "cannot write: Is a directory; name a file"),
    ("x", "/dev/full", "cannot write: No space left on device; free some space or choose another place"),
  ])
  func saysWhyItCannotWrite(text: String, path: String, reason: String) {
    let error = #expect(throws: FileError.self) { try AtomicFile.write(text, to: path) }
    #expect(error?.description == "\(path): \(reason)")
  }

  @Test(.enabled(if: geteuid() != 0, "root may write anywhere"))
  func saysThatAFolderIsReadOnly() throws {
    try AtomicFile.write("one", to: folder.file("a"))
    #expect(chmod(folder.path, 0o500) == 0)
    let error = #expect(throws: FileError.self) { try AtomicFile.write("two", to: folder.file("a")) }
    #expect(chmod(folder.path, 0o700) == 0)
    let reason = "cannot write: Permission denied; change its permissions or choose another place"
    #expect(error?.description == "\(folder.file("a")): \(reason)")
    #expect(try contents(folder.file("a")) == "one")
    #expect(try folder.names() == ["a"])
  }

  @Test func aDeviceIsWrittenTo() throws {
    try AtomicFile.write("x", to: "/dev/null")
    var status = stat()
    #expect(stat("/dev/null", &status) == 0 && status.st_mode & S_IFMT == S_IFCHR)
  }

  @Test func readsNoMoreThanTheLimit() throws {
    try AtomicFile.write([UInt8](repeating: 65, count: 2049), to: folder.file("a"))
    #expect(try FileReader.read(folder.file("a"), limit: 2049).bytes.count == 2049)
    let error = #expect(throws: FileError.self) { _ = try FileReader.read(folder.file("a"), limit: 2048) }
    #expect(error?.description == "\(folder.file("a")): cannot read: found more than 2 KiB")
    let endless = #expect(throws: FileError.self) {
      _ = try FileReader.read("/dev/zero", limit: 1 << 16, mayWait: true)
    }
    #expect(endless?.description == "/dev/zero: cannot read: found more than 64 KiB")
  }

  @Test(arguments: [
    ("/nonexistent", "cannot read: No such file or directory; check the path"),
    ("/tmp", "cannot read: Is a directory; name a file"),
  ])
  func saysWhyItCannotRead(path: String, reason: String) {
    let error = #expect(throws: FileError.self) { _ = try FileReader.read(path, limit: 100) }
    #expect(error?.description == "\(path): \(reason)")
  }

  @Test func aStampChangesWithTheFile() throws {
    try AtomicFile.write("one", to: folder.file("a"))
    let stamp = try FileReader.read(folder.file("a"), limit: 100).stamp
    #expect(stamp == FileStamp(of: folder.file("a")))
    try AtomicFile.write("two", to: folder.file("a"))
    #expect(stamp != FileStamp(of: folder.file("a")))
    #expect(FileStamp(of: folder.file("b")) == nil)
  }

  @Test func makesFolders() throws {
    try Folder.make(folder.file("a/b/c"))
    try Folder.make(folder.file("a/b/c"))
    #expect(mode("a/b/c") == 0o700)
    try AtomicFile.write("", to: folder.file("file"))
    let error = #expect(throws: FileError.self) { try Folder.make(folder.file("file/x")) }
    let reason = "cannot make the directory: Not a directory; check the path"
    #expect(error?.description == "\(folder.file("file/x")): \(reason)")
  }
}
