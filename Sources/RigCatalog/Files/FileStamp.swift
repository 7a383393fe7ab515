#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// How a file looked at one moment; another stamp means that somebody else wrote it.
public struct FileStamp: Hashable, Sendable {
  /// A moment of the system's clock.
  public struct Moment: Hashable, Sendable {
    /// Seconds since 1 January 1970.
    public let seconds: Int
    /// Billionths of a second on top.
    public let nanoseconds: Int
  }

  /// The file's number on its device.
  public let inode: UInt64
  /// The device.
  public let device: UInt64
  /// When it was written.
  public let modified: Moment
  /// Its size in bytes.
  public let size: Int64

  /// Looks at a file; `nil` when it is not there.
  public init?(of path: String) {
    var status = stat()
    guard stat(path.systemPath, &status) == 0 else { return nil }
    self.init(status)
  }

  /// How standard input looks; `nil` when it is closed.
  static var standardInput: FileStamp? { (try? FileDescriptor.standardInput.status()).map { FileStamp($0) } }

  /// Whether both are of one file, whatever its names.
  func isSameFile(as other: FileStamp) -> Bool { inode == other.inode && device == other.device }

  init(_ status: stat) {
    (inode, device, size) = (UInt64(status.st_ino), UInt64(status.st_dev), Int64(status.st_size))
    modified = Moment(seconds: status.written.tv_sec, nanoseconds: status.written.tv_nsec)
  }
}

extension stat {
  /// Whether this is a file, and no folder, device or pipe.
  var isFile: Bool { st_mode & S_IFMT == S_IFREG }

  /// When it was written.
  var written: timespec {
    #if canImport(Darwin)
      st_mtimespec
    #else
      st_mtim
    #endif
  }
}
