import ArgumentParser
import RigCatalog
import RigModel
import RigReport

/// Says what is set for all plans and for the planner, and changes it.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config", abstract: "Say what is set for all plans and for the planner, and where each comes from.",
    usage: """
      rigtui config [--country CC] [--theme NAME] … [--format text|json]
      rigtui config path
      rigtui config edit
      rigtui config init
      rigtui config check [FILE]
      rigtui config schema [--plan]
      """,
    discussion: """
      An option counts before the environment, that before the file, that before what is usual. A plan that names \
      a country or an amount itself keeps it.

      Examples:
        rigtui config                    what is in force
        rigtui config edit               change it
        RIGTUI_THEME=contrast rigtui     other colors for once
        rigtui config schema > rigtui.schema.json

      Exit code 2 when something is wrong with the file or a variable, else 0.
      """,
    subcommands: [
      ConfigPathCommand.self, ConfigEditCommand.self, ConfigInitCommand.self, ConfigCheckCommand.self,
      ConfigSchemaCommand.self,
    ])

  @OptionGroup var look: LookOptions
  @OptionGroup(title: "Plans") var home: OptionsOfSettings<HomeSettings>

  @Option(help: ArgumentHelp("The format.", valueName: "text|json"), completion: .list(["text", "json"]))
  var format: String = "text"

  func run() throws {
    var problems: [String] = []
    try Failure.reporting { () throws(Failure) in
      let format = try Choice.word(format, "--format", of: ["text", "json"])
      let catalog = try Directories.load(Directories.current.folders()).catalog
      var configuration = Configuration.current(catalog)
      try look.apply(to: &configuration)
      for key in ConfigKey.all {
        guard case .setting(let setting) = key.form, let word = home.typed[setting] else { continue }
        try configuration.set(key, word, .option("--" + key.option), in: catalog)
      }
      let listing = Language.$spoken.withValue(.english) { ConfigListing(configuration, catalog) }
      try Console.say(format == "json" ? listing.json : listing.text.visibleText)
      problems = configuration.problems
    }
    guard problems.isEmpty else { throw ConfigCheckCommand.complain(problems) }
  }
}

/// Says where the file is.
struct ConfigPathCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "path", abstract: "Say where the file is or would be.")

  func run() throws {
    try Failure.reporting { () throws(Failure) in try Console.say(try ConfigPlace.path.visible + "\n") }
  }
}

/// Checks a file.
struct ConfigCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check the file, or another one, and report all that is wrong with it.")

  @Argument(
    help: ArgumentHelp("A file, or - for standard input; yours when left out.", valueName: "FILE"),
    completion: .file(extensions: ["toml"]))
  var file: String?

  func run() throws {
    var problems: [String] = []
    try Failure.reporting { () throws(Failure) in problems = try ConfigPlace.check(file) }
    guard problems.isEmpty else { throw ConfigCheckCommand.complain(problems) }
  }

  /// Says what is wrong, and the exit code that follows from it.
  static func complain(_ problems: [String]) -> ExitCode {
    for problem in problems { Console.complain(problem) }
    return ExitCode(2)
  }
}

/// Prints what editors need to know of the files.
struct ConfigSchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Print the JSON schema of the file, or of plan files, for editors.")

  @Flag(help: "That of plan files.")
  var plan = false

  func run() throws {
    try Failure.reporting { () throws(Failure) in
      try Console.say((plan ? PlanSchema.document : ConfigSchema.document).text + "\n")
    }
  }
}
