import RigModel
import Testing

@testable import RigChecks

/// Windows, addresses, RAM: the last gibibyte.
@Suite struct MemoryBoundaryTests {
  private static func card(_ bar: Double, _ id: PartID = "card") -> Part { Rigs.card(id) { $0.bar = Gibibytes(bar) } }

  @Test(arguments: [(4.0, 1), (3.99, 0)])
  func `A window of 4 GiB is large`(bar: Double, found: Int) {
    let rig = Rigs.rig(MemoryBoundaryTests.card(bar), Rigs.board { $0.above4G = true })
    #expect(Check.above4G.judge(rig).count == found)
    #expect(rig.largeWindowCards.count == found)
  }

  @Test(arguments: [(8.0, 1), (7.9, 0)])
  func `Windows that nobody wrote down are asked about from 8 GiB of memory on`(vram: Double, asked: Int) {
    let card = Rigs.card { $0.vram = Gibibytes(vram) }
    #expect(Check.above4G.judge(Rigs.rig(card, Rigs.board())).count == asked)
    #expect(Check.above4G.judge(Rigs.rig(card, Rigs.board { $0.above4G = true })).isEmpty)
    #expect(Check.above4G.judge(Rigs.rig(card)).isEmpty)
  }

  /// Each device maps its window and 48 MB.
  @Test(arguments: [(10, 0.253125, 0), (10, 0.2532, 1), (10, 0.25, 0)])
  func `Small windows are too many from more than 3 GiB on`(cards: Int, bar: Double, errors: Int) {
    let rig = Rigs.rig(
      [Rigs.board { $0.above4G = false }] + Array(repeating: MemoryBoundaryTests.card(bar), count: cards))
    #expect(Check.above4G.judge(rig).map(\.severity) == (errors == 1 ? [.error] : []))
    #expect(errors == 0 || Check.above4G.judge(rig)[0].message.contains("10 GPUs map 3 GB together"))
    #expect(errors == 0 || Check.above4G.judge(rig)[0].parts == ["board", "card"])
  }

  @Test func `Only a board that lacks Above 4G decoding has too many windows`() {
    for above4G in [nil, true] as [Bool?] {
      let rig = Rigs.rig(
        [Rigs.board { $0.above4G = above4G }] + Array(repeating: MemoryBoundaryTests.card(1), count: 9))
      #expect(Check.above4G.judge(rig).isEmpty)
    }
  }

  @Test func `A board that takes its place has the setting, a CPU and slots for all cards`() {
    let others = [
      Rigs.board("small") { ($0.above4G, $0.x16Slots) = (true, 1) }, Rigs.board("unsaid") { $0.x16Slots = 4 },
      Rigs.board("bare") { ($0.above4G, $0.x16Slots, $0.cpu) = (true, 4, "") },
      Rigs.board("unknown") { $0.above4G = true },
    ]
    let good = Rigs.board("good") { ($0.above4G, $0.x16Slots) = (true, 2) }
    let parts = [MemoryBoundaryTests.card(16), MemoryBoundaryTests.card(16), Rigs.board { $0.above4G = false }]
    let rig = Rigs.rig(parts, catalog: others + [good])
    #expect(Check.above4G.changes(rig) == [["board": 0, "good": 1]])
    #expect(Check.above4G.fixes(rig).map(\.?.words) == ["take good, which has it"])
    #expect(Check.above4G.fixes(Rigs.rig(parts, catalog: others)) == [nil])
  }

  @Test(arguments: [(28.0, [Finding.Severity.warning]), (29, [.error]), (12, []), (12.1, [.warning])])
  func `RAM, windows and 4 GiB fit 2 to the bits, with half a window between`(
    ram: Double, found: [Finding.Severity]
  ) {
    let board = Rigs.board { ($0.ram, $0.addressBits) = (Gibibytes(ram), 36) }
    #expect(Check.addressSpace.judge(Rigs.rig(board, MemoryBoundaryTests.card(32))).map(\.severity) == found)
  }

  @Test(arguments: [(64.0, [Finding.Severity.warning]), (64.5, [.warning]), (63, [.error]), (80, []), (79, [.warning])])
  func `Windows fit the firmware's`(window: Double, found: [Finding.Severity]) {
    let board = Rigs.board { ($0.ram, $0.mmioWindow) = (Gibibytes(8), Gibibytes(window)) }
    let rig = Rigs.rig(board, MemoryBoundaryTests.card(32), MemoryBoundaryTests.card(32))
    #expect(Check.addressSpace.judge(rig).map(\.severity) == found)
  }

  @Test(arguments: [(28.0 as Double?, 0), (28.1, 1), (nil, 1), (27, 0)])
  func `RAM that is not known is asked for where more fits the board than addresses are left`(most: Double?, asked: Int)
  {
    let board = Rigs.board { ($0.ram, $0.addressBits, $0.ramMax) = (nil, 36, most.map { Gibibytes($0) }) }
    let found = Check.addressSpace.judge(Rigs.rig(board, MemoryBoundaryTests.card(32)))
    #expect(found.count == asked)
    #expect(found.allSatisfy { $0.question?.french == "Quelle quantité de RAM contient-il (pas plus de 28 Go) ?" })
  }

  @Test func `Windows count for every device of every card, and those that are known are the least`() {
    let two = Rigs.card("two") { ($0.devices, $0.bar) = (2, Gibibytes(16)) }
    #expect(Rigs.rig(two, two, MemoryBoundaryTests.card(1)).windows == Gibibytes(65))
    #expect(Rigs.rig(two, Rigs.card()).windows == Gibibytes(32))
    #expect(Check.addressSpace.judge(Rigs.rig(Rigs.board { $0.addressBits = 32 }, Rigs.card())).isEmpty)
    #expect(Check.addressSpace.judge(Rigs.rig(Rigs.board { $0.addressBits = 32 }, MemoryBoundaryTests.card(0))).isEmpty)
  }

  @Test(arguments: [
    (24.0, [Finding.Severity.note]), (23.9, [.warning]), (48, []), (47.9, [.note]), (0, []), (0.1, [.warning]),
  ])
  func `RAM holds a device, then all of them`(ram: Double, found: [Finding.Severity]) {
    let rig = Rigs.rig(Rigs.board { $0.ram = Gibibytes(ram) }, Rigs.card(), Rigs.card())
    #expect(Check.systemMemory.judge(rig).map(\.severity) == found)
    #expect(Check.systemMemory.judge(Rigs.rig(Rigs.board { $0.ram = Gibibytes(ram) })).isEmpty)
  }

  @Test(arguments: [(23.9 as Double?, 1), (24, 0), (nil, 0), (25, 0)])
  func `Memory that error correction takes is said`(usable: Double?, notes: Int) {
    let card = Rigs.card { $0.usableVRAM = usable.map { Gibibytes($0) } }
    #expect(Check.usableVRAM.judge(Rigs.rig(card)).count == notes)
  }
}
