import RigModel
import Testing
import TerminalUI

@testable import Planner

/// The page of the offers: moving only tries, Enter takes, Esc leaves all as it was.
@Suite struct OffersPageTests {
  @Test func `An offer that bills more GPUs than the rig's memory needs says so`() throws {
    let size = Size(columns: 200, rows: 36)
    let words = "4 GPUs are billed, 3 would hold as much."
    #expect(try Driver(size: size, keys: "b,O").screen.contains(words))
    #expect(try !Driver(size: size, keys: "O").screen.contains("are billed"))
  }

  private func market(_ keys: String, size: Size = Size(columns: 120, rows: 36)) throws -> Driver {
    try Driver(size: size, today: Shop.today, catalog: Shop.market, keys: keys)
  }

  @Test(arguments: ["O", "R,down,down,enter"]) func `O and Enter on the offer open it at the plan's own`(keys: String)
    throws
  {
    let driver = try market(keys)
    #expect(driver.screen.contains("┏━O Offers━"))
    #expect(driver.cursorLine.hasPrefix("▸● aws"))
    #expect(driver.cursorLine.contains("g5.12xlarge"))
    #expect(driver.verdict == Driver(size: Size(columns: 120, rows: 36)).verdict)
    #expect(driver.status == "This is what the plan compares with; ↑↓ try others")
  }

  @Test func `Moving tries, and changes nothing`() throws {
    let driver = try Driver(keys: "O,up")
    #expect(driver.plan == Shop.scaling)
    #expect(driver.header.contains("g5.xlarge"))
    #expect(Scene(driver.model).report.shown(.allIn).text == "≈−69.81 €")
    #expect(driver.status == "Trying aws g5.xlarge us-east-1: rent −183 €, so you save 183 € less")
  }

  @Test func `Enter takes it and goes back, Space takes it and stays`() throws {
    let taken = try Driver(keys: "R,down,down,enter,up,enter")
    #expect(taken.plan.rental.offer == "aws-g5.xlarge")
    #expect(taken.model.isAtPanes)
    #expect(taken.scene.line == .setting(.offer))
    #expect(taken.status.hasPrefix("Offer g5.12xlarge → g5.xlarge: rent −183 €"))
    #expect(try Driver(keys: "O,up,enter,u").plan == Shop.scaling)
    let stays = try Driver(keys: "O,up,space")
    #expect(stays.plan == taken.plan)
    #expect(stays.cursorLine.hasPrefix("▸● aws"))
  }

  @Test(arguments: ["O,up,esc", "O,home,down,esc", "O,/,text:zzz,esc,esc", "O,up,P", "O,up,B", "O,up,i,esc,esc"])
  func `Leaving leaves the plan as it was`(keys: String) throws {
    let driver = try Driver(keys: keys)
    #expect(driver.plan == Shop.scaling)
    #expect(driver.model.isAtPanes)
    #expect(driver.verdict == (try Driver(keys: keys.hasSuffix("B") ? "B" : "")).verdict)
  }

  @Test func `A pane's letter goes there`() throws {
    #expect(try Driver(keys: "O,T").scene.focus == .totals)
    #expect(try Driver(keys: "R,O,esc").scene.focus == .rental)
  }

  @Test func `The page remembers line, filter and order`() throws {
    let again = try market("O,/,text:xlarge,enter,down,T,P,O")
    #expect(again.screen == (try market("O,/,text:xlarge,enter,down")).screen)
  }

  @Test func `It remembers its order too`() throws {
    #expect(try market("O,>,>,esc,O").scene.model.page?.list.sort == OfferColumn.provider.rawValue)
  }

  @Test func `An offer that was chosen elsewhere is where the cursor stands`() throws {
    #expect(try Driver(keys: "O,up,esc,R,down,down,space,O").cursorLine.hasPrefix("▸● none"))
  }

  @Test func `none compares with nothing`() throws {
    #expect(try Driver(keys: "O,home,down").verdict.contains("nothing to compare with"))
    #expect(try Driver(keys: "O,home,down,enter").plan.rental.offer == nil)
  }

  @Test func `Where nothing passes the filter, the plan's own offer is shown`() throws {
    let driver = try Driver(keys: "O,up,/,text:zzz")
    #expect(driver.header == (try Driver(keys: "O").header))
    #expect(driver.verdict == (try Driver(keys: "O").verdict))
  }

  @Test func `A filter counts what it found, and says when there is nothing`() throws {
    #expect(try market("O,/,text:P40 ACME").screen.contains("━5 of 53━┛"))
    #expect(try market("O,/,text:tres unicloud,enter").cursorLine.contains("très grand"))
    #expect(try market("O,/,text:withdrawn,enter").cursorLine.contains("gone"))
    let nothing = try market("O,/,text:p4o")
    #expect(nothing.screen.contains("Nothing matches \"p4o\": Esc━┛"))
    #expect(try market("O,/,text:p4o,enter,enter").plan == Shop.scaling)
    #expect(try market("O,/,text:p4o,esc").screen == (try market("O")).screen)
  }

  @Test func `Letters are text in the filter, and the arrows move`() throws {
    let driver = try market("O,/,text:xqP,bs,bs,down")
    #expect(driver.plan == Shop.scaling)
    #expect(driver.scene.model.page?.list.filter == Filter(text: "x", isTyping: true))
  }

  @Test(arguments: OfferColumn.allCases) func `Each order is one, and its column is marked and seen`(
    column: OfferColumn
  ) throws {
    let steps = (column.rawValue - OfferColumn.rent.rawValue + OfferColumn.allCases.count) % OfferColumn.allCases.count
    let driver = try market("O" + String(repeating: ",>", count: steps), size: .standard)
    let page = try #require(driver.scene.model.page as? OffersPage)
    #expect(page.sorted == column)
    #expect(driver.lines[3].contains(column.isDescending ? "▼" : "▲"))
    if steps > 0 { #expect(driver.status == "Offers sorted by \(column.sortName)") }
    let lines = page.lines(in: driver.scene)
    #expect(Set(lines) == Set(-2..<Shop.market.offers.count))
    #expect(lines.prefix(2) == [-2, -1])
  }

  @Test func `< goes the other way round`() throws {
    #expect(try market("O,>,<").screen.contains("▲7 days"))
  }

  @Test func `The line stays on its row when the order changes`() throws {
    let (before, after) = (try market("O,down,down"), try market("O,down,down,>"))
    #expect(before.scene.model.page?.list.cursor == after.scene.model.page?.list.cursor)
  }

  @Test func `The rent of every offer is the one that the plan would show`() throws {
    for basis in [Basis.proRata, .whole, .equalWork] {
      var plan = Shop.scaling
      plan.rental.basis = basis
      let driver = try Driver(plan, today: Shop.today, catalog: Shop.market, keys: "O")
      let prices = try #require(driver.scene.model.page as? OffersPage).prices(in: driver.scene)
      for (place, offer) in Shop.market.offers.enumerated() {
        var other = plan
        other.compare(with: offer.id)
        let rental = Estimate(of: other, in: Shop.market).rental
        #expect(prices.rent(place) == rental?.cost(basis), "\(offer.id) \(basis)")
        #expect(prices.rate(place) == rental?.rate?.value)
      }
    }
  }

  @Test func `A click focuses, a double click takes, the wheel moves`() throws {
    let open = try market("O")
    let y = try #require(open.canvas.cursor).y - 2
    let clicked = try market("O,click:20x\(y)")
    #expect(clicked.canvas.cursor?.y == y)
    #expect(clicked.plan == Shop.scaling)
    #expect(clicked.screen.contains("Trying"))
    #expect(try market("O,click:20x\(y),doubleclick:20x\(y)").plan.rental == clicked.scene.plan.rental)
    #expect(try market("O,click:20x2,doubleclick:20x2").plan == Shop.scaling)
    #expect(try market("O,wheelup:20x9").screen == (try market("O,up")).screen)
  }

  @Test func `Days are typed on the page too, and seen`() throws {
    let driver = try market("O,d,1,4")
    #expect(driver.status == "Days 14_ (0–3650): Enter takes it, Esc restores")
    #expect(driver.header.contains("14 days"))
    #expect(try market("O,d,1,4,enter").plan.usage.days == Days(14))
    #expect(try market("O,d,1,4", size: Size(columns: 40, rows: 10)).keyBar.hasPrefix("Days 14_"))
  }

  @Test func `Why tells of the focused offer and comes back`() throws {
    #expect(try market("O,up,i").screen.contains("━ Why ━"))
    #expect(try market("O,up,i,esc").screen == (try market("O,up")).screen)
    #expect(try market("O,?").screen.contains("Here, in Offers"))
    #expect(try market("O,?,esc").screen == (try market("O")).screen)
  }

  @Test func `Another plan goes back to the panes`() throws {
    #expect(try market("O,p,up,enter").model.isAtPanes)
    #expect(try market("O,p,esc").screen == (try market("O")).screen)
  }
}

/// What `auto` picks, and what it says about what it passed over.
@Suite struct AutoOfferTests {
  private func driver(_ plan: Plan = Shop.scaling, _ keys: String = "O,home") throws -> Driver {
    try Driver(plan, size: Size(columns: 120, rows: 36), today: Shop.today, catalog: Shop.market, keys: keys)
  }

  @Test func `The cheapest that can is picked; old, withdrawn and free ones are not`() throws {
    let driver = try driver()
    #expect(driver.scene.plan.rental.offer == .auto)
    #expect(driver.scene.estimate.rental?.offer.id == "big")
    #expect(driver.plan == Shop.scaling)
    #expect(driver.screen.contains("auto: the cheapest offer that can do what the rig does (72 GB, 24 GB a device):"))
    #expect(driver.screen.contains("2 cheaper ones left out: 1"))
  }

  @Test func `Enter leaves the offer to the program, which picks anew when the rig changes`() throws {
    let driver = try driver(Shop.scaling, "O,home,enter")
    #expect(driver.plan.rental.offer == .auto)
    #expect(driver.scene.estimate.rental?.offer.id == "big")
    let larger = try self.driver(Shop.scaling, "O,home,enter,P,down,5,enter")
    #expect(larger.plan.quantity("p40") == 5)
    #expect(larger.scene.estimate.rental == nil)  // nothing has 120 GB
  }

  @Test func `None can is said, and nothing is taken`() throws {
    var plan = Shop.scaling
    plan.setQuantity("p40", 64)
    let driver = try driver(plan, "O,home,enter")
    #expect(driver.plan == plan)
    #expect(driver.status == "auto: none can do what the rig does (1536 GB, 24 GB a device)")
    #expect(try self.driver(Shop.empty, "O,home").status == "auto: no GPU in the rig to compare with")
  }

  @Test func `Spot prices count when the plan pays by spot`() throws {
    var plan = Shop.budget
    plan.rental.pricing = .spot
    #expect(try driver(plan).scene.estimate.rental?.offer.id == "spot")
  }
}
