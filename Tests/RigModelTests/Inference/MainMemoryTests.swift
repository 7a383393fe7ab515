import Testing

@testable import RigModel

/// Main memory: how much there is, how fast it is read, and what of a model lies in it.
@Suite struct MainMemoryTests {
  @Test(arguments: [(3.0, 16, 15.75), (4, 16, 31.5), (2, 16, 7.875), (3, 8, 7.875), (3, 1, 0.984375)])
  func `A slot is twice as fast a generation later, and half as fast with half of the lanes`(
    generation: Double, lanes: Int, rate: Double
  ) {
    #expect(near(MainMemory.link(generation: generation, lanes: lanes), rate))
  }

  /// Channels × 8 bytes × transfers; a model reads 0.55 of it, of more than four channels 0.2.
  @Test(arguments: [(1, 3200.0, 14.08), (2, 3200, 28.16), (4, 3200, 56.32), (5, 3200, 25.6), (8, 2400, 30.72)])
  func `A model reads a share of the peak, less of many channels`(channels: Int, transfers: Double, best: Double) {
    #expect(near(MainMemory.best(channels: channels, transfers: transfers), best))
  }

  @Test(arguments: [(60.0, true), (60.01, false), (0, true)])
  func `4 GiB stay free`(held: Double, holds: Bool) {
    let memory = MainMemory(capacity: Gibibytes(64), peak: nil, link: 1)
    #expect(memory.holds(Gibibytes(held)) == holds)
    #expect(MainMemory().holds(Gibibytes(held)))
  }

  private static func module(_ capacity: Double?, _ transfers: Double?) -> Part {
    var ram = RAM()
    (ram.capacity, ram.transfers) = (capacity.map { Gibibytes($0) }, transfers)
    return Market.part("ram", .ram(ram))
  }

  private static func board(_ ram: Double?, channels: Int? = nil, _ change: (inout Platform) -> Void = { _ in }) -> Part
  {
    var board = Platform()
    (board.ram, board.memoryChannels) = (ram.map { Gibibytes($0) }, channels)
    change(&board)
    return Market.part("board", .platform(board))
  }

  typealias Case = (name: String, parts: [(part: Part, quantity: Int)], capacity: Double?, best: Double)

  private static let machines: [Case] = [
    ("nothing", [], nil, 35),
    ("a board alone", [(board(64, channels: 2), 1)], 64, 35),
    ("a board without memory", [(board(0), 1)], nil, 35),
    ("modules alone", [(module(16, 3200), 2)], 32, 35),
    ("two modules on two channels", [(board(nil, channels: 2), 1), (module(16, 3200), 2)], 32, 28.16),
    ("one module on two channels", [(board(nil, channels: 2), 1), (module(16, 3200), 1)], 16, 14.08),
    ("four modules on two channels", [(board(8, channels: 2), 1), (module(16, 3200), 4)], 72, 28.16),
    ("the slowest counts", [(board(nil, channels: 2), 1), (module(16, 3200), 1), (module(8, 2400), 1)], 24, 21.12),
    ("many channels", [(board(nil, channels: 8), 1), (module(16, 3200), 8)], 128, 40.96),
    ("unknown transfers", [(board(nil, channels: 2), 1), (module(16, nil), 2)], 32, 35),
    ("unknown capacity", [(board(nil, channels: 2), 1), (module(nil, 3200), 2)], nil, 28.16),
  ]

  @Test(arguments: machines.indices) func `Modules count with what the board has, on the channels that they fill`(
    row: Int
  ) {
    let (name, parts, capacity, best) = MainMemoryTests.machines[row]
    let memory = MainMemory(of: parts)
    #expect(memory.capacity == capacity.map { Gibibytes($0) }, "\(name)")
    #expect(near(memory.speed.best, best), "\(name): \(memory.speed.best)")
  }

  @Test func `The slower one of card and slot counts`() {
    func link(_ card: (Double?, Int?), _ slot: (Double?, [Int])) -> Double {
      var gpu = GPU(devices: 1, vram: Gibibytes(8))
      (gpu.pcieGeneration, gpu.pcieLanes) = card
      let board = MainMemoryTests.board(nil) { ($0.pcieGeneration, $0.slotWidths) = slot }
      return MainMemory(of: [(Market.part("card", .gpu(gpu)), 1), (board, 1)]).link
    }
    #expect(link((4, 16), (4, [16, 4])) == 31.5)
    #expect(link((3, 16), (4, [16])) == 15.75)
    #expect(link((4, 16), (3, [16])) == 15.75)
    #expect(link((4, 8), (4, [16])) == 15.75)
    #expect(link((4, 16), (4, [8])) == 15.75)
    #expect(link((nil, nil), (nil, [])) == 15.75)
    #expect(link((4, nil), (nil, [])) == 15.75 && link((nil, 8), (4, [])) == 7.875)
  }

  /// Experts of which none has a size need no room, however many layers are asked for.
  @Test func `A mixture whose weights are lost in its tables leaves nothing to main memory`() throws {
    let model = Worked.model {
      ($0.layerKind, $0.experts, $0.expertsUsed, $0.activeParameters) = (.moe, 8, 2, 3)
      $0.sizes = [StatedSize(quantization: "q8", gigabytes: 0.5)]
    }
    var request = RunRequest()
    request.spilledExperts = 4
    let run = InferenceRig(devices: [Worked.device()], Worked.fit).run(model, Worked.quantization, request)
    #expect(run.memory?.body == .zero)
    #expect(run.fit == .mainMemory(.zero, isKnown: false) && run.spilledLayers == 4)
  }
}
