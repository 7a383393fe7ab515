import Testing
import TerminalUI

@testable import Planner

/// What the status line says where it has too little room.
@Suite struct StatusTextTests {
  private static let long = "1 → 2 × K80: rig +96 €, rent +168 €, so you save 72 € more. ✗ 2 × K80 need 2 plugs"

  private func fitting(_ text: String, _ columns: Int) -> String {
    StatusText.fitting(text, columns) { $0.displayWidth }
  }

  @Test func `What fits is told whole`() {
    #expect(fitting(Self.long, Self.long.displayWidth) == Self.long)
    #expect(fitting("Saved to /home/me/rig.toml", 10) == "Saved to /home/me/rig.toml")
  }

  @Test func `Else the conclusion is left out, and the error stays`() {
    let short = "1 → 2 × K80: rig +96 €, rent +168 €. ✗ 2 × K80 need 2 plugs"
    #expect(fitting(Self.long, Self.long.displayWidth - 1) == Self.long, "enough of the error is told")
    #expect(fitting(Self.long, 70) == short)
    #expect(fitting("1 → 2: rig +96 €, so you save 72 € more", 30) == "1 → 2: rig +96 €")
    #expect(fitting("+ would: rig +9 €, so you pay 9 € more, but ✗ plugs", 30) == "+ would: rig +9 €, but ✗ plugs")
    #expect(fitting(Self.long, 40) == short, "the end is cut by who draws it")
  }

  @Test func `What stands behind the last semicolon goes where that is enough`() {
    #expect(fitting("Trying a rig: cheapest, proven; Enter takes it", 40) == "Trying a rig: cheapest, proven")
    #expect(fitting("Trying a rig: cheapest, proven; Enter takes it", 20).hasSuffix("Enter takes it"))
  }

  @Test(arguments: 8...36) func `The sign of an error is never cut off`(columns: Int) {
    let shown = fitting(Self.long, columns)
    #expect(shown.hasSuffix("… ✗") && shown.displayWidth <= columns, "\(shown)")
  }
}
