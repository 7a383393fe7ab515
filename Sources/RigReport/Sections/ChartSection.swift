import RigModel

extension Report {
  /// The chart of owning against renting; a section without rows.
  var chartSection: Section {
    Section(title: "Break-even", columns: [], rows: [], notes: chartNotes, chart: chart)
  }

  private var chartNotes: [String] {
    let range = estimate.curve.hasRange ? tr(" Dots are its low and high, by the prices of the parts.") : ""
    return [
      tr(
        """
        What has been spent by each day, in \(numbers.currency): own with electricity and all costs.\(range) A day beside \
        a name is the one from which owning costs less.
        """)
    ]
  }
}
