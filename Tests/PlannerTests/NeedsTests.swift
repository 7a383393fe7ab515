import RigModel
import Testing
import TerminalUI

@testable import Planner
@testable import RigCatalog

/// What stands behind the price of a part that is not in the rig.
@Suite struct NeedsTests {
  private static let catalog = LoadedCatalog().catalog

  /// The source article's second rig: three P40 on a supply that a fourth card is too much for.
  private static func driver(_ size: Size = .standard, keys: String = "") throws -> Driver {
    let plan = try PlanFile.read(Preset.bytes(of: "scaling") ?? [], name: "scaling", catalog: catalog)
    return try Driver(plan, size: size, catalog: catalog, keys: keys)
  }

  private static func rested(_ size: Size = .standard, keys: String = "") throws -> Driver {
    var driver = try driver(size, keys: keys)
    driver.rest()
    return driver
  }

  private func has(_ text: String, _ driver: Driver) -> Bool { driver.lines.contains { $0.collapsed.contains(text) } }

  @Test func `It is found out when no more keys come`() throws {
    var driver = try NeedsTests.driver()
    #expect(has("○ Tesla M40 12 GB 70 € ┃", driver))
    #expect(!driver.model.openNeeds.isEmpty)
    driver.rest()
    #expect(has("○ Tesla M40 12 GB 70 € +25┃", driver))
    #expect(driver.model.openNeeds.isEmpty)
  }

  @Test func `Only a part that nothing makes work bears a cross`() throws {
    let driver = try NeedsTests.rested()
    // No fan of the catalog fits a P4; a P40 of the rig has errors.
    #expect(driver.line(with: "○ Tesla P4 ").contains("✗┃"))
    #expect(driver.line(with: "● Tesla P40").contains("✗┃"))
    let lines = driver.lines.filter { $0.contains("┃ ○") }
    #expect(lines.count { $0.contains(" +") } > lines.count { $0.contains("✗┃") })
  }

  @Test func `f puts the part in with just that`() throws {
    var driver = try NeedsTests.rested(keys: "down,down,down,down")
    #expect(driver.cursorLine.contains("Tesla M40"))
    let alone = driver.scene.estimate.purchase.cost
    try driver.type("f")
    #expect(driver.plan.quantity("m40-12") == 1)
    // The card for 70 €, what it needs for 25 €, and 73 € for fans and leads that the P40 need anyway.
    #expect(abs((driver.scene.estimate.purchase.cost - alone).units - 168) < 1)
    #expect(!driver.scene.findings.contains { $0.severity == .error && $0.parts.contains("m40-12") })
  }

  @Test func `Another plan asks anew, and the same one does not`() throws {
    var driver = try NeedsTests.rested(keys: "down,down")
    try driver.type("down,up")
    #expect(driver.model.openNeeds.isEmpty)
    try driver.type("+")
    #expect(!driver.model.openNeeds.isEmpty)
  }

  @Test func `Words stand there on a wide screen, a sign on a narrow one`() throws {
    let wide = try NeedsTests.rested(Size(columns: 200, rows: 60))
    #expect(has("○ Tesla M40 12 GB 70 € ≈+25 € fan, lead", wide))
    #expect(wide.line(with: "○ RTX 3090  ").contains("0 € limit"))
    let narrow = try NeedsTests.rested(Size(columns: 38, rows: 24))
    #expect(narrow.line(with: "○ Tesla M40").contains(" +┃"))
  }
}
