import RigModel

/// Turns the least price and the least watts of rigs into the key that none of them stands before.
struct Valuation: Sendable {
  let objective: Objective
  private let own: OwnBound?

  /// Reads a question; `nil` when it asks for what owning costs, and electricity has no price.
  init?(_ request: Request) {
    objective = request.objective
    own = OwnBound(request.plan, request.catalog)
    if objective == .own, own == nil { return nil }
  }

  /// Whether watts beyond those that are needed may make a rig better.
  var rewardsWatts: Bool { objective == .own && own?.rewardsWatts == true }

  /// Whether a better supply may make a rig better.
  var rewardsSupplies: Bool { [.own, .heat, .wall].contains(objective) }

  /// The key of unfinished rigs.
  /// - Parameters:
  ///   - price: the least price in cents.
  ///   - watts: the least direct current at full load, while working and idle, of the parts that a supply feeds.
  ///   - whole: watts of a whole computer from the wall, in the same order.
  ///   - efficiency: the highest at which they are fed, in the same order.
  ///   - memory: the most memory in GiB.
  ///   - device: the most of one device in GiB.
  ///   - speed: the highest speed of one stream.
  func key(
    price: Int64, units: Int, watts: SIMD3<Double>, whole: SIMD3<Double>, efficiency: SIMD3<Double>, memory: Double,
    device: Double, speed: Double
  ) -> Key {
    let wall = watts / efficiency + whole
    let value: Double =
      switch objective {
      case .buy: Double(price)
      case .own: own?.least(price, working: wall[1] - 1e-6, idle: wall[2] - 1e-6) ?? 0
      case .heat: wall[1] - 1e-6
      case .wall: wall[0] - 1e-6
      case .device: -device
      case .vram: -memory
      case .speed: -Valuation.told(speed, slack: 1e-3)
      }
    return Key(value: value, price: price, units: units)
  }

  /// A speed in millionths of its unit, so that those that differ in the last digit of a sum are equal.
  private static func told(_ speed: Double, slack: Double = 0) -> Double {
    speed < 1e9 ? (speed * 1e6 + 0.5 + slack).rounded(.down) / 1e6 : speed
  }

  /// The key of a finished rig.
  func key(of rig: Solved) -> Key {
    let value: Double =
      switch objective {
      case .buy: Double(rig.price.cents)
      case .own: Double(rig.ownCost?.cents ?? Money.limit)
      case .heat: rig.power.workingWall.value
      case .wall: rig.power.fullWall.value
      case .device: -rig.gpus.largestDevice.value
      case .vram: -rig.gpus.vram.value
      case .speed: -Valuation.told(rig.speed ?? 0)
      }
    return Key(value: value, price: rig.price.cents, units: rig.units)
  }
}
