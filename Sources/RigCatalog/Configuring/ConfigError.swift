/// Why the configuration cannot be read.
public enum ConfigError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file cannot be read or written.
  case file(FileError)
  /// It holds no TOML.
  case content(PlanFileError)

  /// The error in words.
  public var description: String {
    switch self {
    case .file(let error): error.description
    case .content(let error): error.description
    }
  }
}
