import Testing

@testable import RigModel

/// What the search for the cheapest set finds, and how soon it has proven it.
@Suite struct CheapestSearchTests {
  /// Devices, memory in GiB and price an hour of what is on offer, what is needed, and how many of each are taken.
  typealias Case = (
    offered: [(Double, Double, Double)], devices: Double, memory: Double, taken: [Int: Int], branches: Int
  )

  static let cases: [Case] = [
    ([(1, 32, 6), (4, 128, 19), (1, 32, 12), (2, 160, 19)], 9, 360, [0: 3, 1: 1, 3: 1], 31),
    // Of two that are alike the first is taken, and a larger one at a higher price stays in.
    ([(8, 256, 7), (4, 320, 8), (8, 256, 7)], 6, 72, [0: 1], 3),
    ([(4, 320, 15), (1, 80, 6), (2, 48, 6), (2, 32, 16)], 5, 80, [2: 3], 9),
    ([(8, 256, 3), (2, 96, 1), (8, 640, 19)], 5, 200, [0: 1], 7),
    ([(1, 24, 4), (8, 640, 17), (2, 64, 13), (2, 160, 11)], 4, 160, [1: 1], 3),
    ([(8, 384, 9), (8, 128, 3), (4, 320, 7), (2, 2, 1)], 4, 96, [1: 1], 3),
    ([(1, 48, 7), (1, 16, 3), (2, 2, 11), (8, 384, 16)], 1, 24, [1: 2], 13),
    // Less than a device, less than a GiB.
    ([(0.25, 4, 12), (0.5, 24, 16)], 0.5, 0.25, [1: 1], 3),
    ([(0.25, 0.25, 7), (0.5, 0.25, 6), (0.25, 0.25, 13)], 0.5, 0.5, [1: 2], 4),
    ([(1, 0.5, 2), (2, 32, 3)], 1, 0.5, [0: 1], 5),
  ]

  private static func search(_ row: Int, limit: Int) -> [Int: Int]? {
    let (offered, devices, memory, _, _) = cases[row]
    let instances = offered.enumerated().map { Instance(place: $0, devices: $1.0, memory: $1.1, rate: $1.2) }
    var search = CheapestSearch(instances, Need(devices: devices, memory: memory), limit: limit)
    return search.solve().map { Dictionary(uniqueKeysWithValues: $0.map { ($0.instance.place, $0.quantity) }) }
  }

  /// Bounds cut what cannot be cheaper: one branch less than is written down does not suffice.
  @Test(arguments: cases.indices) func `A set is proven to be the cheapest in so many branches`(row: Int) {
    let (taken, branches) = (CheapestSearchTests.cases[row].taken, CheapestSearchTests.cases[row].branches)
    #expect(CheapestSearchTests.search(row, limit: branches) == taken)
    #expect(CheapestSearchTests.search(row, limit: branches - 1) == nil)
  }

  /// Three devices of 24 GiB, from one machine.
  @Test(arguments: [(3, 72, true), (2.5, 72, false), (3, 71.5, false), (2.99, 80, false), (4, 96, true)])
  func `One machine holds all devices and all memory, or is not taken`(devices: Double, memory: Double, isTaken: Bool) {
    let instance = Instance(place: 0, devices: devices, memory: memory, rate: 1)
    var search = CheapestSearch([instance], Need(devices: 3, memory: 72), isSingle: true)
    #expect(search.solve()?.map(\.quantity) == (isTaken ? [1] : nil))
  }

  @Test(arguments: [(0, 0, true), (0.5, 0, false), (0, 0.5, false), (-1, 0, true), (1e-12, 1e-12, true)])
  func `A need is met when nothing is left but rounding noise`(devices: Double, memory: Double, isMet: Bool) {
    #expect(Need(devices: devices, memory: memory).isMet == isMet)
  }

  @Test func `The dearest machine of a set stands first`() {
    let instances = [(1.0, 1.0), (4, 3)].enumerated().map {
      Instance(place: $0, devices: $1.0, memory: $1.0 * 24, rate: $1.1)
    }
    var search = CheapestSearch(instances, Need(devices: 5, memory: 120))
    #expect(search.solve()?.map(\.instance.rate) == [3, 1])
  }
}
