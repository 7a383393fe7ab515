import ArgumentParser
import CursesTerminal
import Planner
import RigCatalog
import RigModel
import TerminalUI

/// Opens the planner on the screen.
struct PlannerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Open the planner on the screen (the default).")

  @OptionGroup var source: PlanSource

  @Flag(help: "Draw with ASCII characters only.")
  var ascii = false

  @Option(help: ArgumentHelp("Colors.", valueName: "auto|always|never"))
  var color: String = ColorChoice.auto.rawValue

  @Flag(help: "Use the mouse.")
  var mouse = false

  @Option(help: .hidden)
  var script: String?

  @Option(help: .hidden)
  var size: String?

  @Flag(help: .hidden)
  var dump = false

  func run() throws {
    try Failure.reporting {
      let color = try Choice.of(ColorChoice.self, color, "--color")
      let store = PlanStore(directories: .current)
      let catalog = try source.catalogOptions.load(store.directories).catalog
      let library = Library(catalog: catalog, store: store)
      let start = try library.start(try source.read(from: store, catalog))
      try Availability.check(start.opened.plan)
      if script != nil || dump { return try replay(start, library) }
      try runOnScreen(start, library, color)
    }
  }

  private func runOnScreen(_ start: Start, _ library: Library, _ color: ColorChoice) throws {
    let terminal: CursesTerminal
    do throws(TerminalError) {
      terminal = try CursesTerminal(options: TerminalOptions(color: color, ascii: ascii ? true : nil, mouse: mouse))
    } catch {
      throw Failure.data(error)
    }
    let model = start.model(
      library, Surroundings(today: Clock.today, isASCII: terminal.usesASCII), size: terminal.size)
    var session = Session(model: model, runner: EffectRunner(library: library, opened: start.opened))
    session.run(on: terminal)
  }

  private func replay(_ start: Start, _ library: Library) throws {
    let size = try Replay.size(size ?? "80x24")
    let model = start.model(library, Surroundings(today: nil, isASCII: ascii), size: size)
    let canvas = try Replay.run(script ?? "", model, EffectRunner(library: library, opened: start.opened))
    Console.say(canvas.trimmedLines.joined(separator: "\n") + "\n")
  }
}
