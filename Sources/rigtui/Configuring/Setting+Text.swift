import RigModel
import RigReport

extension Setting {
  /// Puts what was typed into a plan.
  /// - Parameter place: where it was typed, for a complaint: `--days`.
  func set(_ text: String, as place: String, in plan: inout Plan, _ catalog: Catalog) throws(Failure) {
    switch form {
    case .number(let number): number.store(&plan, try Number.value(text, place, in: number.range))
    case .word(let word): word.store(&plan, try Choice.word(text, place, of: word.choices.map(\.id)))
    case .flag(let flag): flag.turn(&plan, true)
    case .name(let name): name.store(&plan, try Choice.name(text, place, name, catalog), catalog)
    }
  }

  /// What a plan holds, as it is typed; `nil` for nothing.
  func word(in plan: Plan) -> String? {
    switch form {
    case .number(let number): number.stored(plan).map { Numbers.short($0, decimals: 6) }
    case .word(let word): word.stored(plan)
    case .flag(let flag): flag.isOn(plan) ? "true" : "false"
    case .name(let name): name.stored(plan)
    }
  }
}
