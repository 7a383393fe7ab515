#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Keeps other runs of the program out of a folder, from reading its files to renaming the new ones.
///
/// The folder itself is locked, so that nothing is left in it. Where the file system knows no locks, there is none.
struct FolderLock {
  private static let action = "cannot change what is in it"
  /// How long another run is waited for before this one gives up, in seconds.
  private static let patience = 30

  private let folder: FileDescriptor
  private let isNew: Bool

  /// Locks a folder, which is made when it is not there.
  init(_ path: String) throws(FileError) {
    let end = FolderLock.now + FolderLock.patience
    while true {
      let isNew = FileStamp(of: path) == nil
      try Folder.make(path)
      let folder = try FileDescriptor(path, O_RDONLY | O_DIRECTORY, action: FolderLock.action)
      if folder.lock() || errno != EWOULDBLOCK {
        // Who had it may have taken the folder away.
        if let there = FileStamp(of: path), let held = try? FileStamp(folder.status()), there.isSameFile(as: held) {
          (self.folder, self.isNew) = (folder, isNew)
          return
        }
      }
      folder.close()
      guard FolderLock.now < end else {
        let cause = "another run of rigtui has been at work there for \(FolderLock.patience) s"
        throw FileError(path: path, action: FolderLock.action, cause: cause, advice: "try again")
      }
      usleep(20_000)
    }
  }

  /// Lets others in; a folder that was made and stayed empty is taken away.
  func release() {
    if isNew { rmdir(folder.path.systemPath) }
    folder.unlock()
    folder.close()
  }

  private static var now: Int {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return now.tv_sec
  }
}
