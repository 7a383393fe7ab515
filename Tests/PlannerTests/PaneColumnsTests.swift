import RigModel
import TerminalUI
import Testing

@testable import Planner

/// How many columns of panes there are is up to the person, where there is room for several.
@Suite struct PaneColumnsTests {
  private static let sizes = [Size.standard, Size(columns: 120, rows: 36), Size(columns: 200, rows: 60)]

  private func layout(_ columns: PaneColumns, _ size: Size) -> ScreenLayout {
    var surroundings = Surroundings()
    surroundings.columns = columns
    return Scene(Driver(size: size, surroundings: surroundings).model).layout
  }

  /// The columns in which panes begin, the slot of the tabs among them.
  private func starts(_ layout: ScreenLayout) -> Set<Int> {
    Set(PaneList.all.map(\.id).compactMap { layout.rects[$0]?.x } + [layout.slot.x])
  }

  @Test(arguments: zip(PaneColumnsTests.sizes, [2, 3, 3]))
  func `As many stand side by side as there is room for, two, or one`(_ size: Size, _ most: Int) {
    #expect(starts(layout(.auto, size)).count == most)
    #expect(starts(layout(.two, size)).count == 2)
    #expect(starts(layout(.one, size)).count == 1)
  }

  @Test(arguments: PaneColumnsTests.sizes)
  func `One alone has the whole width, all others are its tabs, and the sums stand above`(_ size: Size) {
    let layout = layout(.one, size)
    #expect(layout.slot.width == size.columns)
    #expect(layout.tabs.count == PaneList.all.count)
    #expect(layout.summary.height == 2)
  }

  @Test(arguments: PaneColumnsTests.sizes) func `Every pane can be seen in each of them`(_ size: Size) {
    for columns in PaneColumns.allCases {
      let layout = layout(columns, size)
      for pane in PaneList.all.map(\.id) {
        #expect(layout.rect(of: pane, tab: pane)?.isEmpty == false, "\(columns), \(pane)")
      }
    }
  }
}
