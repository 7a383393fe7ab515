/// What is wrong in a catalog file, and where.
public struct CatalogError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file as the user knows it; `gpu.csv` for one that is compiled in.
  public let file: String
  /// The line from 1, where one is to blame.
  public let line: Int?
  /// The character in the line from 1, where one is to blame.
  public let column: Int?
  /// What was found and what was expected.
  public let message: String

  /// Makes an error.
  public init(file: String, line: Int? = nil, column: Int? = nil, message: String) {
    (self.file, self.line, self.column, self.message) = (file, line, column, message)
  }

  /// `file:line:column: message`, as far as known.
  public var description: String {
    ([file] + [line, column].compactMap { $0.map(String.init) }).joined(separator: ":") + ": " + message
  }
}

/// The errors of a load; after 100 of them nobody reads on.
struct ErrorLog {
  static let limit = 100

  private(set) var errors: [CatalogError] = []

  var isFull: Bool { errors.count >= ErrorLog.limit }

  mutating func add(_ error: CatalogError) {
    if !isFull { errors.append(error) }
  }
}
