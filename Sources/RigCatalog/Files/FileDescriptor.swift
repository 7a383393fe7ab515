import Glibc

/// A file that the system has opened for us; close it exactly once.
struct FileDescriptor {
  let number: CInt
  let path: String

  /// Opens a file; signals do not interrupt it.
  init(_ path: String, _ flags: CInt, mode: mode_t = 0, action: String) throws(FileError) {
    var number: CInt
    repeat { number = open(path, flags | O_CLOEXEC, mode) } while number < 0 && errno == EINTR
    guard number >= 0 else { throw FileError(path, action, code: errno) }
    (self.number, self.path) = (number, path)
  }

  /// Standard input.
  static let standardInput = FileDescriptor(number: STDIN_FILENO, path: "standard input")

  private init(number: CInt, path: String) { (self.number, self.path) = (number, path) }

  func close() { _ = Glibc.close(number) }

  func status() throws(FileError) -> stat {
    var status = stat()
    guard fstat(number, &status) == 0 else { throw FileError(path, "cannot read", code: errno) }
    return status
  }

  /// Reads to the end, but no more than one byte beyond a limit.
  func readAll(limit: Int) throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    let size = min(Int(try status().st_size), limit)
    bytes.reserveCapacity(size + 1)
    // The first step takes a file of the size that it says; what grows meanwhile, or says none, comes in larger ones.
    let largest = 1 << 16
    while bytes.count <= limit {
      let wanted = min(limit + 1 - bytes.count, bytes.isEmpty && size > 0 ? min(size + 1, largest) : largest)
      var count = 0
      let chunk = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, filled in
        repeat { count = read(number, buffer.baseAddress, wanted) } while count < 0 && errno == EINTR
        filled = max(count, 0)
      }
      guard count >= 0 else { throw FileError(path, "cannot read", code: errno) }
      if count == 0 { break }
      bytes += chunk
    }
    return bytes
  }

  /// Writes everything, however small the steps in which the system takes it.
  func writeAll(_ bytes: [UInt8]) throws(FileError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(number, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw FileError(path, "cannot write", code: errno) }
      rest = rest.dropFirst(count)
    }
  }

  /// Waits until the bytes are on the disk; what is no disk needs no waiting.
  func synchronize() throws(FileError) {
    guard fsync(number) != 0, errno != EINVAL, errno != EROFS else { return }
    throw FileError(path, "cannot write", code: errno)
  }
}
