import RigModel

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A file from outside, or standard input, read block by block and once.
final class ImportSource {
  /// How many bytes are read at once.
  static let blockSize = 1 << 18

  /// The name that errors give.
  let name: String
  /// The day it was written: what it says without a date was so then.
  let day: CivilDate
  /// The last day on which what it says can have been so, in days since 1 January 1970.
  let lastDay: Int
  /// How many bytes it has; `nil` for a pipe.
  let size: Int?

  private let file: FileDescriptor?
  private var ahead: [UInt8]

  /// Opens a file or, for `-`, standard input.
  /// - Parameters:
  ///   - today: days since 1 January 1970, for what is no file of the disk.
  ///   - mayWait: whether a pipe will do, too, and is waited for.
  init(_ path: String, today: Int, mayWait: Bool = false) throws(CatalogError) {
    do throws(FileError) {
      let (file, status) = try FileReader.open(path, mayWait: mayWait)
      self.file = file
      name = path == "-" ? "standard input" : path
      let written = status.isFile ? Int(status.written.tv_sec) / 86_400 : today
      (day, lastDay) = (CivilDate(dayNumber: written), max(written, today))
      size = status.isFile ? Int(status.st_size) : nil
      ahead = []
      ahead = try ImportSource.block(of: file)
    } catch {
      throw CatalogError(error)
    }
  }

  /// Something that is in memory already.
  init(name: String, bytes: [UInt8], day: CivilDate, lastDay: Int = .max >> 1) {
    (self.name, self.day, size, file, ahead, self.lastDay) = (name, day, bytes.count, nil, bytes, lastDay)
  }

  deinit { if let file, file.number != STDIN_FILENO { file.close() } }

  /// The first bytes, which stay to be read.
  var start: [UInt8] { ahead }

  /// The next bytes; none at the end.
  func next() throws(CatalogError) -> [UInt8] {
    guard ahead.isEmpty else {
      defer { ahead = [] }
      return ahead
    }
    guard let file else { return [] }
    do throws(FileError) {
      return try ImportSource.block(of: file)
    } catch {
      throw CatalogError(error)
    }
  }

  /// All of it, as long as it is not too large to be held.
  func whole() throws(CatalogError) -> ImportedFile {
    var bytes: [UInt8] = []
    while true {
      let block = try next()
      guard !block.isEmpty else { return ImportedFile(name: name, bytes: bytes) }
      bytes += block
      guard bytes.count <= ImportedFile.limit else {
        throw error("cannot read: found more than \(ImportedFile.limit >> 10) KiB")
      }
    }
  }

  /// An error about the whole file.
  func error(_ message: String) -> CatalogError { CatalogError(file: name, message: message) }

  private static func block(of file: FileDescriptor) throws(FileError) -> [UInt8] {
    var block: [UInt8] = []
    block.reserveCapacity(blockSize)
    while block.count < blockSize {
      let chunk = try file.chunk(atMost: blockSize - block.count)
      if chunk.isEmpty { break }
      block = block.isEmpty ? chunk : block + chunk
    }
    return block
  }
}
