import RigModel

extension Report {
  /// The chart of owning against renting; a section without rows.
  var chartSection: Section {
    Section(title: Report.chartTitle, columns: [], rows: [], notes: chartNotes, chart: chart)
  }

  static let chartTitle = "Break-even"

  private var chartNotes: [String] {
    let range = estimate.curve.hasRange ? " Dots are its low and high, by the prices of the parts." : ""
    return [
      "What has been spent by each day, in \(numbers.currency): own with electricity and all costs.\(range)"
        + " A day beside a name is the one from which owning costs less."
    ]
  }
}
