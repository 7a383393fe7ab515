import RigModel

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A place for the session of one run, which no other run has meanwhile: `session.toml`, and where that is taken
/// `session-2.toml` and so on.
///
/// The lock beside it, `session.lock`, is empty while there is nothing to lose. From the first change on it holds what the
/// plan was before, so that the next run knows when this one was cut off; the system frees it when the run ends, however. A plan
/// that is left without saving its changes leaves an empty line.
public final class SessionSlot {
  /// The most runs at a time.
  static let most = 99

  /// Its number, from 1.
  public let number: Int
  /// The file of the session.
  public let path: String
  /// What a run that was cut off left here.
  public let left: LeftSession?
  /// Whether the plan was changed and left without saving.
  public private(set) var isChanged: Bool
  /// Whether a place was passed over in which a run was cut off.
  public let hasPassedLeft: Bool
  private var lock: FileDescriptor

  /// What the lock holds where the plan was changed and left without saving.
  private static let changed = UInt8(ascii: "\n")

  private init(_ number: Int, _ path: String, _ lock: FileDescriptor, _ bytes: [UInt8], hasPassedLeft: Bool) {
    (self.number, self.path, self.lock, self.hasPassedLeft) = (number, path, lock, hasPassedLeft)
    (left, isChanged) = (SessionSlot.left(bytes), bytes == [SessionSlot.changed])
  }

  /// What a run that was cut off left in a lock.
  private static func left(_ bytes: [UInt8]) -> LeftSession? { bytes == [changed] ? nil : LeftSession(bytes) }

  /// Takes the first place that no run has; `nil` where nothing can be kept.
  /// - Parameter mayResume: whether what a run that was cut off left is gone on with, wherever it lies; else such a place is
  ///   passed over.
  public static func take(in directories: Directories, mayResume: Bool) -> SessionSlot? {
    guard let folder = directories.state, (try? Folder.make(folder)) != nil else { return nil }
    return (mayResume ? first(in: folder, isLeft: true) : nil) ?? first(in: folder, isLeft: false)
  }

  /// The first place that no run has and in which one was cut off, or none was.
  private static func first(in folder: String, isLeft: Bool) -> SessionSlot? {
    var hasPassedLeft = false
    for number in 1...most {
      let name = "\(folder)/session\(number == 1 ? "" : "-\(number)")"
      let opened: FileDescriptor?
      do throws(FileError) {
        opened = try locked(name + ".lock", isLeft ? O_RDWR : O_RDWR | O_CREAT)
      } catch {
        return nil
      }
      guard let lock = opened else { continue }
      let bytes = (try? lock.readAll(limit: PlanFile.fileLimit)) ?? []
      let hasLeft = left(bytes) != nil
      if hasLeft == isLeft { return SessionSlot(number, name + ".toml", lock, bytes, hasPassedLeft: hasPassedLeft) }
      hasPassedLeft = hasPassedLeft || hasLeft
      lock.unlock()
      lock.close()
    }
    return nil
  }

  /// Opens and locks a file; `nil` when another run has it.
  ///
  /// Who has it may put another file in its place meanwhile: then that one is opened.
  private static func locked(_ path: String, _ flags: CInt) throws(FileError) -> FileDescriptor? {
    while true {
      let lock = try FileDescriptor(path, flags, mode: 0o600, action: "cannot lock")
      let isTaken = !lock.lock() && errno == EWOULDBLOCK
      if !isTaken, lock.isFile(at: path) { return lock }
      if !isTaken { lock.unlock() }
      lock.close()
      if isTaken { return nil }
    }
  }

  private var lockPath: String { String(path.dropLast(".toml".count)) + ".lock" }

  /// Writes down what the plan was before it was changed: whole, or not at all, as on a full disk.
  ///
  /// The new file has its lock before it takes the place of the old one.
  public func note(_ session: LeftSession) {
    guard let new = try? TemporaryFile.open(beside: lockPath, isPrivate: true, action: "cannot note") else { return }
    do throws(FileError) {
      try new.writeAll(session.bytes)
      try new.synchronize()
      guard rename(new.path.systemPath, lockPath.systemPath) == 0 else {
        throw FileError(lockPath, "cannot note", code: errno)
      }
    } catch {
      unlink(new.path.systemPath)
      return new.close()
    }
    abandon()
    lock = new
  }

  /// What another run noted of the plan that it changes, where this one begins with that plan.
  var noteOfFirst: LeftSession? {
    guard number > 1, FileStamp(of: path) == nil else { return nil }
    let first = Folder.holding(path) + "/session.lock"
    return SessionSlot.left((try? FileReader.read(first, limit: PlanFile.fileLimit).bytes) ?? [])
  }

  /// Says that all is kept as it should be, and lets others in.
  /// - Parameter isChanged: whether the plan is left without saving what was changed.
  public func release(isChanged: Bool = false) {
    if isChanged { lock.hold(SessionSlot.changed) } else { lock.empty() }
    self.isChanged = isChanged
    abandon()
  }

  /// Lets others in, as the system does when a run is cut off.
  func abandon() {
    lock.unlock()
    lock.close()
  }
}

/// What a run notes of the plan that it changes.
public struct LeftSession: Hashable, Sendable {
  /// The file that the plan came from or was saved to.
  public let origin: String?
  /// The plan as it was read or saved last, as a file.
  public let saved: String

  /// Describes a plan; a path with a line end in it is left out.
  public init(origin: String?, saved: String) {
    self.origin = origin.flatMap { $0.contains(where: \.isNewline) ? nil : $0 }
    self.saved = saved
  }

  /// Reads what was noted; `nil` when nothing was.
  init?(_ bytes: [UInt8]) {
    guard !bytes.isEmpty else { return nil }
    let end = bytes.firstIndex(of: 0x0A) ?? bytes.endIndex
    let path = PathText.text(Array(bytes[..<end]))
    self.init(origin: path.isEmpty ? nil : path, saved: String(decoding: bytes[end...].dropFirst(), as: UTF8.self))
  }

  /// The path and, from the second line on, the plan.
  var bytes: [UInt8] { (origin.map { PathText.bytes($0) } ?? []) + [0x0A] + Array(saved.utf8) }
}
