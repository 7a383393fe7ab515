import Glibc
import Testing

@testable import RigCatalog

/// What was made of some bytes is there for the same bytes, and for no others.
@Suite struct KeptBytesTests {
  private let folder: TemporaryFolder
  private let kept: KeptBytes

  init() throws {
    folder = try TemporaryFolder()
    kept = KeptBytes(in: folder.path + "/made", name: "picture")
  }

  @Test func `Bytes come back for their key alone`() {
    let key = Array("one\ntwo".utf8)
    #expect(kept.read(key) == nil)
    kept.keep([1, 2, 3], for: key)
    #expect(kept.read(key) == [1, 2, 3])
    for number in 0..<100 { #expect(kept.read(Array("other \(number)".utf8)) == nil) }
    kept.keep([4], for: key)
    #expect(kept.read(key) == [4])
  }

  @Test func `There are eight files at most, and the last of one name stays`() throws {
    for number in 0..<100 { kept.keep([UInt8(number)], for: Array("\(number)".utf8)) }
    #expect(kept.read(Array("99".utf8)) == [99])
    let names = try #require(try Folder.list(folder.path + "/made"))
    #expect(names.filter { $0.hasPrefix("picture-") }.count == 8)
    #expect(names.allSatisfy { $0.hasPrefix("picture-") })
  }

  @Test func `Where nothing can be written nothing is kept, and nothing goes wrong`() throws {
    let path = folder.path + "/file"
    try AtomicFile.write("x", to: path)
    let nowhere = KeptBytes(in: path, name: "picture")
    nowhere.keep([1], for: [1])
    #expect(nowhere.read([1]) == nil)
  }
}
