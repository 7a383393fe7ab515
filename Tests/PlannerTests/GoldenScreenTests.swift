import Foundation
import RigModel
import Testing
import TerminalUI

@testable import Planner

/// Whole screens as readable files in `Golden`; the first lines of each say what led there.
///
/// `RIGTUI_UPDATE_GOLDEN=1 swift test --filter GoldenScreenTests` rewrites what follows them; look at the difference
/// before keeping it. A new screen is a file with the first lines alone.
@Suite struct GoldenScreenTests {
  @Test(arguments: try GoldenScreen.names())
  func `A screen looks as it is drawn in its file`(name: String) throws {
    let golden = try GoldenScreen(name)
    let drawn = try golden.drawn()
    if ProcessInfo.processInfo.environment["RIGTUI_UPDATE_GOLDEN"] == "1" { try golden.keep(drawn) }
    let kept = try GoldenScreen(name).lines
    let rows = zip(drawn, kept).enumerated().filter { $1.0 != $1.1 }
    let report = rows.map { "row \($0)\n  is       \($1.0)\n  expected \($1.1)" }.joined(separator: "\n")
    #expect(rows.isEmpty && drawn.count == kept.count, "\(name) differs:\n\(report)")
  }

  @Test func `There are screens to compare`() throws {
    #expect(try GoldenScreen.names().count >= 20)
  }
}

/// A file of `Golden`: what leads to the screen, `---`, and the screen.
struct GoldenScreen {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")

  private let name: String
  private let head: [String]
  let lines: [String]

  static func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".txt") }.sorted()
  }

  init(_ name: String) throws {
    let text = try String(contentsOf: GoldenScreen.folder.appending(path: name), encoding: .utf8)
    let all = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let mark = all.firstIndex(of: "---") ?? all.endIndex
    self.name = name
    head = all[..<mark].filter { !$0.isEmpty }
    lines = all.dropFirst(mark + 1).map(\.self)
  }

  private func value(_ key: String) -> String? {
    head.first { $0.hasPrefix(key + ": ") }.map { String($0.dropFirst(key.count + 2)) }
  }

  /// Plays the keys and draws the screen, its cursor and, when asked for, its styles.
  func drawn() throws -> [String] {
    let plan = try #require(Shop.plans[value("plan") ?? "scaling"], "\(name) names no plan of the shop")
    let size = try #require(GoldenScreen.size(value("size") ?? ""), "\(name) needs a size such as 80x24")
    let today = value("today").flatMap { CivilDate($0) }.flatMap(GoldenScreen.dayNumber)
    var driver = Driver(
      plan, size: size, ascii: value("signs") == "ASCII", today: today, path: value("file"),
      catalog: value("offers") == "many" ? Shop.market : Shop.catalog)
    try driver.type(value("keys") ?? "")
    driver.rest()
    let canvas = driver.canvas
    let cursor = canvas.cursor.map { "cursor: column \($0.x) of row \($0.y)" } ?? "cursor: none"
    let styles = value("styles") == "yes" ? ["---"] + canvas.styleLines : []
    return canvas.trimmedLines + styles + ["---", cursor, ""]
  }

  func keep(_ drawn: [String]) throws {
    let text = (head + ["---"] + drawn).joined(separator: "\n")
    try text.write(to: GoldenScreen.folder.appending(path: name), atomically: true, encoding: .utf8)
  }

  private static func size(_ text: String) -> Size? {
    let parts = text.split(separator: "x").compactMap { Int($0) }
    return parts.count == 2 ? Size(columns: parts[0], rows: parts[1]) : nil
  }

  private static func dayNumber(_ date: CivilDate) -> Int? {
    let parts = "\(date)".split(separator: "-").compactMap { Int($0) }
    return parts.count == 3 ? CivilDate.dayNumber(year: parts[0], month: parts[1], day: parts[2]) : nil
  }
}
