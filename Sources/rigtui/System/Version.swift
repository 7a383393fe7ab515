import CVersion
import RigCatalog

/// The program's version.
enum Version {
  static let number = "0.1.0"

  /// The program with its version, as the argument parser says it.
  static let line = "rigtui \(number)"

  /// The version, the commit that the program was built from, and how new its catalog is.
  static var full: String {
    let commit = String(cString: cversion_commit())
    return "\(line) (\(commit.isEmpty ? "built without its commit" : "commit \(commit)"), catalog of \(newestDay))"
  }

  /// The newest day on which a row that is compiled in was seen; found out when it is asked for, as it takes a look at
  /// every row.
  static var newestDay: String { (try? CatalogLoader.load())?.newestDay ?? "an unknown day" }
}
