/// The language of man pages, as `man(7)` has it.
enum Roff {
  /// Text, in which nothing is taken for a request.
  static func text(_ text: String) -> String {
    let escaped = text.map { $0 == "\\" ? "\\e" : $0 == "-" ? "\\-" : String($0) }.joined()
    return escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" + escaped : escaped
  }

  /// Text in bold letters.
  static func bold(_ text: String) -> String { "\\fB\(self.text(text))\\fR" }

  /// A section with its lines; nothing when it has none.
  static func section(_ title: String, _ lines: [String]) -> [String] { lines.isEmpty ? [] : [".SH \(title)"] + lines }

  /// A term, which is written already, and what it means.
  static func entry(_ term: String, _ meaning: String) -> [String] { [".TP", term, text(meaning)] }

  /// Lines that keep their ends.
  static func verbatim(_ lines: [String]) -> [String] { [".nf"] + lines.map(text) + [".fi"] }

  /// Paragraphs; lines that begin with two blanks keep their ends.
  static func paragraphs(_ paragraphs: [String]) -> [String] {
    paragraphs.flatMap { paragraph in
      let lines = paragraph.split(separator: "\n").map(String.init)
      let prose = lines.prefix { !$0.hasPrefix("  ") }
      let rest = Array(lines.dropFirst(prose.count))
      return [".PP"] + prose.map(text) + (rest.isEmpty ? [] : verbatim(rest))
    }
  }
}
