import RigModel
import Testing
import TerminalUI

@testable import Planner

/// The pages of assumptions and of what matters most: each line is changed in place, and the totals follow.
@Suite struct AssumptionsPageTests {
  static let stories = [
    Story("A number is typed in place", "A,/,text:shipping,enter,3,5,enter", status: "Shipping 0.00 € → 35.00 €"),
    Story(
      "A share is typed in percent", "A,/,text:imported,enter,5,0,enter", status: "Imported 0 % → 50 %"),
    Story("+ adds a step", "A,/,text:delivery,enter,+", status: "Delivery 0 days → 1 day"),
    Story("- takes one away, not below the range", "A,/,text:delivery,enter,-", status: "✗ Delivery: 0 to 365"),
    Story("r takes the default back", "A,/,text:delivery,enter,+,r", status: "Delivery 1 day  set → 0 days"),
    Story("Space takes the next choice", "A,/,text:between,enter,space", status: "Between work switched off → sleeps"),
    Story("Enter lists the choices", "A,/,text:country,enter,enter", line: "━ Country"),
    Story("u undoes it", "A,/,text:shipping,enter,3,5,enter,u", line: "Shipping                0.00 €"),
    Story(
      "i tells range, default and ends", "A,/,text:shipping,enter,i", line: "Shipping, an assumption: 0 to 10 000 000"),
    Story("Esc goes back to the panes", "A,esc", line: "In this rig"),
    Story("W lists the widest first", "W", line: "┃▸ Days"),
    Story("What matters can be changed there", "W,1,4,enter", status: "Days 7 → 14"),
    Story("From W to A", "W,A", line: "A Assumptions"),
  ]

  @Test(arguments: stories) func `A key on these pages`(story: Story) throws { try story.check() }

  @Test func `Every setting has a line`() {
    #expect(AssumptionsPage.settings == Setting.listed)
    #expect(Set(Setting.all.map(\.shortLabel)).count == Setting.all.count)
    #expect(Set(RentalPane.settings).count == RentalPane.settings.count)
  }

  @Test(arguments: Setting.listed) func `A line changes its setting and takes its default back`(setting: Setting) throws
  {
    let place = try #require(AssumptionsPage.settings.firstIndex(of: setting))
    let find = "A,home," + String(repeating: "down,", count: place)
    let plan = Shop.scaling
    let changed = try Driver(plan, keys: find + (setting.number == nil ? "space" : "2,enter")).plan
    #expect(changed != plan)
    #expect(try Driver(changed, keys: find + "r").plan == Driver(plan, keys: find + "r").plan)
  }

  @Test func `Plausible ends stand in the order of numbers, and what is worse is said by W alone`() throws {
    #expect(try Driver(keys: "A,/,text:load,enter").line(with: "Load  ").contains("50 % … 100 %"))
    #expect(try Driver(keys: "A,/,text:shipping,enter").line(with: "Shipping  ").contains("0.00 € … 60.00 €"))
    #expect(try !Driver(keys: "A").screen.contains("worse"))
    #expect(try Driver(keys: "W").line(with: "W What matters most").contains("left: buying pays less, right: more"))
  }

  @Test func `A typed number reaches the plan`() throws {
    let plan = try Driver(keys: "A,/,text:import vat,enter,1,0,enter").plan
    #expect(plan.buying.importVAT == 0.1)
  }

  @Test func `Hours of a second tariff say that a typed share counts before them`() throws {
    var plan = Shop.scaling
    (plan.power.offPeakTariff, plan.power.offPeakHours) = (EnergyPrice(0.1), Hours(8))
    #expect(try Driver(plan, keys: "A,/,text:off-peak h,enter").cursorLine.contains("8 h  set"))
    plan.power.offPeakShare = 0.5
    let line = try Driver(plan, keys: "A,/,text:off-peak h,enter").cursorLine
    #expect(line.contains("8 h, not counted") && !line.contains("set"))
  }

  @Test func `A step of the price is one of the peak's, whatever is taken off-peak`() throws {
    var plan = Shop.scaling
    plan.power.tariff = EnergyPrice(0.25)
    (plan.power.offPeakTariff, plan.power.offPeakShare) = (EnergyPrice(0.1), 0.5)
    #expect(try Driver(plan, keys: "A,/,text:electricity,enter,home,+").plan.power.tariff == EnergyPrice(0.26))
  }

  /// A rent of millions and a narrow screen: both sums need more columns than the scale has.
  @Test func `Sums at the ends of the scale do not run into each other`() throws {
    var plan = Shop.scaling
    plan.rental.rate = HourlyRate(99_999)
    plan.prices["p40"] = PriceOverride(each: Money(rounding: 9_000_000))
    let screen = try Driver(plan, size: Size(columns: 40, rows: 24), keys: "W").screen
    #expect(screen.contains("+"))
    #expect(!screen.contains("−27"))
  }
}
