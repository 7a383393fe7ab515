import RigModel
import Testing

@testable import RigChecks

/// Speeds and branches that just differ.
@Suite struct SoftwareBoundaryTests {
  @Test(arguments: [(4.99, 1), (5, 0), (10, 0), (0, 0)])
  func `Half precision is slow below half of single`(half: Double, warnings: Int) {
    let card = Rigs.card { ($0.fp16, $0.fp32) = (half, 10) }
    #expect(Check.halfPrecision.judge(Rigs.rig(card)).count == warnings)
  }

  @Test(arguments: [(5.0, "1/2"), (0.156, "1/64"), (3.3, "1/4")])
  func `How slow is said as hardware divides`(half: Double, share: String) {
    #expect(
      SlowHalf(card: "card", times: SlowHalf.times(half, 10)).sentences.message.contains("fp16 at \(share) of fp32"))
  }

  @Test(arguments: [
    (10.0 as Double?, 71.0 as Double?, Finding.Severity.note, "card: 24 GB a device hold about 1.6 billion parameters"),
    (9.99, 71, .warning, "card is made for running models, not for training: fp16 at 1/1 of fp32;"),
    (0, 71, .warning, "card is made for running models, not for training: no fp16;"),
    (10, nil, .warning, "card is made for running models, not for training: no tensor cores;"),
    (nil, 71, .note, "card: 24 GB a device hold"),
  ])
  func `A card lacks tensor cores or speed in half precision for training`(
    half: Double?, tensor: Double?, severity: Finding.Severity, start: String
  ) {
    let card = Rigs.card { ($0.fp16, $0.fp32, $0.tensorFP16) = (half, 10, tensor) }
    let rig = Rigs.rig([card]) { $0.usage.workload = .training }
    let found = Check.training.judge(rig)
    #expect(found.map(\.severity) == [severity])
    #expect(found[0].message.hasPrefix(start), "\(found[0].message)")
    #expect((found[0].fix(in: rig) == nil) == (severity == .note))
  }

  @Test(arguments: [(37.5, 0), (37.6, 1)])
  func `A loaded card idles high above 1.5 times its idle draw`(loaded: Double, notes: Int) {
    let rig = Rigs.rig(Rigs.card { $0.idleLoaded = Watts(loaded) })
    #expect(Check.idleDraw.judge(rig).count == notes)
  }

  @Test(arguments: [
    ("470", "470", 0), ("471", "470", 1), ("469", "470", 0), ("R471.10", "R470.256", 1), ("", "470", 0),
  ])
  func `Branches overlap where one starts with the last of another`(first: String, last: String, errors: Int) {
    let (new, old) = (Rigs.card("new") { $0.firstDriver = first }, Rigs.card("old") { $0.lastDriver = last })
    #expect(Check.driver.judge(Rigs.rig(new, old)).count { $0.severity == .error } == errors)
  }

  @Test func `The newest start and the oldest end count`() {
    let cards = [
      Rigs.card("a") { ($0.firstDriver, $0.lastDriver) = ("300", "580") },
      Rigs.card("b") { ($0.firstDriver, $0.lastDriver) = ("520", "600") },
      Rigs.card("c") { ($0.firstDriver, $0.lastDriver) = ("400", "470") },
    ]
    #expect(
      Check.driver.judge(Rigs.rig(cards)).map(\.message) == ["No driver for both: b starts with R520, c ends with R470"]
    )
    let shared = Check.driver.judge(Rigs.rig(cards[0], Rigs.card("d") { $0.lastDriver = "580" }))
    #expect(shared.map(\.message) == ["R580 is the last driver for a"])
  }

  @Test func `A card whose last PyTorch alone is known is said with it`() {
    let found = Check.cuda.judge(Rigs.rig(Rigs.card { $0.lastPyTorch = "cu126" }))
    #expect(found.map(\.message) == ["PyTorch cu126 is the last for card"])
  }

  @Test func `Makers are listed once, in order, and a maker that is not known is none`() {
    let vendors = ["NVIDIA", "AMD", "NVIDIA", ""]
    let cards = vendors.enumerated().map { place, vendor in
      Rigs.card(PartID(rawValue: "\(place)")) { $0.vendor = vendor }
    }
    let found = Check.mixedVendors.judge(Rigs.rig(cards))
    #expect(found.map(\.message.lead) == ["Cards of NVIDIA and AMD"])
    #expect(found[0].parts == ["0", "1", "2"])
    #expect(Check.mixedVendors.judge(Rigs.rig(cards[0], cards[3])).isEmpty)
  }
}

extension String {
  /// What stands before the first colon.
  fileprivate var lead: String { String(prefix { $0 != ":" }) }
}
