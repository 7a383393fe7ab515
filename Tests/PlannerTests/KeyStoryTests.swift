import RigModel
import Testing
import TerminalUI

@testable import Planner

/// Keys typed into the scaling plan, and what stands there afterwards.
///
/// The cursor starts on the board; the Tesla P40 is one line below, and the catalog's cards follow the supply.
struct Story: CustomTestStringConvertible, Sendable {
  let told: String
  let keys: String
  var rig: String?
  var status: String?
  var line: String?

  init(_ told: String, _ keys: String, rig: String? = nil, status: String? = nil, line: String? = nil) {
    (self.told, self.keys, self.rig, self.status, self.line) = (told, keys, rig, status, line)
  }

  var testDescription: String { "\(told): \(keys)" }

  func check() throws {
    let driver = try Driver(keys: keys)
    if let rig { #expect(driver.rig == rig) }
    if let status { #expect(driver.status.contains(status), "the status says \(driver.status)") }
    if let line { #expect(driver.screen.contains(line), "the screen lacks \(line):\n\(driver.screen)") }
  }
}

@Suite struct KeyStoryTests {
  static let parts = [
    Story(
      "Space switches a part off", "down,space", rig: "combo-128 1, psu-1300 1",
      status: "Tesla P40 off: rig −410 €, rent −715 €"),
    Story(
      "Space switches it on again, as many as there were", "down,space,space", rig: "combo-128 1, p40 3, psu-1300 1",
      status: "3 × Tesla P40: rig +410 €, rent +715 €"),
    Story("and says so before", "down,space,up,down", status: "Space would add 3 × Tesla P40: rig +410 €"),
    Story("A count that was typed away comes back too", "down,0,enter,space", rig: "combo-128 1, p40 3, psu-1300 1"),
    Story("What is off stays within reach", "down,space", line: "┃▸○ Tesla P40"),
    Story("A card is told to draw less", "down,t,1,8,0,enter", status: "Tesla P40 limited to 180 W: electricity −9 €"),
    Story("which stands beside its memory", "down,t,1,8,0,enter", line: "24 GB ≤180 W"),
    Story("and 0 takes it away", "down,t,1,8,0,enter,t,0,enter", status: "Tesla P40 without a limit: electricity +9 €"),
    Story("A platform replaces the platform", "),),space", rig: "combo-32 1, p40 3, psu-1300 1"),
    Story(
      "and says which one went", "),),space", status: "used board + CPU on, in the place of used board + CPU"),
    Story("The cursor says it before", "),)", status: "Space would add used board + CPU in the place of used board"),
    Story("A count that is typed says it", "),),1,enter", status: "1 × used board + CPU, in the place of used board"),
    Story("The platform that went stays within reach", "),),space", line: "┃ ○ used board + CPU 128 GB"),
    Story("A digit replaces the count", "down,2", rig: "combo-128 1, p40 2, psu-1300 1"),
    Story("Two digits are one number", "down,1,2", rig: "combo-128 1, p40 12, psu-1300 1"),
    Story("Esc restores the count", "down,1,2,esc", rig: "combo-128 1, p40 3, psu-1300 1", status: "Left as it was"),
    Story("Another key takes the number and acts", "down,2,up,space", rig: "p40 2, psu-1300 1"),
    Story("Typing zero removes", "down,0,enter", rig: "combo-128 1, psu-1300 1"),
    Story("64 is the most", "down,6,4,enter", rig: "combo-128 1, p40 64, psu-1300 1"),
    Story(
      "65 is refused at once, and no part of it counts", "down,6,5", rig: "combo-128 1, p40 3, psu-1300 1",
      status: "✗ Tesla P40 65_ (0–64): Enter refuses it, Esc restores"),
    Story("Enter does not take it", "down,6,5,enter,4", rig: "combo-128 1, p40 3, psu-1300 1", status: "654_ (0–64)"),
    Story("nor do arrows", "down,6,5,up,up,bs,enter", rig: "combo-128 1, p40 6, psu-1300 1"),
    Story("Esc leaves what was there", "down,6,5,esc", rig: "combo-128 1, p40 3, psu-1300 1", status: "Left as it was"),
    Story(
      "Part of a card is refused", "down,1,.,5", rig: "combo-128 1, p40 3, psu-1300 1", status: "1.5_ (0–64, whole)"),
    Story(
      "The range stands beside what is typed", "down,2", status: "Tesla P40 2_ (0–64): Enter takes it, Esc restores"),
    Story(
      "- waits until the number is taken", "down,1,2,-", rig: "combo-128 1, p40 12, psu-1300 1", status: "Enter takes"),
    Story("and acts then", "down,1,2,enter,-", rig: "combo-128 1, p40 11, psu-1300 1"),
    Story("Letters and Space wait, too", "down,1,2,o,space,u,enter", rig: "combo-128 1, p40 12, psu-1300 1"),
    Story("Backspace takes a digit back", "down,1,2,bs", rig: "combo-128 1, p40 1, psu-1300 1"),
    Story(
      "- is one less", "down,-", rig: "combo-128 1, p40 2, psu-1300 1", status: "3 → 2 × Tesla P40: rig −70 €"),
    Story("+ is one more", "down,+", rig: "combo-128 1, p40 4, psu-1300 1", status: "3 → 4 × Tesla P40: rig +170 €"),
    Story("= is + without Shift", "down,=", rig: "combo-128 1, p40 4, psu-1300 1"),
    Story("→ is one more where ◂ ▸ is drawn", "down,right", rig: "combo-128 1, p40 4, psu-1300 1"),
    Story("h is one less, as ← is", "down,h", rig: "combo-128 1, p40 2, psu-1300 1"),
    Story("+ adds what is not there", "down,down,down,+", rig: "combo-128 1, k80 1, p40 3, psu-1300 1"),
    Story("- on nothing does nothing", "down,down,down,-", rig: "combo-128 1, p40 3, psu-1300 1"),
    Story(
      "More than 64 is not taken", "down,6,4,enter,+", rig: "combo-128 1, p40 64, psu-1300 1",
      status: "✗ Tesla P40: 0 to 64"),
    Story("o is owned: it costs nothing", "down,o", status: "Tesla P40 is owned already: rig −410 €", line: "own"),
    Story("o again is bought", "down,o,o", status: "Tesla P40 is bought again: rig +410 €"),
    Story(
      "e types a price of one", "down,e,2,0,0,enter", status: "Tesla P40 at 200.00 €, lots count no more: rig +190 €"),
    Story("A price may have cents", "down,e,1,5,.,5,enter", status: "Tesla P40 at 15.50 €"),
    Story("A comma is a decimal mark too", "down,e,1,5,comma,5,enter", status: "Tesla P40 at 15.50 €"),
    Story("which may come first", "down,e,comma,5,enter", status: "Tesla P40 at 0.50 €"),
    Story("or last", "down,e,5,comma,enter", status: "Tesla P40 at 5.00 €"),
    Story(
      "What may be one or a thousand is refused with both", "d,1,comma,0,0,0",
      status: "✗ Days 1,000_ (may be 1 or 1000): Enter refuses it"),
    Story("A point never parts thousands", "down,e,1,.,0,0,0", status: "1.000_ (0–10000000, 2 decimals)"),
    Story("r goes back to the catalog's price", "down,r", status: "Tesla P40: the catalog's price: rig +193 €"),
  ]

  @Test(arguments: parts) func `A key on a part`(story: Story) throws { try story.check() }

  static let changes = [
    Story("u takes a change back", "down,-,u", rig: "combo-128 1, p40 3, psu-1300 1", status: "Undone: rig +70 €"),
    Story("Ctrl-R does it again", "down,-,u,ctrl-r", rig: "combo-128 1, p40 2, psu-1300 1", status: "Done again"),
    Story("A number typed is one undo", "down,1,4,enter,u", rig: "combo-128 1, p40 3, psu-1300 1"),
    Story(
      "Redo in the middle of a number takes the number first", "down,1,4,ctrl-r,u",
      rig: "combo-128 1, p40 3, psu-1300 1"),
    Story("A change after undo forgets what was undone", "down,-,u,+,ctrl-r", status: "Nothing to do again"),
    Story("Nothing to undo is said", "u", status: "Nothing to undo"),
    Story("Two changes are two undos", "down,-,-,u", rig: "combo-128 1, p40 2, psu-1300 1"),
  ]

  @Test(arguments: changes) func `A change taken back`(story: Story) throws { try story.check() }

  static let settings = [
    Story("d types the days from anywhere", "d,1,4,enter", status: "Days 7 → 14: rent +715 €"),
    Story("Days beyond ten years are refused", "d,9,9,9,9", status: "✗ Days 9999_ (0–3650)", line: " 7 days × 24 h"),
    Story(
      "25 hours are not two", "R,down,2,5,enter", status: "✗ Hours a day 25_ (0–24): Enter refuses it", line: "25✗"),
    Story("0.125 hours have too many decimals", "R,down,0,.,1,2,5", status: "0.125_ (0–24, 2 decimals)"),
    Story("Two decimal marks are no number", "R,down,1,.,5,.,5", status: "✗ Hours a day 1.5.5_"),
    Story("Esc restores the days", "d,1,4,esc", line: " 7 days × 24 h"),
    Story("d alone changes nothing", "d,enter", line: " scaling   "),
    Story("b takes the next basis", "b", status: "Basis pro rata, 3 of 4 → whole, × 1: rent +238 €"),
    Story("A basis marks the rent that it moves", "b", line: "Rent 7 days  953 €         ▲238"),
    Story("b again and again comes back", "b,b,b,b", line: "pro rata, 3 of 4"),
    Story("w takes the next workload", "w", status: "Workload language → images: equal work"),
    Story("w again and again comes back", "w,w,w,w,w", status: "Workload the article's speeds → language"),
    Story("+ on days is a day more", "R,+", status: "Days 7 → 8: rent +102 €"),
    Story("← on days is a day less", "R,left", status: "Days 7 → 6: rent −102 €"),
    Story("Days stop at zero", "R,0,enter,-", status: "✗ Days: 0 to 3650"),
    Story("Hours stop at a day", "R,down,+", status: "✗ Hours a day: 0 to 24"),
    Story("e on the offer types the rate", "R,down,down,e,1,.,5,enter", status: "Rate 5.672 €/h  set → 1.5 €/h  set"),
    Story("r on the days is seven again", "R,1,4,enter,r", status: "Days 14 → 7"),
    Story("Space takes the next offer", "R,down,down,space", status: "Offer g5.12xlarge → none"),
    Story("Enter on a number types it", "R,enter,9,enter", status: "Days 7 → 9"),
  ]

  @Test(arguments: settings) func `A key on a setting`(story: Story) throws { try story.check() }

  static let notes = [
    Story("Ctrl-S only hints", "ctrl-s", rig: "combo-128 1, p40 3, psu-1300 1", status: "s saves, q quits"),
    Story("Ctrl-Q only hints", "ctrl-q", status: "s saves, q quits"),
    Story("Pasted text is no command", "paste:qqq x 9", rig: "combo-128 1, p40 3, psu-1300 1", status: "Pasted text"),
    Story("A digit where no number is", "T,5", status: "No number on this line"),
    Story("The cursor tells what + would do", "down", status: "+ would make 4 × Tesla P40: rig +170 €"),
    Story("The cursor tells what Space would add", "down,down,down", status: "Space would add Tesla K80: rig +96 €"),
    Story("A refusal stays until the next key", "R,down,+,down", status: "Space takes the next"),
    Story("On a figure it says where it leads", "T", status: "i tells why"),
    Story("On the chart it says what the lines are", "B", status: "Own: 566 € + ≈5.13 € of electricity a day"),
    Story("> sorts and says so", ">", status: "Parts sorted by name"),
    Story("< sorts the other way", "<", status: "Parts sorted by price"),
  ]

  @Test(arguments: notes) func `What the status line says`(story: Story) throws { try story.check() }

  @Test(
    arguments: ["d,1,4", "R,end,d,1,4", "B,d,1,4", "down,1,4", "G,1,4", "down,e,1,4", "G,e,1,4", "down,enter,e,1,4"],
    [Size.standard, Size(columns: 60, rows: 16)])
  func `A number that is being typed is seen, wherever the keys are`(keys: String, size: Size) throws {
    let driver = try Driver(size: size, keys: keys)
    #expect(driver.screen.contains("14_") || driver.screen.contains("◂14 ▸"), "\(driver.screen)")
  }

  static let chart = [
    Story("The chart spans what the plan and the crossing need", "B", line: "12 d"),
    Story("- takes the span below", "B,-", line: "6 d"),
    Story("- again leaves a day", "B,-,-", line: "pays on day ≈5.8 ▸"),
    Story("and no key less", "B,-,-,-,-", line: "0.9 d"), Story("+ takes the span above", "B,+", line: "30 d"),
    Story("a month and three", "B,+,+", line: "90 d"), Story("a year", "B,+,+,+", line: "300 d"),
    Story("three years", "B,+,+,+,+", line: "900 d"), Story("and no key more", "B,+,+,+,+,+,+", line: "900 d"),
    Story("Right reads the day after", "B,right", line: "◂ day 8 ▸ own ≈607, rent 817: ≈+210 €"),
    Story("Left the day before", "B,left", line: "◂ day 6 ▸ own ≈597, rent 613: ≈+16 €"),
    Story("Within a day it is a tenth", "B,-,-,left", line: "◂ day 0.9 ▸"),
    Story("On three years more than a week", "B,+,+,+,+,right", line: "◂ day 18 ▸"),
    Story("Home reads day 0", "B,home", line: "◂ day 0 ▸ own ≈566, rent 0: ≈−566 €"),
    Story("End reads the last day", "B,end", line: "◂ day 14 ▸"),
    Story("Digits read any day and widen the span", "B,4,0", line: "◂ day 40_ ▸"),
    Story("A day beyond three years is refused", "B,1,0,9,6", status: "✗ Day 1096_ (0–1095)"),
    Story("r returns to the plan's day", "B,home,r", line: "◂ day 7 ▸"),
    Story("z shows every basis with its day", "B,z", line: "whole ≈4.3"),
    Story("and z hides them", "B,z,z", line: "rent"),
  ]

  @Test(arguments: chart) func `What keys do with the chart`(story: Story) throws { try story.check() }

  @Test func `The small chart has two lines alone`() throws {
    #expect(try !Driver(keys: "B").screen.contains("whole ≈"))
    #expect(try !Driver(size: Size(columns: 200, rows: 60), keys: "B").screen.contains("whole ≈"))
  }
}
