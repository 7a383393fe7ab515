import ArgumentParser

/// The man page of a command, made of what the command says of itself.
struct ManualPage {
  /// The program, and the subcommands that lead to the command.
  private let path: [any ParsableCommand.Type]

  /// A page for a program and for each of its commands that are shown.
  static func all(of root: any ParsableCommand.Type) -> [ManualPage] { all(below: [root]) }

  private static func all(below path: [any ParsableCommand.Type]) -> [ManualPage] {
    let page = ManualPage(path: path)
    return [page] + page.children.flatMap { all(below: path + [$0]) }
  }

  /// The file's name without its ending, such as `rigtui-catalog-list`.
  var name: String { words.joined(separator: "-") }

  private var words: [String] { path.compactMap { $0.configuration.commandName } }
  private var root: any ParsableCommand.Type { path[0] }
  private var command: any ParsableCommand.Type { path[path.count - 1] }
  private var isRoot: Bool { path.count == 1 }

  private var children: [any ParsableCommand.Type] {
    command.configuration.subcommands.filter { $0.configuration.shouldDisplay }
  }

  /// The command, and the one that it stands for where no other is named.
  private var told: [any ParsableCommand.Type] {
    [command] + [command.configuration.defaultSubcommand].compactMap(\.self)
  }

  /// The page.
  /// - Parameter footer: what its last line says.
  func rendered(_ footer: (day: String, program: String)) -> String {
    let head = ".TH \(Roff.text(name.uppercased())) 1 \"\(Roff.text(footer.day))\" \"\(footer.program)\" \"rigtui\""
    let title = "\(Roff.text(name)) \\- \(Roff.text(command.configuration.abstract))"
    let parts = ManualProse(told.map { $0.configuration.discussion }.first { !$0.isEmpty } ?? "")
    let all =
      [head] + Roff.section("NAME", [title]) + Roff.section("SYNOPSIS", synopsis)
      + Roff.section("DESCRIPTION", Roff.paragraphs(parts.description)) + Roff.section("COMMANDS", commands)
      + arguments + (isRoot ? ManualPlaces.sections : []) + Roff.section("EXAMPLES", Roff.paragraphs(parts.examples))
      + Roff.section("EXIT STATUS", Roff.paragraphs(parts.exit)) + Roff.section("SEE ALSO", neighbors)
    return all.joined(separator: "\n") + "\n"
  }

  private var synopsis: [String] {
    let shown = told.first { $0.configuration.usage != nil } ?? command
    return Roff.verbatim(root.usageString(for: shown).split(separator: "\n").map(String.init))
  }

  private var commands: [String] {
    children.flatMap { child in
      let line = (words + [child.configuration.commandName ?? ""]).joined(separator: " ")
      return Roff.entry(Roff.bold(line), child.configuration.abstract)
    }
  }

  /// Options and arguments under their titles, arguments first and what has no title of its own last.
  private var arguments: [String] {
    let all = told.flatMap(ManualArgument.all)
    var known: Set<String> = []
    let each = all.filter { known.insert($0.term).inserted }
    let titled = each.map(\.title).filter { !["ARGUMENTS", "OPTIONS"].contains($0) }
    let titles = ["ARGUMENTS"] + titled.reduce(into: []) { if !$0.contains($1) { $0.append($1) } } + ["OPTIONS"]
    return titles.flatMap { title in
      Roff.section(title, each.filter { $0.title == title }.flatMap { Roff.entry($0.term, $0.meaning) })
    }
  }

  private var neighbors: [String] {
    let above = isRoot ? [] : [words.dropLast().joined(separator: "-")]
    let below = children.map { "\(name)-\($0.configuration.commandName ?? "")" }
    let names = (above + below).map { "\(Roff.bold($0))(1)" }
    return names.isEmpty ? [] : [names.joined(separator: ", ")]
  }
}
