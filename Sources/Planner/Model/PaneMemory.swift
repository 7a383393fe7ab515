import RigModel
import RigReport
import TerminalUI

/// What panes made last, so that moving the cursor in one of them makes nothing of the others anew.
///
/// A thing is used again only while all that it is made from is the same; the tests compare screens drawn with and
/// without this memory.
final class PaneMemory: Sendable {
  /// What all panes depend on.
  struct Frame: Equatable, Sendable {
    let evaluation: Evaluation
    let earlier: Evaluation?
    let layout: ScreenLayout
    let tab: PaneID
    let filter: Filter
    let modelFilter: Filter
    let parts: PartsList
    let chart: ChartView
    /// What mends the plan at least cost, once it is known.
    let mended: Plan?
    /// What is known of what parts need.
    let needs: Int
  }

  /// Which pane is drawn, and where its cursor stands.
  private struct Place: Equatable, Sendable {
    let pane: PaneID
    let cursor: LineID?
    let scroll: Int
  }

  /// The panes of a frame with their borders.
  private final class Pictures: Sendable {
    let canvases = Memo<[MemoEntry<Place, Canvas>]>([])
  }

  /// Something that is made of what follows from a plan.
  private struct View<Seen: Equatable & Sendable>: Equatable, Sendable {
    let evaluation: Evaluation
    let seen: Seen
  }

  /// What a screen is divided for, beside the sums.
  private struct Screen: Equatable, Sendable {
    let size: Size
    let isZoomed: Bool
  }

  /// A text and the columns that it is broken in.
  private struct Wrap: Hashable, Sendable {
    let text: String
    let width: Int
  }

  /// Screens: the one that is seen, the one before it, and those of keys that may come next.
  private static let depth = 8
  /// Pictures of one of them.
  private static let pictured = 16
  /// Findings of some rigs.
  private static let wrapped = 256
  /// What parts are called.
  let shelf = PartShelf()
  private let pictures = Memo<[MemoEntry<Frame, Pictures>]>([])
  private let rows = Memo<[MemoEntry<View<PartsList>, PaneRows>]>([])
  private let layouts = Memo<[MemoEntry<View<Int>, FindingsLayout>]>([])
  private let wraps = Memo<[Wrap: [String]]>([:])
  private let screens = Memo<[MemoEntry<View<Screen>, ScreenLayout>]>([])
  private let charts = Memo<[MemoEntry<View<DrawnChart.View>, DrawnChart?>]>([])
  private let catalogRows = Memo<[MemoEntry<PartsList, PaneRows>]>([])
  private let lines = Memo<[MemoEntry<FocusedPane, PaneLines>]>([])
  private let cards = Memo<[MemoEntry<View<Card>, [SheetLine]>]>([])
  private let choices = Memo<[MemoEntry<Evaluation, [WayChoice]>]>([])

  /// A part, and the columns that its data sheet has.
  private struct Card: Equatable, Sendable {
    let part: Int
    let columns: Int
  }

  /// The pane that has the keys.
  private struct FocusedPane: Equatable, Sendable {
    let frame: Frame
    let pane: PaneID
    let columns: Int
  }

  /// The picture of a pane, drawn when it is not known.
  func picture(of pane: PaneID, in frame: Frame, cursor: LineID?, scroll: Int, _ draw: () -> Canvas) -> Canvas {
    let place = Place(pane: pane, cursor: cursor, scroll: scroll)
    return pictures.value(for: frame, limit: PaneMemory.depth) { Pictures() }
      .canvases.value(for: place, limit: PaneMemory.pictured, draw)
  }

  /// Where panes stand, as it was found out for an equal screen.
  func layout(_ size: Size, isZoomed: Bool, of evaluation: Evaluation, _ make: () -> ScreenLayout) -> ScreenLayout {
    let view = View(evaluation: evaluation, seen: Screen(size: size, isZoomed: isZoomed))
    return screens.value(for: view, limit: PaneMemory.depth, make)
  }

  /// The rows of the parts, as they were made for an equal list.
  func rows(_ list: PartsList, of evaluation: Evaluation, _ make: () -> PaneRows) -> PaneRows {
    rows.value(for: View(evaluation: evaluation, seen: list), limit: PaneMemory.depth, make)
  }

  /// The rows of the catalog's parts, which follow from the catalog alone.
  func catalogRows(_ list: PartsList, _ make: () -> PaneRows) -> PaneRows {
    catalogRows.value(for: list, limit: PaneMemory.depth, make)
  }

  /// The lines of the pane that has the keys, so that moving its cursor makes two of them anew.
  func lines(of pane: PaneID, in frame: Frame, columns: Int) -> PaneLines {
    lines.value(for: FocusedPane(frame: frame, pane: pane, columns: columns), limit: PaneMemory.depth) { PaneLines() }
  }

  /// The data sheet of a part in so many columns.
  func card(_ part: Int, _ columns: Int, of evaluation: Evaluation, _ make: () -> [SheetLine]) -> [SheetLine] {
    let view = View(evaluation: evaluation, seen: Card(part: part, columns: columns))
    return cards.value(for: view, limit: PaneMemory.depth, make)
  }

  /// The own rig and the cheapest ways beside it.
  func choices(of evaluation: Evaluation, _ make: () -> [WayChoice]) -> [WayChoice] {
    choices.value(for: evaluation, limit: PaneMemory.depth, make)
  }

  /// The findings laid out in a width.
  func layout(width: Int, of evaluation: Evaluation, _ make: () -> FindingsLayout) -> FindingsLayout {
    layouts.value(for: View(evaluation: evaluation, seen: width), limit: PaneMemory.depth, make)
  }

  /// A text broken into lines; most findings stay when the plan changes.
  func lines(of text: String, width: Int, _ make: () -> [String]) -> [String] {
    wraps.value(for: Wrap(text: text, width: width), limit: PaneMemory.wrapped, make)
  }

  /// The chart, as it was drawn for an equal view; `nil` when there is nothing to draw.
  func chart(_ view: DrawnChart.View, of evaluation: Evaluation, _ make: () -> DrawnChart?) -> DrawnChart? {
    charts.value(for: View(evaluation: evaluation, seen: view), limit: PaneMemory.depth, make)
  }
}
