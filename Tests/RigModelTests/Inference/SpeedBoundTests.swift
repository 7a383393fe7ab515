import Testing

@testable import RigModel

/// The highest speed of rigs of which a part is settled: ten layers, and two milliseconds for each handover.
@Suite struct SpeedBoundTests {
  private static let bound = SpeedBound(layers: 10, table: 1, handover: 2, guessing: 1, spilling: nil)

  private static func device(_ time: Double, layers: Double, measured: Double = .infinity) -> SpeedBound.Device {
    SpeedBound.Device(time: time, measured: measured, layers: layers, room: layers)
  }

  typealias Case = (
    name: String, settled: [(device: SpeedBound.Device, count: Int)], further: SpeedBound.Device?, time: Double
  )

  private static let cases: [Case] = [
    ("one device holds it", [(device(10, layers: 10), 1)], nil, 10),
    ("two take turns", [(device(10, layers: 5), 2)], nil, 12),
    ("the faster one first", [(device(20, layers: 10), 1), (device(10, layers: 5), 1)], nil, 15),
    ("two are too small", [(device(10, layers: 4), 2)], nil, .infinity),
    ("a third one comes", [(device(10, layers: 4), 2)], device(20, layers: 2), 12 + 4),
    ("slower ones stay idle", [(device(30, layers: 10), 1)], device(20, layers: 10), 20),
    ("what comes holds nothing", [(device(10, layers: 5), 2)], device(20, layers: 0), 12),
    ("what comes holds nothing, and more is wanted", [(device(10, layers: 4), 2)], device(20, layers: 0), .infinity),
    ("nothing is there", [], device(20, layers: 4), 24), ("nothing is there nor comes", [], nil, .infinity),
    ("it was measured", [(device(10, layers: 10, measured: 8), 1)], nil, 8),
    ("what comes was measured", [(device(10, layers: 10), 1)], device(20, layers: 10, measured: 5), 5),
  ]

  @Test(arguments: cases.indices) func `A token takes at least`(row: Int) {
    let (name, settled, further, time) = SpeedBoundTests.cases[row]
    #expect(near(SpeedBoundTests.bound.most(settled, further, memory: 60), 1000 / time), "\(name)")
  }

  @Test func `Either of two devices is the better one in each respect`() {
    let either = SpeedBoundTests.device(10, layers: 4, measured: 9).or(
      SpeedBoundTests.device(20, layers: 8, measured: 5))
    #expect(either.time == 10 && either.measured == 5 && either.layers == 8 && either.room == 8)
    #expect(either.or(nil).time == 10)
  }

  @Test func `An idle draw that was measured is no estimate any more`() {
    var gpu = GPU(devices: 1, vram: Gibibytes(8))
    gpu.idleLoaded = Watts(20)
    let part = Part(
      id: "card", name: "card", price: nil, peak: Watts(100), idle: Watts(10), source: "a list", asOf: Market.today,
      estimated: ["peak_w", "idle_w"], search: "", spec: .gpu(gpu))
    let measured = part.idling(at: Watts(30))
    #expect(measured.estimated == ["peak_w"] && measured.isIdleMeasured)
    #expect(measured.draw.idle == Watts(30) && measured.draw.idleLoaded == Watts(30))
    #expect(part.idling(at: Watts(5)).draw.idleLoaded == Watts(20))
  }
}
