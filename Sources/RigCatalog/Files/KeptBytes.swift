import RigModel

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What follows from some bytes, kept so that it need not be made again.
///
/// The bytes stand with it in the file, so that what was made of others is never taken for it. Nothing is lost when a file
/// is: it is not waited for until it is on the disk, and what cannot be read or written is made anew.
public struct KeptBytes: Sendable {
  private let folder: String
  private let name: String
  private static let most = 8
  private static let limit = 4 << 20

  /// - Parameter name: how the files begin, of which there are eight at most.
  public init(in folder: String, name: String) { (self.folder, self.name) = (folder, name) }

  /// What was kept for a key.
  public func read(_ key: [UInt8]) -> [UInt8]? {
    guard let bytes = try? FileReader.read(path(key), limit: KeptBytes.limit).bytes else { return nil }
    let head = KeptBytes.head(key)
    return bytes.starts(with: head) ? Array(bytes[head.count...]) : nil
  }

  /// Keeps what was made of a key.
  public func keep(_ bytes: [UInt8], for key: [UInt8]) {
    let path = path(key)
    guard (try? Folder.make(folder)) != nil,
      let file = try? TemporaryFile.open(beside: path, isPrivate: true, action: "cannot write")
    else { return }
    let isWritten = (try? file.writeAll(KeptBytes.head(key) + bytes)) != nil
    file.close()
    if !isWritten || rename(file.path.systemPath, path.systemPath) != 0 { unlink(file.path.systemPath) }
  }

  private static func head(_ key: [UInt8]) -> [UInt8] { Array("\(key.count)\n".utf8) + key }

  /// One of a few names, by the key; another key of the same name takes its place.
  private func path(_ key: [UInt8]) -> String {
    "\(folder)/\(name)-\(FNV1a(key).value % UInt64(KeptBytes.most))"
  }
}
