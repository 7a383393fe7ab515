import RigModel

/// Makes the rows of a comparison.
struct RowMaker {
  let reports: [Report]

  var rows: [ComparisonRow] {
    [verdict, catchRow] + moneyRows + gpuRows + powerRows + rentalRows + usageRows + partRows
  }

  /// A row of a figure that can be asked "why?".
  func row(_ group: ComparisonGroup, _ figure: Figure, _ better: Better? = nil) -> ComparisonRow {
    row(group, figure.name, figure.rawValue, better, topic: .figure(figure)) { ComparedValue($0.shown(figure)) }
  }

  /// A row of anything that each plan has.
  func row(
    _ group: ComparisonGroup, _ label: String, _ id: String, _ better: Better? = nil, topic: Topic? = nil,
    _ value: (Report) -> ComparedValue
  ) -> ComparisonRow {
    let figure = figure(id, label, reports.map(value), better)
    return ComparisonRow(
      group: group, label: label.spoken, cells: figure.values.map(\.shown.text), topic: topic, figures: [figure])
  }

  func figure(_ id: String, _ label: String, _ values: [ComparedValue], _ better: Better? = nil) -> ComparedFigure {
    let best = better?.best(of: values.map(\.shown), competing: works) ?? []
    return ComparedFigure(id: id, label: label, values: values, best: best)
  }

  /// A rig without a GPU does no work, so it does not compete, nor does one with an error beside one that starts.
  private var works: [Bool] {
    let hasGPU = reports.map { $0.estimate.gpus.cards > 0 }
    let starts = reports.map { $0.estimate.gpus.cards > 0 && !$0.hasErrors }
    return starts.contains(true) ? starts : hasGPU
  }
}

extension ComparedValue {
  /// Words, with what programs call them.
  init(words: String, _ json: String) { self.init(Shown(text: words, number: "", unit: ""), json: .string(json)) }

  /// A number with its unit.
  init(_ number: Double, _ unit: String, in report: Report) { self.init(report.plain(number, unit)) }

  /// What does not apply.
  static let none = ComparedValue(.inapplicable)
}
