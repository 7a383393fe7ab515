#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A file that could not be read or written.
public struct FileError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file.
  public let path: String
  /// What was tried, such as `cannot read`.
  public let action: String
  /// Why it failed, in words.
  public let cause: String
  /// What to do; empty when there is nothing to say.
  public let advice: String
  /// The system's number; 0 when the system did not object.
  let code: CInt

  /// Makes an error.
  init(path: String, action: String, cause: String, advice: String = "", code: CInt = 0) {
    (self.path, self.action, self.cause, self.advice, self.code) = (path, action, cause, advice, code)
  }

  /// The same error, blamed on another path.
  func about(_ path: String) -> FileError {
    FileError(path: path, action: action, cause: cause, advice: advice, code: code)
  }

  /// Makes an error out of the system's number.
  init(_ path: String, _ action: String, code: CInt) {
    let cause = strerror(code).map { String(cString: $0) } ?? "error \(code)"
    self.init(path: path, action: action, cause: cause, advice: FileError.advice(code), code: code)
  }

  private static func advice(_ code: CInt) -> String {
    switch code {
    case ENOENT, ENOTDIR: "check the path"
    case ENXIO: "nobody reads this pipe"
    case EACCES, EPERM, EROFS: "change its permissions or choose another place"
    case ENOSPC, EDQUOT: "free some space or choose another place"
    case EISDIR: "name a file"
    case ELOOP: "check the symbolic links"
    case ENAMETOOLONG: "choose a shorter name"
    default: ""
    }
  }

  /// Whether there is no such file.
  var isAbsence: Bool { code == ENOENT || code == ENOTDIR }

  /// What was tried, why it failed and what to do, without the path.
  public var reason: String { "\(action): \(cause)" + (advice.isEmpty ? "" : "; \(advice)") }

  /// `path: reason`.
  public var description: String { "\(path): \(reason)" }
}
