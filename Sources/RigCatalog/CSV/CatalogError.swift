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

/// The errors of a file: the first 100, for nobody reads on after them, and how many there are.
public struct ErrorLog: Sendable {
  /// How many errors are kept.
  public static let limit = 100

  /// The first errors, in the order in which they were found.
  public private(set) var errors: [CatalogError] = []
  /// How many errors were found.
  public private(set) var count = 0

  /// Whether there is no error.
  public var isEmpty: Bool { count == 0 }

  var isFull: Bool { count >= ErrorLog.limit }

  /// Adds an error, which is made only when it is kept: one that is just counted costs nothing.
  mutating func add(_ error: @autoclosure () -> CatalogError) {
    if !isFull { errors.append(error()) }
    count += 1
  }
}
