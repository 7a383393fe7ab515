import ArgumentParser
import RigModel
import RigReport
import RigSolver

/// Says the most that a part is worth for a goal.
struct WorthCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "worth", abstract: "Say the most that so many of a part are worth for a goal.",
    discussion: """
      How much more the cheapest rig without the part costs than the cheapest one that has it as a gift, for each unit: whoever pays \
      more is better off with other parts.

      Examples:
        rigtui worth p40 --memory 48
        rigtui worth p40=2 --memory 48 --max-price 900
      """)

  @Argument(
    help: ArgumentHelp("The part, and how many of it; any number when left out.", valueName: "ID[=N]"),
    completion: .parts)
  var part: String

  @OptionGroup var source: PlanSource
  @OptionGroup(title: "Parts") var units: UnitOptions
  @OptionGroup(title: "Changes") var changes: OtherChanges

  @Flag(help: "Take rigs that leave questions to sellers open.")
  var allowUnknown = false

  func run() throws {
    try Failure.reporting { () throws(Failure) in
      let request = try SolveQuestion(source, units, changes).request(allowsUnknown: allowUnknown)
      let (id, value) = try Choice.pair(part, "ID", request.catalog)
      let count = try value.map { text throws(Failure) in try Number.integer(text, "\(id)", in: 1...64) }
      var worth = Worth(of: id, units: count.map { $0...$0 } ?? 1...64, request)
      while !worth.isDone { worth.step(4096) }
      try Console.say(WorthText.render(worth, request))
    }
  }
}
