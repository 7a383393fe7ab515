import RigModel
import RigReport

/// A line that the cursor can stand on, by what it is about and not by its place; a part by its index in the catalog.
enum LineID: Hashable, Sendable {
  /// A part in the list of the rig.
  case rigPart(Int)
  /// A part in the catalog's list.
  case catalogPart(Int)
  /// A GPU model of the rig.
  case gpu(Int)
  /// A setting.
  case setting(Setting)
  /// A figure among the totals.
  case figure(Figure)
  /// What a check found.
  case finding(FindingID)
  /// The day that the chart reads out.
  case chartDay
  /// A line of a pane that numbers its own.
  case numbered(PaneID, Int)

  /// The catalog's index of the part that the line is about.
  var part: Int? {
    switch self {
    case .rigPart(let index), .catalogPart(let index), .gpu(let index): index
    case .setting, .figure, .finding, .chartDay, .numbered: nil
    }
  }
}

/// The chart's own settings.
struct ChartView: Hashable, Sendable {
  /// The span chosen; by the break-even day when `nil`.
  var span: Double?
  /// The day read out; the plan's days when `nil`.
  var day: Double?
  /// Whether the line of hosted models is drawn.
  var showsHosted = true
  /// Whether the line of contracts by the month is drawn.
  var showsMonthly = true
}
