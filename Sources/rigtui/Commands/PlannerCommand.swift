import ArgumentParser
import CursesTerminal
import RigCatalog
import TerminalUI

/// Opens the planner on the screen.
struct PlannerCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Open the planner on the screen (the default).",
    usage: """
      rigtui [PLAN] [--preset NAME] [changes] [--catalog DIR] [--only-catalog DIR]
             [--ascii] [--color auto|always|never] [--theme NAME] [--mouse]
             [--plain] [--proof FILE...]
      """)

  @OptionGroup var source: PlanSource
  @OptionGroup var screen: ScreenOptions
  @OptionGroup(title: "Changes") var changes: Changes

  func run() throws {
    try Failure.reporting { () throws(Failure) in
      let launch = Launch(
        plan: { store, catalog throws(Failure) in try source.read(from: store, catalog) },
        change: { plan, catalog, defaults throws(Failure) in try changes.apply(to: &plan, in: catalog, defaults) },
        prover: { () throws(Failure) in try ProofFiles.prover(screen.proof) },
        folders: source.catalogOptions.folders(.current),
        options: { configuration throws(Failure) in try screen.look.apply(to: &configuration) })
      if screen.plain { return try launch.plain(size: try Replay.size(screen.size ?? "120x60")) }
      guard screen.dump || screen.script != nil else { return try launch.run() }
      try launch.replay(screen.script ?? "", size: try Replay.size(screen.size ?? "80x24"))
    }
  }
}

/// How the planner is shown.
struct ScreenOptions: ParsableArguments {
  @OptionGroup var look: LookOptions

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
}
