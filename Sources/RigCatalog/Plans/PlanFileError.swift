/// What is wrong in a plan file or the configuration, and where.
public struct PlanFileError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Where in a file something is wrong.
  public enum Place: Hashable, Sendable {
    /// The whole file.
    case file
    /// A line and a character in it, both from 1.
    case character(line: Int, column: Int)
    /// A key with its tables, such as `usage.days`.
    case key(String)
    /// A key in a line, from 1.
    case line(Int, key: String)
  }

  /// The file as the user knows it.
  public let file: String
  /// Where it is wrong.
  public let place: Place
  /// What was found and what was expected.
  public let message: String

  /// Tells an error.
  public init(file: String, place: Place, message: String) {
    (self.file, self.place, self.message) = (file, place, message)
  }

  /// `file:line:column: message` for syntax, `file: key: message` for the rest, with the line where it is known.
  public var description: String {
    switch place {
    case .file: "\(file): \(message)"
    case .character(let line, let column): "\(file):\(line):\(column): \(message)"
    case .key(let key): "\(file): \(key): \(message)"
    case .line(let line, let key): "\(file):\(line): \(key): \(message)"
    }
  }
}
