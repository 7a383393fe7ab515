import ArgumentParser
import CursesTerminal
import RigCatalog
import TerminalUI

/// Opens the planner on the screen.
struct PlannerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Open the planner on the screen (the default).",
    usage: """
      rigtui [PLAN] [--preset NAME] [--catalog DIR] [--only-catalog DIR]
             [--ascii] [--color auto|always|never] [--theme NAME] [--mouse]
             [--plain] [--proof FILE...]
      """)

  @OptionGroup var source: PlanSource
  @OptionGroup var screen: ScreenOptions

  func run() throws {
    try Failure.reporting { () throws(Failure) in
      let launch = Launch(
        plan: { store, catalog throws(Failure) in try source.read(from: store, catalog) },
        prover: { () throws(Failure) in try ProofFiles.prover(screen.proof) },
        folders: source.catalogOptions.folders(.current), isASCII: screen.ascii,
        color: try Choice.of(ColorChoice.self, screen.color, "--color"), usesMouse: screen.mouse,
        theme: try screen.chosenTheme)
      if screen.plain { return try launch.plain(size: try Replay.size(screen.size ?? "120x60")) }
      guard screen.dump || screen.script != nil else { return try launch.run() }
      try launch.replay(screen.script ?? "", size: try Replay.size(screen.size ?? "80x24"))
    }
  }
}

/// How the planner is shown.
struct ScreenOptions: ParsableArguments {
  @Flag(help: "Draw with ASCII characters only.")
  var ascii = false

  @Option(help: ArgumentHelp("Colors.", valueName: "auto|always|never"), completion: .words(ColorChoice.self))
  var color: String = ColorChoice.auto.rawValue

  @Option(
    help: ArgumentHelp("Colors to choose from.", valueName: Theme.all.map(\.name).joined(separator: "|")),
    completion: .list(Theme.all.map(\.name)))
  var theme: String = Theme.standard.name

  @Flag(help: "Use the mouse.")
  var mouse = false

  @Flag(help: "Read actions from standard input and print the lines that change; the action `commands` lists them.")
  var plain = false

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "What tools printed on the machine (see rigtui prove): what differs from the plan stands first in pane C.",
      valueName: "FILE"),
    completion: .file())
  var proof: [String] = []

  @Option(help: .hidden)
  var script: String?

  @Option(help: .hidden)
  var size: String?

  @Flag(help: .hidden)
  var dump = false

  /// The theme that was named.
  var chosenTheme: Theme {
    get throws(Failure) {
      Theme.named(try Choice.named(theme, "--theme", among: Theme.all.map(\.name))) ?? .standard
    }
  }
}
