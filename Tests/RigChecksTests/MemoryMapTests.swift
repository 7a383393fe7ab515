import RigModel
import Testing

@testable import RigChecks

/// Whether RAM and the cards' windows fit the addresses of CPU and firmware.
@Suite struct MemoryMapTests {
  private static let k80 = Rigs.card("k80") { ($0.devices, $0.vram, $0.bar) = (2, Gibibytes(12), Gibibytes(16)) }
  private static let m40 = Rigs.card("m40") { $0.bar = Gibibytes(32) }

  /// RAM, address bits, window of the firmware, cards, and what is found.
  static let rigs: [(ram: Double, bits: Int?, window: Double?, cards: [Part], found: [String])] = [
    (64, 46, nil, [k80], []),
    (32, nil, nil, [k80], []),
    (24, 36, nil, [m40], []),
    (32, 36, nil, [m40], ["RAM and cards need 68 GB of addresses; the CPU's 36 bits reach 64 GB"]),
    (
      32, 39, 63, [m40, m40],
      ["The cards map 64 GB; the firmware gives all devices 63 GB, the board's own among them"]
    ),
    (32, 39, 64, [m40, m40], []),
    (32, 39, 80, [m40, m40], []),
    (32, 39, 80, [m40, k80], []),
    (
      32, 39, 56, [m40, m40, Rigs.card("untold")],
      ["The cards map 64 GB; the firmware gives all devices 56 GB, the board's own among them"]
    ),
  ]

  @Test(arguments: rigs.indices)
  func `Addresses suffice or not`(row: Int) {
    let case_ = MemoryMapTests.rigs[row]
    let board = Rigs.board {
      $0.ram = Gibibytes(case_.ram)
      $0.addressBits = case_.bits
      $0.mmioWindow = case_.window.map { Gibibytes($0) }
    }
    let found = Check.addressSpace.judge(Rigs.rig([board] + case_.cards)).filter { $0.severity < .warning }
    #expect(found.map(\.message) == case_.found)
    #expect(found.allSatisfy { $0.severity == .error && $0.parts.first == "board" })
  }

  @Test(arguments: [(8.0, 55.5, [Finding.Severity]()), (16, 47.5, [.warning, .warning])])
  func `A window that just suffices may not suffice Linux`(ram: Double, window: Double, found: [Finding.Severity]) {
    let board = Rigs.board { ($0.ram, $0.addressBits, $0.mmioWindow) = (Gibibytes(ram), 36, Gibibytes(window)) }
    #expect(Check.addressSpace.judge(Rigs.rig(board, MemoryMapTests.m40)).map(\.severity) == found)
  }

  @Test(arguments: [(36, [Finding.Severity.unknown]), (46, [])])
  func `RAM that is not known is asked for where it may be too much`(bits: Int, found: [Finding.Severity]) {
    let board = Rigs.board { ($0.ram, $0.addressBits) = (nil, bits) }
    #expect(Check.addressSpace.judge(Rigs.rig(board, MemoryMapTests.m40)).map(\.severity) == found)
  }

  @Test(arguments: [(true, Finding.Severity.ok), (false, .error)])
  func `A large window needs Above 4G decoding`(has: Bool, severity: Finding.Severity) {
    let rig = Rigs.rig(Rigs.board { $0.above4G = has }, MemoryMapTests.k80)
    #expect(Check.above4G.judge(rig).map(\.severity) == [severity])
  }

  @Test func `A board that lacks it is replaced by one that has it`() {
    let other = Rigs.board("other") { ($0.above4G, $0.x16Slots) = (true, 4) }
    let rig = Rigs.rig(Rigs.board { $0.above4G = false }, MemoryMapTests.k80, catalog: [other])
    #expect(Check.above4G.changes(rig) == [["board": 0, "other": 1]])
  }

  @Test func `What is not known is asked, in both languages`() throws {
    let finding = try #require(Check.above4G.judge(Rigs.rig(Rigs.board(), MemoryMapTests.k80)).first)
    #expect(finding.severity == .unknown)
    #expect(finding.message == "Can the BIOS of board switch on Above 4G decoding? Each k80 maps 2 × 16 GB")
    #expect(finding.question?.english.contains("Above 4G decoding") == true)
    #expect(finding.question?.french.contains("« Above 4G decoding »") == true)
  }

  @Test func `A card of unknown window is asked about when it is of the kind that maps all its memory`() {
    #expect(Check.above4G.judge(Rigs.rig(Rigs.board(), Rigs.card())).map(\.severity) == [.unknown])
    #expect(Check.above4G.judge(Rigs.rig(Rigs.board(), Rigs.card { $0.cooling = .open })).isEmpty)
  }

  @Test(arguments: [(9, 0), (13, 1)])
  func `Many small windows need it as well`(cards: Int, errors: Int) {
    let card = Rigs.card { $0.bar = Gibibytes(0.25) }
    let rig = Rigs.rig([Rigs.board { $0.above4G = false }] + Array(repeating: card, count: cards))
    #expect(Check.above4G.judge(rig).filter { $0.severity == .error }.count == errors)
  }

  @Test func `A small window needs nothing`() {
    #expect(Check.above4G.judge(Rigs.rig(Rigs.board(), Rigs.card { $0.bar = Gibibytes(0.25) })).isEmpty)
  }
}
