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
             [--plain]
      """)

  @OptionGroup var source: PlanSource

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "What tools printed on the machine (see rigtui prove): what differs from the plan stands first in pane C.",
      valueName: "FILE"),
    completion: .file())
  var proof: [String] = []

  @Flag(help: "Draw with ASCII characters only.")
  var ascii = false

  @Option(help: ArgumentHelp("Colors.", valueName: "auto|always|never"))
  var color: String = ColorChoice.auto.rawValue

  @Option(help: ArgumentHelp("Colors to choose from.", valueName: Theme.all.map(\.name).joined(separator: "|")))
  var theme: String = Theme.standard.name

  @Flag(help: "Use the mouse.")
  var mouse = false

  @Flag(help: "Read actions from standard input and print the lines that change; the action `commands` lists them.")
  var plain = false

  @Option(help: .hidden)
  var script: String?

  @Option(help: .hidden)
  var size: String?

  @Flag(help: .hidden)
  var dump = false

  func run() throws {
    try Failure.reporting { () throws(Failure) in
      let launch = Launch(
        plan: { store, catalog throws(Failure) in try source.read(from: store, catalog) },
        prover: { () throws(Failure) in try ProofFiles.prover(proof) },
        folders: source.catalogOptions.folders(.current), isASCII: ascii,
        color: try Choice.of(ColorChoice.self, color, "--color"), usesMouse: mouse,
        theme: Theme.named(try Choice.named(theme, "--theme", among: Theme.all.map(\.name))) ?? .standard)
      if plain { return try launch.plain(size: try Replay.size(size ?? "120x60")) }
      guard dump || script != nil else { return try launch.run() }
      try launch.replay(script ?? "", size: try Replay.size(size ?? "80x24"))
    }
  }
}
