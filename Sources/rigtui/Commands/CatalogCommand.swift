import ArgumentParser
import RigCatalog
import RigModel
import RigReport

/// Looks into the catalog.
struct CatalogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "catalog", abstract: "List, show, check and bring up to date what can be bought and rented.",
    subcommands: [
      ListCommand.self, ShowCommand.self, CheckCommand.self, UpdateCommand.self, BundleCommand.self,
    ])

  /// Lists the rows of a kind.
  struct ListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "List the rows of a kind.",
      usage: """
        rigtui catalog list KIND [--format table|csv|json]
                            [--catalog DIR] [--only-catalog DIR]
        """)

    @Argument(
      help: ArgumentHelp("\(CatalogKind.names.joined(separator: ", ")).", valueName: "KIND"),
      completion: .list(CatalogKind.names))
    var kind: String

    @Option(help: ArgumentHelp("The format.", valueName: "table|csv|json"), completion: .words(ListFormat.self))
    var format: String = "table"

    @OptionGroup var options: CatalogOptions

    func run() throws {
      try Failure.reporting { () throws(Failure) in
        let kind = try Choice.of(CatalogKind.self, kind, "KIND")
        let format = try Choice.of(ListFormat.self, format, "--format")
        let table = try options.load(.current)[kind]
        switch format {
        case .table: try Console.say(CatalogListing.table(table).visibleText)
        case .csv: try Console.say(CatalogListing.csv(table).visibleText)
        case .json: try Console.say(CatalogListing.json(table))
        }
      }
    }
  }

  /// Shows one row.
  struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "Show all that is known of one id.")

    @Argument(help: ArgumentHelp("A part, offer, country or currency.", valueName: "ID"), completion: .ids)
    var id: String

    @OptionGroup var options: CatalogOptions

    func run() throws {
      try Failure.reporting { () throws(Failure) in
        let loaded = try options.load(.current)
        guard let text = CatalogListing.show(id, in: loaded) else {
          throw Failure.usage("unknown id \(Wording.quoted(id))\(loaded.hint(for: id))")
        }
        try Console.say(text.visibleText)
      }
    }
  }

  /// Checks a file of one's own.
  struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check", abstract: "Check a catalog file of your own and report every error, and what looks wrong.")

    @Argument(
      help: ArgumentHelp("A file such as gpu.csv, or - for standard input.", valueName: "FILE"),
      completion: .file(extensions: ["csv"]))
    var file: String

    func run() throws {
      let check = CatalogLoader.check(file)
      guard check.errors.isEmpty else {
        for error in check.errors { Console.complain("\(error)") }
        if check.isCut { Console.complain("\(check.file): only the first \(check.errors.count) errors are shown") }
        throw ExitCode(2)
      }
      for warning in check.warnings { Console.complain("warning: \(warning)") }
      try Console.say("\(check)".visible + "\n")
    }
  }
}

/// How rows are listed.
enum ListFormat: String, CaseIterable {
  case table
  case csv
  case json
}
