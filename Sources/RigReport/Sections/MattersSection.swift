import RigModel

extension Report {
  /// What moves the all-in result most, each assumption from its worse to its better end, the widest first.
  var mattersSection: Section {
    let rows = Sensitivity.ranked(estimated).map(row)
    let sum = Figure.allIn.label.lowercased()
    return Section(
      title: "What matters most",
      columns: [
        .left(tr("\(Figure.allIn.label), if")), .right("at worse"), .right(sum), .right("at better"), .right(sum),
      ],
      rows: rows,
      notes: rows.isEmpty
        ? []
        : [
          tr("One assumption is moved at a time; now \(sum) is \(shown(.allIn).text)."),
          tr("Worse is the end at which buying pays less for this plan, better the one at which it pays more."),
        ]
    )
  }

  private func row(_ sensitivity: Sensitivity) -> Row {
    let (label, unit) = (sensitivity.subject.label, sensitivity.subject.unit)
    let (worse, better) = (money(sensitivity.worse, .estimate), money(sensitivity.better, .estimate))
    let ends = [sensitivity.ends.worse, sensitivity.ends.better].map { value($0, in: unit).text }
    let low = Record("\(label) at \(ends[0]): all in", worse)
    let high = Record("\(label) at \(ends[1]): all in", better)
    return Row(cells: [label, ends[0], worse.text, ends[1], better.text], records: [low, high])
  }
}
