#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Files that a run reads; none of them may be written over by what comes of them.
public struct InputFiles: Sendable {
  private let stamps: [FileStamp]

  /// Looks at files, whatever the names they are known by; `-` is standard input.
  public init(_ paths: [String]) {
    stamps = paths.compactMap { $0 == "-" ? .standardInput : FileStamp(of: $0) }
  }

  /// Refuses to write to a path that is one of them.
  public func refuse(_ path: String) throws(FileError) {
    guard let stamp = FileStamp(of: path), stamps.contains(where: stamp.isSameFile) else { return }
    let cause = "found one of the files that are read here"
    throw FileError(path: path, action: "cannot write", cause: cause, advice: "name another one")
  }
}
