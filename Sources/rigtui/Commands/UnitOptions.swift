import ArgumentParser
import RigCatalog
import RigModel
import RigSolver

/// Which parts a rig has to have, and which it may not.
struct UnitOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("A rig with so many of a part, 1…64; one or more when left out.", valueName: "ID[=N]"),
    completion: .parts)
  var pin: [String] = []

  /// Taken to say what does the same.
  @Option(help: .hidden) var part: [String] = []

  @Option(
    help: ArgumentHelp("A rig without a part, or without all of a kind, as in gpu:vendor=AMD.", valueName: "ID"),
    completion: .parts)
  var ban: [String] = []

  @Flag(help: "Keep all parts of the plan and add what is missing.")
  var keep = false

  /// What was asked for, beside what the plan asks for.
  func rules(_ plan: Plan, _ loaded: LoadedCatalog) throws(Failure) -> UnitRules {
    var rules = UnitRules()
    (rules.pinned, rules.banned) = (plan.solve.pinned, plan.solve.banned)
    for text in pin { try UnitOptions.pin(text, loaded.catalog, &rules) }
    for text in ban { rules.banned.formUnion(try UnitOptions.banned(text, loaded)) }
    if let both = rules.pinned.keys.sorted().first(where: rules.banned.contains) {
      throw Failure.usage("\(both) is pinned and banned, expected one of --pin and --ban")
    }
    let boards = rules.pinned.keys.sorted().filter { loaded.catalog[$0]?.kind.isExclusive == true }
    guard boards.count < 2 else {
      throw Failure.usage("--pin: found the boards \(boards[0]) and \(boards[1]), expected one, as a rig stands on one")
    }
    if keep { rules.kept = plan.build }
    return rules
  }

  private static func pin(_ text: String, _ catalog: Catalog, _ rules: inout UnitRules) throws(Failure) {
    let (id, value) = try Choice.pair(text, "--pin", catalog)
    let most = Limits.quantity.upperBound
    guard let value else {
      rules.pinned[id] = 1...most
      return
    }
    let units = try Number.integer(value, "--pin \(id)", in: 1...most)
    rules.pinned[id] = units...units
  }

  /// A part, or those of a kind with a word in a column.
  private static func banned(_ text: String, _ loaded: LoadedCatalog) throws(Failure) -> [PartID] {
    guard let colon = text.firstIndex(of: ":"), let equals = text[colon...].firstIndex(of: "=") else {
      guard !text.contains(where: { $0 == ":" || $0 == "=" }) else {
        throw .usage(
          "--ban: found \(Wording.quoted(text)), expected a part or parts of a kind, as in p40 or gpu:vendor=AMD")
      }
      return [try Choice.part(text, "--ban", loaded.catalog)]
    }
    let kind = try Choice.of(PartKind.self, String(text[..<colon]), "--ban")
    let table = loaded[.part(kind)]
    let name = String(text[text.index(after: colon)..<equals])
    let names = table.columns.map(\.name)
    guard let column = names.firstIndex(of: try Choice.named(name, "--ban", among: names)) else { return [] }
    let word = text[text.index(after: equals)...].lowercased()
    return (0..<table.rowCount).filter { table.text($0, column).lowercased() == word }
      .map { PartID(rawValue: table.text($0, 0)) }
  }
}
