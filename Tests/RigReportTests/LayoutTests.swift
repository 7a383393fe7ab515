import RigReport
import Testing

/// Wrapping and tables in plain text.
@Suite struct LayoutTests {
  @Test(
    "Text breaks at spaces, but not within an amount",
    arguments: [
      ("one two three", 7, ["one two", "three"]), ("rig 1 136 € more", 9, ["rig", "1 136 €", "more"]),
      ("unbreakable", 4, ["unbreakable"]), ("", 10, [""]), ("  a   b  ", 10, ["a b"]), ("a b", 0, ["a", "b"]),
      ("7 days × 24 hours", 8, ["7 days ×", "24 hours"]), ("1  136 €", 3, ["1 136 €"]), (" ", 5, [""]),
      ("rig 3 × 24", 6, ["rig 3", "× 24"]), ("day 5 = rent", 5, ["day 5", "=", "rent"]), ("é è ê", 3, ["é è", "ê"]),
    ] as [(String, Int, [String])])
  func wrap(text: String, width: Int, lines: [String]) {
    #expect(TextWrap.lines(text, width: width) == lines)
  }

  @Test func `The widest left-hand column gives way, numbers never do`() {
    let rows = [["a part with a very long name indeed", "1 136 €", "set"], ["drive", "20 €", ""]]
    let table = TextTable([.left("Part"), .right("Cost"), .left()], rows: rows, width: 34)
    let lines = [table.heading ?? ""] + rows.flatMap { table.lines($0) }
    let expected = """
      Part                     Cost
      a part with a very    1 136 €  set
      long name indeed
      drive                    20 €
      """
    #expect(lines.joined(separator: "\n") == expected)
  }

  @Test func `A table without headings has none`() {
    #expect(TextTable([.left(), .right()], rows: [], width: 10).heading == nil)
  }
}
