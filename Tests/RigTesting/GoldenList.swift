import Foundation

/// Entries that are written down in a file of a test target's folder `Golden`, one behind the other.
public struct GoldenList: Sendable {
  /// Whether all such files are to be written anew.
  private static let isUpdated = ProcessInfo.processInfo.environment["RIGTUI_UPDATE_GOLDEN"] != nil

  private let file: URL
  private let gap: String

  /// Names a file.
  /// - Parameters:
  ///   - name: the file, such as `rigs.txt`.
  ///   - target: the test target that has it.
  ///   - gap: what stands between two entries.
  public init(_ name: String, of target: String, gap: String) {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    (file, self.gap) = (tests.appending(path: "\(target)/Golden/\(name)"), gap)
  }

  /// What is written down; these entries, where the file is to be written anew.
  public func expected(for entries: [String]) throws -> [String] {
    if GoldenList.isUpdated {
      try (entries.joined(separator: gap) + "\n").write(to: file, atomically: true, encoding: .utf8)
    }
    return try String(contentsOf: file, encoding: .utf8).dropLast()
      .split(separator: gap, omittingEmptySubsequences: false).map { String($0) }
  }
}
