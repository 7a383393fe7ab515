import RigModel

extension Report {
  /// Explains a setting: one that is a figure as that figure, others by themselves.
  func explanation(of setting: Setting) -> Explanation {
    setting.figure.map(explanation) ?? ownExplanation(of: setting)
  }

  /// Explains a setting by value, range, plausible ends and source.
  func ownExplanation(of setting: Setting) -> Explanation {
    let now = value(of: setting).text
    guard let number = setting.number else {
      return Explanation(
        setting.label, setting.help.spoken, [Explanation.Term(name: tr("now"), value: now, formula: "")],
        source: tr("the plan"))
    }
    var why = Explanation(
      setting.label, tr("\(setting.label), an assumption: \(range(of: number))"),
      [
        Explanation.Term(
          name: tr("now"), value: now, formula: number.typed(in: plan) == nil ? tr("by default") : tr("set in the plan")
        )
      ], source: number.source)
    why.nearby = endLines(number)
    return why
  }

  /// What the all-in result would be at the plausible ends.
  private func endLines(_ number: NumberSetting) -> [Explanation.Line] {
    guard let ends = number.ends(in: estimated) else { return [] }
    return ends.ascending.map { end in
      var plan = plan
      number.store(&plan, end)
      let allIn = Report(plan: plan, catalog: catalog, today: today).shown(.allIn)
      return Explanation.Line(
        value: allIn.text, text: tr("all in at \(value(end, in: number.unit).text)"), topic: .figure(.allIn))
    }
  }
}
