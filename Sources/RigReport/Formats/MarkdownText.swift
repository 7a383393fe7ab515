extension String {
  /// The text with hidden characters replaced and everything escaped that Markdown or HTML would act on; what is to be
  /// typed stays between backticks.
  var markdown: String { codePieces.map { $0.isCode ? "`\($0.text)`" : $0.text.escapedForMarkdown }.joined() }

  private var escapedForMarkdown: String {
    visible.unicodeScalars.map { "\\`*_[]<>|~#&!".unicodeScalars.contains($0) ? "\\\($0)" : String($0) }.joined()
  }

  /// The text as the beginning of a line, where more characters mean something: lists, headings, rules.
  var markdownLine: String {
    let text = Substring(markdown).drop { $0 == " " }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest = text.dropFirst(digits.count)
    if !digits.isEmpty, let mark = rest.first, mark == "." || mark == ")" { return digits + "\\" + rest }
    return text.first.map { "+-=".contains($0) } == true ? "\\" + text : String(text)
  }
}
