import RigModel

extension PlanSections {
  /// Reads what is asked of the solver: `pin = ["p40=2", "hp-z440"]`, `ban = ["mi25"]`.
  func readWishes(into plan: inout Plan) throws(PlanFileError) {
    let reader = try root.section("solve", ["objective", "pin", "ban", "allow_unknown"])
    let aim = try reader.word("objective", of: Aim.allCases.map(\.rawValue)).flatMap(Aim.init)
    plan.solve.aim = aim ?? plan.solve.aim
    plan.solve.allowsUnknown = try reader.flag("allow_unknown") ?? plan.solve.allowsUnknown
    for word in try reader.words("pin") {
      let (id, units) = try pin(word, reader)
      plan.solve.pinned[id] = units
    }
    for word in try reader.words("ban") { plan.solve.banned.insert(try part(word, "ban", reader)) }
    try checkWishes(plan.solve, reader)
  }

  /// A part with its number, or a part of which there may be any number but none.
  private func pin(_ word: String, _ reader: TOMLReader) throws(PlanFileError) -> (PartID, ClosedRange<Int>) {
    guard let sign = word.firstIndex(of: "=") else { return (try part(word, "pin", reader), SolveWishes.any) }
    let id = try part(String(word[..<sign]), "pin", reader)
    let number = word[word.index(after: sign)...]
    guard let units = Int(number), SolveWishes.any.contains(units) else {
      throw reader.error("pin", "found \(Wording.quoted(word)), expected a part and a number from 1 to 64, as in p40=2")
    }
    return (id, units...units)
  }

  private func checkWishes(_ solve: SolveWishes, _ reader: TOMLReader) throws(PlanFileError) {
    if let both = solve.pinned.keys.sorted().first(where: solve.banned.contains) {
      throw reader.error("ban", "found \(both), which is pinned too, expected one of pin and ban")
    }
    let boards = solve.pinned.keys.sorted().filter { catalog[$0]?.kind.isExclusive == true }
    guard boards.count < 2 else {
      throw reader.error("pin", "found the boards \(boards[0]) and \(boards[1]), expected one, as a rig stands on one")
    }
  }
}
