import RigModel

extension PlanComparison {
  /// What it is and in which currency.
  var title: String {
    let newest = reports.compactMap(\.newestDate).max { $0.lastDayNumber < $1.lastDayNumber }
    return newest.map { tr("Plans side by side, in \(currency), figures up to \($0)") }
      ?? tr("Plans side by side, in \(currency)")
  }

  /// What the signs mean, and how it came about.
  var notes: [String] {
    let rows =
      rows.isEmpty ? tr("The plans do not differ.") : isReduced ? tr("Only rows in which the plans differ.") : nil
    let legend = [
      tr(
        """
        \(ComparisonLayout.differs) the plans differ. \(ComparisonLayout.best) the best of the row: less spent, more \
        saved, less power and heat, fewer days, more memory.
        """),
      tr("≈ estimate, ≥ at least, ≤ at most, ? unknown, — does not apply, never: not within ten years."),
    ]
    return [rows].compactMap(\.self) + (self.rows.isEmpty ? [] : legend) + conversions.map { "\($0)." }
  }
}
