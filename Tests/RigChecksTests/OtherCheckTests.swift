import RigModel
import Testing

@testable import RigChecks

/// RAM, a picture, idle draw, the quota of a new account.
@Suite struct OtherCheckTests {
  static let memories: [(ram: Double?, severity: [Finding.Severity])] = [
    (64, []), (48, []), (32, [.note]), (16, [.warning]), (0, []), (nil, []),
  ]

  @Test(arguments: memories.indices)
  func `RAM is held against the cards' memory`(row: Int) {
    let (ram, severity) = OtherCheckTests.memories[row]
    let rig = Rigs.rig(Rigs.board { $0.ram = ram.map { Gibibytes($0) } }, Rigs.card(), Rigs.card())
    #expect(Check.systemMemory.judge(rig).map(\.severity) == severity)
  }

  static let pictures: [(BoardVideo?, Finding.Severity)] = [
    (.bmc, .ok), (.igpu, .ok), (.card, .ok), (.headless, .ok), (BoardVideo.none, .warning), (nil, .unknown),
  ]

  @Test(arguments: pictures)
  func `Something has to show a picture`(video: BoardVideo?, severity: Finding.Severity) {
    let rig = Rigs.rig(Rigs.board { $0.video = video }, Rigs.card { $0.hasDisplay = false })
    let found = Check.display.judge(rig)
    #expect(found.map(\.severity) == [severity])
    #expect(found.allSatisfy { ($0.question != nil) == (severity == .unknown) })
  }

  @Test func `A card with outputs shows it`() {
    #expect(
      Check.display.judge(Rigs.rig(Rigs.board { $0.video = BoardVideo.none }, Rigs.card { $0.hasDisplay = true }))
        .isEmpty
    )
  }

  @Test func `A loaded card that idles high is said with its day`() {
    let card = Part(
      id: "p40", name: "P40", price: nil, peak: Watts(250), idle: Watts(10), source: "a list",
      asOf: CivilDate(dayNumber: 0), estimated: [], search: "",
      spec: Rigs.card { $0.idleLoaded = Watts(50) }.spec)
    #expect(
      Check.idleDraw.judge(Rigs.rig(card, card)).map(\.message)
        == ["P40 idles at 50 W with a model loaded, 10 W without; 2.4 kWh a day for 2 cards"])
    #expect(Check.idleDraw.judge(Rigs.rig(Rigs.card { $0.idleLoaded = Watts(25) })).isEmpty)
  }

  @Test func `A quota is asked for at AWS alone`() {
    let plan = Plan(name: "test")
    let catalog = Rigs.catalog([])
    #expect(Check.cloudQuota.judge(Rig(plan, catalog, offer: OtherCheckTests.offer("aws"))).map(\.severity) == [.note])
    #expect(Check.cloudQuota.judge(Rig(plan, catalog, offer: OtherCheckTests.offer("runpod"))).isEmpty)
    #expect(Check.cloudQuota.judge(Rig(plan, catalog)).isEmpty)
  }

  private static func offer(_ provider: String) -> Offer {
    Offer(
      id: "offer", provider: provider, instance: "g5.xlarge", region: "", gpu: "a10g", devices: 1, vram: nil,
      onDemand: nil, spot: nil, currency: .euro, includesVAT: false, source: "a list", asOf: CivilDate(dayNumber: 0))
  }
}
