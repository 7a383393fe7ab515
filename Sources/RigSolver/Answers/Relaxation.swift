import RigModel

/// Constraints without which a rig is found, and how far each has to give way.
public struct Relaxation: Sendable {
  /// The constraints.
  public let constraints: [Constraint]
  /// How far those go that have a figure, in their unit, in the same order.
  public let values: [Double?]
  /// The quantization that the model is given, when that gives way.
  public let quantization: String?
  /// The cheapest rig then.
  public let rig: Solved
}

/// A constraint that a question makes.
public enum Constraint: Hashable, Sendable {
  /// Memory in all.
  case memory
  /// Memory of the largest device.
  case device
  /// Tokens that are kept.
  case context
  /// How the model's weights are stored.
  case quantization
  /// The least speed of one stream.
  case minSpeed
  /// The most that may be spent.
  case price
  /// The most from the wall.
  case wall
  /// Units of a part.
  case pin(PartID)
  /// None of a part.
  case ban(PartID)
  /// That no question is left open.
  case questions

  /// What certificates call it.
  public var name: String {
    switch self {
    case .memory: "memory_gib"
    case .device: "device_gib"
    case .context: "context"
    case .quantization: "quantization"
    case .minSpeed: "min_speed"
    case .price: "max_price"
    case .wall: "max_wall_w"
    case .pin(let id): "pin \(id)"
    case .ban(let id): "ban \(id)"
    case .questions: "questions"
    }
  }

  /// What a rig comes to in it.
  func value(of rig: Solved) -> Double? {
    switch self {
    case .memory: rig.gpus.vram.value
    case .device: rig.gpus.largestDevice.value
    case .context: rig.run.map { Double($0.context) }
    case .minSpeed: rig.speed
    case .price: rig.price.units
    case .wall: rig.power.fullWall.value
    case .quantization, .pin, .ban, .questions: nil
    }
  }

  /// By what it is loosened the least.
  var objective: Objective? {
    switch self {
    case .memory: .vram
    case .device: .device
    case .minSpeed: .speed
    case .price: .buy
    case .wall: .wall
    case .context, .quantization, .pin, .ban, .questions: nil
    }
  }

  /// Whether it gives way rung by rung.
  var isLadder: Bool { self == .context || self == .quantization }
}
