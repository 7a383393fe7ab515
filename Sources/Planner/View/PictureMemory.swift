import Synchronization
import TerminalUI

/// Panes as they were drawn last, so that moving the cursor in one of them does not draw the others anew.
///
/// A picture is used again only while all that a pane without the keys can show is the same; the tests compare screens
/// drawn with and without this memory.
final class PictureMemory: Sendable {
  /// What all panes depend on.
  struct Frame: Equatable {
    let evaluation: Evaluation
    let earlier: Evaluation?
    let layout: ScreenLayout
    let tab: PaneID
    let filter: Filter
    let parts: PartsList
    let chart: ChartView
  }

  /// A pane with its border.
  private struct Picture: Sendable {
    let cursor: LineID?
    let scroll: Int
    let canvas: Canvas
  }

  private struct State: Sendable {
    var frame: Frame?
    var pictures = PerPane<Picture>()
  }

  private let state = Mutex(State())

  /// The picture of a pane, drawn when it is not known.
  func picture(of pane: PaneID, in frame: Frame, cursor: LineID?, scroll: Int, _ draw: () -> Canvas) -> Canvas {
    let known = state.withLock { $0.frame == frame ? $0.pictures[pane] : nil }
    if let known, known.cursor == cursor, known.scroll == scroll { return known.canvas }
    let picture = Picture(cursor: cursor, scroll: scroll, canvas: draw())
    state.withLock { state in
      if state.frame != frame { state = State(frame: frame) }
      state.pictures[pane] = picture
    }
    return picture.canvas
  }
}
