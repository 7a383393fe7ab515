extension LineChart.Series {
  /// How a line is drawn in dots, so that lines are told apart without color.
  public enum Pattern: CaseIterable, Hashable, Sendable {
    /// Without gaps.
    case solid
    /// Two dots on, two off.
    case dashed
    /// Six dots on, two off.
    case long
    /// One dot on, three off.
    case dotted
    /// Five dots on, one in the middle of the gap.
    case dashDot
    /// Four dots on, four off.
    case spaced
    /// One dot on, seven off.
    case sparse
    /// Three dots on, one off.
    case dense
    /// Eight dots on, four off.
    case wide

    /// Dots on and off in turn; none where there are no gaps.
    public var runs: [Int] {
      switch self {
      case .solid: []
      case .dashed: [2, 2]
      case .long: [6, 2]
      case .dotted: [1, 3]
      case .dashDot: [5, 2, 1, 2]
      case .spaced: [4, 4]
      case .sparse: [1, 7]
      case .dense: [3, 1]
      case .wide: [8, 4]
      }
    }

    /// Whether a column of dots belongs to the line.
    func isOn(_ column: Int) -> Bool {
      let period = runs.reduce(0, +)
      guard period > 0 else { return true }
      var rest = column % period
      for (index, run) in runs.enumerated() {
        if rest < run { return index.isMultiple(of: 2) }
        rest -= run
      }
      return false
    }
  }

  /// How it is drawn in dots: lines that color tells apart have no gaps, and their names stand at their ends.
  var drawnPattern: Pattern { isMinor ? pattern : .solid }
}
