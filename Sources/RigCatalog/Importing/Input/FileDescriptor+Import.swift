import RigModel

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension FileDescriptor {
  /// Reads what is there; nothing at the end.
  func chunk(atMost wanted: Int) throws(FileError) -> [UInt8] {
    var count = 0
    let chunk = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, filled in
      repeat { count = read(number, buffer.baseAddress, wanted) } while count < 0 && errno == EINTR
      filled = max(count, 0)
    }
    guard count >= 0 else { throw FileError(path, "cannot read", code: errno) }
    return chunk
  }
}
