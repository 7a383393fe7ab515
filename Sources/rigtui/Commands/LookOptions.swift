import ArgumentParser
import CursesTerminal
import Planner
import TerminalUI

/// How the planner looks and takes the mouse; what is not said is as the configuration has it.
struct LookOptions: ParsableArguments {
  @Flag(inversion: .prefixedNo, help: "Draw with ASCII characters only.")
  var ascii: Bool?

  @Option(help: ArgumentHelp("Colors.", valueName: "auto|always|never"), completion: .words(ColorChoice.self))
  var color: String?

  @Option(
    help: ArgumentHelp("Colors to choose from.", valueName: Theme.all.map(\.name).joined(separator: "|")),
    completion: .list(Theme.all.map(\.name)))
  var theme: String?

  @Option(
    help: ArgumentHelp("What the ground of the terminal is like.", valueName: "dark|light"),
    completion: .words(Background.self))
  var background: String?

  @Option(
    help: ArgumentHelp("Columns of panes at most.", valueName: "auto|two|one"), completion: .words(PaneColumns.self))
  var layout: String?

  @Flag(inversion: .prefixedNo, help: "Use the mouse.")
  var mouse: Bool?

  /// Sets what was said.
  func apply(to configuration: inout Configuration) throws(Failure) {
    let said = [
      "ascii": ascii.map { "\($0)" }, "color": color, "theme": theme, "background": background, "layout": layout,
      "mouse": mouse.map { "\($0)" },
    ]
    for key in ConfigKey.all {
      guard let word = said[key.name] ?? nil else { continue }
      try configuration.set(key, word, .option("--" + (word == "false" ? "no-" : "") + key.option), in: nil)
    }
  }
}
