/// The memory of the machine itself, where what does not fit on devices may lie.
public struct MainMemory: Hashable, Sendable {
  /// How much there is; `nil` when unknown.
  public var capacity: Gibibytes?
  /// What a model reads of it a second in GB: low, best and high.
  public var speed = MainMemory.unknownSpeed
  /// Raw rate of a card's slot in GB/s.
  public var link = MainMemory.link(generation: 3, lanes: 16)

  /// Makes a memory of which nothing is known.
  public init() {}

  /// Takes stock of a machine.
  /// - Parameters:
  ///   - capacity: how much there is; `nil` when unknown.
  ///   - peak: channels that are fitted × 8 bytes × transfers, in GB/s; `nil` when unknown.
  ///   - hasManyChannels: whether it has more than four of them, as servers have.
  ///   - link: raw rate of a card's slot in GB/s.
  public init(capacity: Gibibytes?, peak: Double?, hasManyChannels: Bool = false, link: Double) {
    (self.capacity, self.link) = (capacity, link)
    let share = hasManyChannels ? MainMemory.serverShare : MainMemory.desktopShare
    if let peak { speed = SpeedFigure(low: share.low * peak, best: share.best * peak, high: share.high * peak) }
  }

  /// What stays free for everything else.
  public static let reserve = Gibibytes(4)

  /// Shares of the memory's peak that a model reads.
  ///
  /// Source: 13 measured desktop rows of the catalog; llama.cpp issue
  /// 27742 for servers, where latency counts, 2026-11.
  static let desktopShare = (low: 0.4, best: 0.55, high: 0.7)
  static let serverShare = (low: 0.1, best: 0.2, high: 0.45)

  /// What a model reads a second where the memory is unknown.
  ///
  /// Source: 13 measured desktop rows of the catalog, 2026-11.
  public static let unknownSpeed = SpeedFigure(low: 20, best: 35, high: 45)

  /// What a model reads a second in GB of memory of which so many channels are fitted: the best guess.
  public static func best(channels: Int, transfers: Double) -> Double {
    let peak = peak(channels: channels, transfers: transfers)
    return MainMemory(capacity: nil, peak: peak, hasManyChannels: areMany(channels: channels), link: 0).speed.best
  }

  /// Channels that are fitted × 8 bytes × transfers, in GB/s.
  static func peak(channels: Int, transfers: Double) -> Double { Double(channels) * 8 * transfers / 1000 }

  /// Whether there are more than four channels, as servers have.
  static func areMany(channels: Int) -> Bool { channels > 4 }

  /// Raw rate of a slot in GB/s: 15.75 for sixteen lanes of generation 3, twice that a generation later.
  ///
  /// Source: PCI Express Base Specification, 8 GT/s with 128b/130b from generation 3 on.
  public static func link(generation: Double, lanes: Int) -> Double {
    15.75 * .power(2, generation - 3) * Double(lanes) / 16
  }

  /// Whether so much can lie in it.
  func holds(_ memory: Gibibytes) -> Bool { capacity.map { memory + MainMemory.reserve <= $0 } ?? true }
}
