import ArgumentParser
import JSONReading

/// An option or argument of a command, as its man page lists it.
struct ManualArgument {
  /// Under which title it stands.
  let title: String
  /// What is typed, in the language of man pages.
  let term: String
  /// What it does.
  let meaning: String

  /// All of a command that are shown.
  static func all(of command: any ParsableCommand.Type) -> [ManualArgument] {
    let help = JSONRecord(bytes: Array(command._dumpHelp().utf8))
    return (help["command"]?["arguments"])?.items.compactMap { ManualArgument($0.value) } ?? []
  }

  private init?(_ record: JSONRecord) {
    guard record["shouldDisplay"]?.plain == "true" else { return nil }
    let value = record["valueName"]?.plain ?? ""
    let names = record["names"].map { $0.items.map { ManualArgument.name($0.value) } } ?? []
    let isFlag = record["kind"]?.plain == "flag"
    title = record["sectionTitle"]?.plain?.uppercased() ?? (names.isEmpty ? "ARGUMENTS" : "OPTIONS")
    let words = names.map(Roff.bold).joined(separator: ", ")
    term = names.isEmpty ? Roff.bold(value) : isFlag ? words : "\(words) \(Roff.text(value))"
    let usual = isFlag ? nil : record["defaultValue"]?.plain
    meaning = (record["abstract"]?.plain ?? "") + (usual.map { " Default: \($0)." } ?? "")
  }

  private static func name(_ record: JSONRecord) -> String {
    (record["kind"]?.plain == "short" ? "-" : "--") + (record["name"]?.plain ?? "")
  }
}
