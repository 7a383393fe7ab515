import Foundation
import Testing
import TerminalUI

@testable import Planner

/// The table of `docs/keys.md` beside the bindings.
@Suite struct KeysDocumentTests {
  /// The keys that the table has, as the program writes them.
  private static func documented() throws -> Set<String> {
    let root = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }
    let text = try String(contentsOfFile: root + "/docs/keys.md", encoding: .utf8)
    let table = text.prefix(upTo: text.range(of: "\n## ")?.lowerBound ?? text.endIndex)
    let rows = table.split(separator: "\n").filter { $0.hasPrefix("| `") }.compactMap { $0.split(separator: "|").first }
    let pieces = rows.map { $0.split(separator: "`").enumerated() }
    let codes = pieces.flatMap { $0.filter { $0.offset % 2 == 1 }.map(\.element) }
    let words = codes.map(String.init) + (rows.contains { $0.contains("`0`…`9`") } ? (1...8).map(String.init) : [])
    return Set(words.map { $0 == "-" ? "−" : $0 })
  }

  private static func bound() -> Set<String> {
    let scene = Driver().scene
    let pages = PageList.all.flatMap { $0.init(scene).bindings } + PageBindings.common
    let all = scene.model.panes.flatMap(\.bindings) + GlobalBindings.all + pages
    return Set(all.flatMap(\.keys).map(\.label).map { $0 == "-" ? "−" : $0 })
  }

  @Test func `Every key that is bound stands in the table`() throws {
    #expect(try Self.bound().subtracting(Self.documented()).sorted() == [])
  }

  @Test func `Every key of the table is bound`() throws {
    #expect(try Self.documented().subtracting(Self.bound()).sorted() == [])
  }
}
