import RigModel

extension ModelRow {
  /// Why a figure is what it is; `nil` when it is not known.
  public func explanation(of figure: ModelFigure) -> Explanation? {
    guard let formula = formula(of: figure), let value = value(of: figure) else { return nil }
    let name = figure.rawValue.spoken
    let result = Explanation.Term(
      name: name, value: ModelRow.text(value, unit(of: figure)), formula: "= \(formula.numbers)")
    var why = Explanation(
      name, "\(name) = \(formula.words)",
      formula.inputs.map(Explanation.Term.init) + [result], source: run.model.source.visible)
    why.expression = formula
    return why
  }
}
