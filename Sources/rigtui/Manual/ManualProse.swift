/// What a command tells at length, by the section of its man page.
struct ManualProse {
  /// Paragraphs that tell what it does.
  var description: [String] = []
  /// Paragraphs with examples.
  var examples: [String] = []
  /// Paragraphs about exit codes.
  var exit: [String] = []

  /// Sorts the paragraphs of a discussion by how they begin.
  init(_ discussion: String) {
    for paragraph in ManualProse.paragraphs(discussion) {
      if paragraph.hasPrefix("Example") {
        examples.append(paragraph.split(separator: "\n").dropFirst().joined(separator: "\n"))
      } else if paragraph.hasPrefix("Exit code") {
        exit.append(paragraph)
      } else {
        description.append(paragraph)
      }
    }
  }

  /// The paragraphs of a text, which empty lines part.
  private static func paragraphs(_ text: String) -> [String] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.split { $0.isEmpty }.map { $0.joined(separator: "\n") }
  }
}
