import Foundation
import Testing

/// The files of this package, found from the place of this one.
enum Repository {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static func text(_ path: String) throws -> String {
    try String(contentsOf: folder.appending(path: path), encoding: .utf8)
  }

  /// The names in a folder, hidden ones left out.
  static func names(in path: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: path).path)
      .filter { !$0.hasPrefix(".") }.sorted()
  }

  /// The Swift files below a folder, as paths from the package's root.
  static func swiftFiles(in path: String) throws -> [String] {
    let all = try #require(FileManager.default.subpaths(atPath: folder.appending(path: path).path))
    return all.filter { $0.hasSuffix(".swift") }.map { "\(path)/\($0)" }.sorted()
  }

  /// The modules that a file imports, with the declaration where it names one: `Glibc` or `Glibc.exp`.
  static func imports(of path: String) throws -> [String] {
    try text(path).split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ").prefix { !$0.hasPrefix("//") }
      guard let place = words.firstIndex(of: "import"), words[..<place].allSatisfy(isModifier) else { return nil }
      return words.last.map(String.init)
    }
  }

  private static func isModifier(_ word: Substring) -> Bool {
    word.hasPrefix("@") || ["public", "package", "internal", "fileprivate", "private"].contains(word)
  }
}

/// What `ARCHITECTURE.md` says in lines that a test can read.
enum Document {
  struct Missing: Error, CustomStringConvertible {
    let description: String
  }

  /// The names that follow each name in the lines after a title.
  static func entries(of title: String, sign: String) throws -> [String: [String]] {
    let lines = try Repository.text("ARCHITECTURE.md").split(separator: "\n", omittingEmptySubsequences: false)
    let block = lines.drop { $0 != title + ":" }.dropFirst().drop { !$0.contains(sign) }.prefix { $0.contains(sign) }
    guard !block.isEmpty else { throw Missing(description: "ARCHITECTURE.md has no lines after \"\(title):\"") }
    return block.reduce(into: [:]) { all, line in
      let parts = line.split(separator: sign, omittingEmptySubsequences: false).map { $0.filter { $0 != " " } }
      all[parts[0]] = parts[1].split(separator: ",").map(String.init)
    }
  }
}

/// What `Package.swift` says of its targets, read as text.
struct Manifest {
  struct Target {
    let name: String
    let kind: String
    /// Where its files lie.
    let folder: String
    /// Other targets and products of packages.
    let dependencies: Set<String>
  }

  let targets: [Target]

  init() throws {
    let text = try Repository.text("Package.swift")
    let start = try #require(text.range(of: "targets: [\n")).upperBound
    let list = Manifest.untilClosing(text[start...], open: "[", close: "]")
    targets = list.matches(of: /\.(target|executableTarget|systemLibrary|testTarget)\(/).map { match in
      Manifest.target(String(match.1), Manifest.untilClosing(list[match.range.upperBound...], open: "(", close: ")"))
    }
  }

  subscript(name: String) -> Target? { targets.first { $0.name == name } }

  private static func target(_ kind: String, _ text: Substring) -> Target {
    let name = text.firstMatch(of: /name:\s*"([^"]+)"/).map { String($0.1) } ?? ""
    let list = text.range(of: "dependencies: [").map { untilClosing(text[$0.upperBound...], open: "[", close: "]") }
    let products = list?.matches(of: /\.product\(name:\s*"([^"]+)"[^)]*\)/).map { String($0.1) } ?? []
    let own = list?.replacing(/\.product\([^)]*\)/, with: "").matches(of: /"([^"]+)"/).map { String($0.1) } ?? []
    let path = text.firstMatch(of: /path:\s*"([^"]+)"/).map { String($0.1) }
    let folder = path ?? (kind == "testTarget" ? "Tests/" : "Sources/") + name
    return Target(name: name, kind: kind, folder: folder, dependencies: Set(products + own))
  }

  /// The text before the bracket that closes one opened earlier.
  private static func untilClosing(_ text: Substring, open: Character, close: Character) -> Substring {
    var depth = 1
    return text.prefix { character in
      if character == open { depth += 1 }
      if character == close { depth -= 1 }
      return depth > 0
    }
  }
}
