import Testing

@testable import RigModel

/// The time of a token on one device and on several, worked out by hand.
@Suite struct TokenTimeTests {
  /// 67.5 ms.
  ///
  /// 7 × 8 bits + 0.5 × 16 bits are 8 GB, and 10,000 tokens keep 1 GB: 1000 × (8 + 2 × 1) ÷ 500 = 20 ms; 7.5 thousand
  /// million parameters × 100 × 0.5 ÷ 10 = 37.5 ms; ten layers × 0.5 × 2 = 10 ms.
  @Test func `A token takes what is read, what is computed and a start for each layer`() throws {
    let terms = try #require(Worked.work()?.terms(Worked.device()))
    #expect(near(terms.bandwidth, 20) && near(terms.compute, 37.5) && near(terms.layers, 10))
    #expect(near(terms.time, 67.5) && terms.factor == 1)
    #expect(near(terms.roofline, 18))
  }

  typealias Case = (name: String, change: @Sendable (inout OpenModel) -> Void, times: [Double])

  private static let models: [Case] = [
    ("one table is read and computed", { $0.isTied = true }, [21, 40, 10]),
    ("half of the parameters are active", { $0.activeParameters = 4 }, [12, 17.5, 10]),
    ("what is kept stops at the window", { ($0.window, $0.windowShare) = (1000, 0.5) }, [18.2, 37.5, 10]),
    ("no token is kept", { $0.kvBytesPerToken = 0 }, [16, 37.5, 10]),
    ("heads say what is kept", heads, [17.024, 37.5, 10]),
    (
      "layers that keep are counted",
      {
        heads(&$0); $0.kvLayers = 5
      }, [16.512, 37.5, 10]
    ),
    ("layers of a slow kind", { $0.layerKind = .gemma }, [20, 37.5, 30]),
  ]

  /// 2 × 10 layers × 8 heads × 80 numbers × 2 bytes are 25,600 bytes a token: 0.256 GB.
  private static let heads: @Sendable (inout OpenModel) -> Void = {
    ($0.kvBytesPerToken, $0.kvHeads, $0.headDimension) = (nil, 8, 80)
  }

  @Test(arguments: models.indices) func `A model decides by its parameters, tables, layers and what it keeps`(
    row: Int
  ) throws {
    let (name, change, times) = TokenTimeTests.models[row]
    let terms = try #require(Worked.work(change: change)?.terms(Worked.device()))
    for (found, right) in zip([terms.bandwidth, terms.compute, terms.layers], times) {
      #expect(near(found, right), "\(name): \(found), not \(right)")
    }
  }

  @Test func `A request decides by its program and by how tokens are kept`() {
    var request = RunRequest()
    (request.engine, request.cache) = ("fast", .q8)
    let terms = Worked.work(request)?.terms(Worked.device())
    #expect(near(terms?.bandwidth, 16 + 4 * 8.5 / 16) && terms?.factor == 0.5)
    #expect(near(terms?.time, (16 + 4 * 8.5 / 16 + 37.5 + 10) / 2))
  }

  @Test func `Weights of mixed precision are read at 5.7 bits, and a class of weights has its factor`() {
    let mixed = Quantization(name: "mxfp4", bits: 4.25)
    let terms = Worked.work(RunRequest(), mixed)?.terms(Worked.device())
    #expect(near(terms?.bandwidth, 1000 * (5.7 + 2) / 500))
    #expect(near(terms?.compute, 75))
  }

  @Test(arguments: [(nil as Double?, 10.0 as Double?), (0, 10), (500, nil), (500, 0)])
  func `Without bandwidth or rate nobody knows`(bandwidth: Double?, rate: Double?) {
    let device = Worked.device { ($0.bandwidth, $0.fp32) = (bandwidth.map { Bandwidth($0) }, rate) }
    #expect(Worked.work()?.terms(device) == nil)
  }

  @Test func `No token is faster than memory is read`() {
    var request = RunRequest()
    request.engine = "fast"
    let device = Worked.device { ($0.fp32, $0.bandwidth) = (1e9, Bandwidth(10)) }
    let terms = Worked.work(request) { $0.layers = 1 }?.terms(device)
    #expect(near(terms?.roofline, 900) && terms?.time == terms?.roofline)
  }

  @Test func `Half a device is half as fast, and two on a card share its rate and its watts`() {
    let half = Worked.device(0.5)
    #expect(half.bandwidth == 250 && half.fp32 == 5)
    let double = Worked.device { ($0.devices, $0.hasECC) = (2, true) }
    #expect(double.bandwidth == 500 && double.fp32 == 5 && double.peak == Watts(100))
    #expect(double.usable == Gibibytes(22.5) && Worked.device().usable == Gibibytes(24))
  }

  /// 6 of 10 layers on a device of 67.5 ms and 4 on one of twice the bandwidth, 57.5 ms; one handover of 2 ms.
  @Test func `Devices that take turns add up their shares and hand over`() throws {
    let devices = [Worked.device(), Worked.device { $0.bandwidth = Bandwidth(1000) }]
    let work = try #require(Worked.work())
    let split = LayerSplit(sharing: 10, over: devices)
    #expect(split.shares.map(\.layers) == [5, 5])
    let time = try #require(DecodeTime(work, split, on: devices))
    #expect(near(time.time, (67.5 + 57.5) / 2 + 2) && near(time.roofline, (18 + 9) / 2))
    let alone = try #require(DecodeTime(work, LayerSplit(sharing: 10, over: [devices[0]]), on: [devices[0]]))
    #expect(near(alone.time, 67.5))
  }

  /// (20 + 37.5) ÷ 4 + 10 + ten layers × 0.1 × 3 waits.
  @Test(arguments: [(0.1, 27.375), (0, 24.375)])
  func `Devices that compute together share reading and computing, and wait for each other`(
    wait: Double, time: Double
  ) throws {
    let work = try #require(Worked.work())
    let together = DecodeTime(together: work, Worked.device(), count: 4, wait: wait)
    #expect(near(together?.time, time) && near(together?.roofline, 4.5))
  }

  @Test(arguments: [("3.7", "Pascal", 0.3), ("6.9", "Pascal", 0.3), ("7.0", "Pascal", 0.13), ("", "Pascal", 0.13)])
  func `Older devices wait longer`(capability: String, architecture: String, wait: Double) {
    let device = Worked.device { ($0.computeCapability, $0.architecture) = (capability, architecture) }
    #expect(TensorSplit.wait(device) == wait)
  }
}
