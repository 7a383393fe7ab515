import ArgumentParser
import RigModel
import RigSolver

/// What a rig is for.
struct GoalOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Memory of all devices together.", valueName: "GIB"))
  var memory: String?

  @Option(help: ArgumentHelp("Memory of the largest device.", valueName: "GIB"))
  var deviceMemory: String?

  @Option(help: ArgumentHelp("The most that may be spent, in the plan's currency.", valueName: "P"))
  var maxPrice: String?

  @Option(help: ArgumentHelp("The most from the wall at full load.", valueName: "W"))
  var maxWallW: String?

  /// The most memory that anybody asks for in GiB.
  private static let mostMemory = 1_000_000.0

  /// What was asked for.
  func need() throws(Failure) -> Need {
    var need = Need()
    need.memory = try GoalOptions.number(memory, "--memory", GoalOptions.mostMemory).map { Gibibytes($0) }
    need.device = try GoalOptions.number(deviceMemory, "--device-memory", GoalOptions.mostMemory).map { Gibibytes($0) }
    need.maxPrice = try GoalOptions.number(maxPrice, "--max-price", Limits.price.upperBound).map { Money(rounding: $0) }
    need.maxWall = try GoalOptions.number(maxWallW, "--max-wall-w", 1_000_000).map { Watts($0) }
    return need
  }

  private static func number(_ text: String?, _ option: String, _ most: Double) throws(Failure) -> Double? {
    guard let text else { return nil }
    return try Number.value(text, option, in: 0...most)
  }
}
