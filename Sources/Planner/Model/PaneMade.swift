import RigModel
import RigReport
import TerminalUI

/// The lines of a pane that have not the keys, by their rows.
final class PaneLines: Sendable {
  private let lines = Memo<[Int: Line]>([:])

  /// The line of a row, made when it is first seen.
  func line(_ row: Int, _ make: () -> Line) -> Line { lines.value(for: row, make) }
}

/// A way and what it costs over the plan's days.
struct WayChoice: Sendable {
  let name: String
  let cost: Double
  var isOwn = false
}

/// The findings as the pane lists them.
struct FindingsLayout: Sendable {
  /// What is told.
  let told: [ToldFinding]
  /// The rows of each message.
  let texts: [[String]]
  /// The pane's rows.
  let rows: [Row]
}

/// The chart of a plan as it is drawn in a pane, without its last row.
struct DrawnChart: Sendable {
  /// What it is drawn for, beside the plan.
  struct View: Hashable, Sendable {
    /// The pane without its border.
    let size: Size
    /// The last day.
    let span: Double
    /// The day that is read out.
    let day: Double
    let isASCII: Bool
    let showsHosted: Bool
    let showsMonthly: Bool
  }

  let image: Canvas
  /// Where its lines are; `nil` without room for them.
  let plot: Rect?
  /// What it shows, to be read out.
  let costs: CostLines
}
