import RigModel
import TerminalUI

/// A line of the help.
enum HelpEntry: Sendable {
  /// What the lines below it have in common.
  case heading(String)
  /// A key, and what it does.
  case key(Binding)
  /// A mark or a word of the screen, and what it means.
  case mark(String, String)

  /// What a filter looks at; nothing for a heading.
  var words: String? {
    switch self {
    case .heading: nil
    case .key(let binding): "\(binding.label) \(binding.help.spoken)"
    case .mark(let mark, let words): "\(HelpEntry.said(mark)) \(words.spoken)"
    }
  }

  /// Writes it into some columns of a line.
  func put(into line: inout Line, _ columns: Range<Int>) {
    let (x, end) = (columns.lowerBound, columns.upperBound)
    switch self {
    case .heading(let text):
      line.put(text.spoken, x: x + 2, style: Style(.accent).bold, maxColumns: columns.count - 3, ellipsis: true)
    case .key(let binding):
      put(binding.shownLabel, binding.help.spoken, into: &line, x, end)
    case .mark(let mark, let words):
      put(HelpEntry.said(mark), words.spoken, into: &line, x, end)
    }
  }

  private func put(_ label: String, _ words: String, into line: inout Line, _ x: Int, _ end: Int) {
    let indent = end - x < 70 ? 18 : 26
    line.put(label, x: x + 4, style: Style(.focus), maxColumns: indent - 5)
    line.put(words, x: x + indent, maxColumns: end - x - indent - 1, ellipsis: true)
  }

  /// A mark in the language that is spoken.
  private static func said(_ mark: String) -> String {
    switch mark {
    case "own": mark.spoken(as: "owned, of a part")
    case "old": mark.spoken(as: "old, of a price")
    default: mark.spoken
    }
  }

  /// What the marks and words of the screen mean.
  static let legend: [HelpEntry] =
    [.heading("Marks and words")]
    + [
      ("≈", "an estimate"), ("?", "unknown: ask the seller"), ("—", "does not apply"),
      ("never", "not within ten years"), ("own", "owned already, costs nothing"), ("set", "typed by you"),
      ("old", "a price of more than 180 days ago"), ("≥ ≤", "at least, at most: a price is missing"),
      ("▲ ▼", "rose, fell with the last change"), ("✗", "an error: it will not work so"),
      ("+27", "what a part needs beside it costs so much"), ("█ ▓ ▒", "parts, current, fees or rent"),
      ("│32B", "the memory that 32B weights take at 4 bits"),
      ("!", "a warning; a part: pinned"),
      ("x", "a part that is banned"), ("·", "worth knowing"), ("✓", "checked and right"),
      ("● ○", "in the rig, or not"), ("◂ ▸", "less, more with ← →"), ("▴ ▾", "there is more above, below"),
    ].map { .mark($0, $1) }
}
