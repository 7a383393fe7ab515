import ArgumentParser
import RigCatalog
import RigModel

/// What was typed behind the program's name.
enum Arguments {
  /// The most arguments; nobody types more, and the parser takes time with the square of their number.
  static let mostCount = 1000
  /// The most bytes of one: as many as a path may have.
  static let mostBytes = 4096

  /// The arguments, with the usual axes where `--pareto` stands alone.
  static func completed(_ arguments: [String]) -> [String] {
    arguments.indices.flatMap { place -> [String] in
      let next = arguments.indices.contains(place + 1) ? arguments[place + 1] : "-"
      let isBare = arguments[place] == "--pareto" && next.hasPrefix("-")
      return isBare ? [arguments[place], SolveCommand.usualAxes] : [arguments[place]]
    }
  }

  /// Refuses more than anybody types.
  static func check(_ arguments: [String]) throws(Failure) {
    guard arguments.count <= mostCount else {
      throw .usage("found \(arguments.count) arguments, expected at most \(mostCount)")
    }
    guard let long = arguments.first(where: { $0.utf8.count > mostBytes }) else { return }
    let found = "an argument of \(long.utf8.count) bytes that begins with \(Wording.quoted(long))"
    throw .usage("found \(found), expected at most \(mostBytes)")
  }

  /// What some call options that have another name.
  private static let synonyms = [
    "budget": "max-price", "vram": "memory", "speed": "min-speed", "ctx": "context", "quant": "quantization",
    "exclude": "ban", "include": "pin", "watts": "max-wall-w", "max-watts": "max-wall-w", "output-format": "format",
  ]

  /// The sentence end that names the subcommand which was probably meant, or nothing.
  /// - Parameter message: what is said already; one that names something near is enough.
  static func hint(for arguments: [String], besides message: String) -> String {
    guard !message.lowercased().contains("did you mean") else { return "" }
    if let (_, other) = synonyms.first(where: { message.contains("Unknown option '--\($0.key)'") }) {
      return ". Did you mean '--\(other)'?"
    }
    var command: any ParsableCommand.Type = Rigtui.self
    for word in arguments {
      let below = command.configuration.subcommands
      let names = below.map { $0.configuration.commandName ?? "" }
      if let next = below.first(where: { $0.configuration.commandName == word }) {
        command = next
      } else {
        let isPlan = Preset.bundled.contains { $0.name == word } || word.contains("/") || word.contains(".")
        return word.hasPrefix("-") || isPlan ? "" : Spelling.hint(for: word, in: names)
      }
    }
    return ""
  }
}
