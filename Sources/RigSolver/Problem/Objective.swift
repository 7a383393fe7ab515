import RigModel

/// What is to be the least, or the most.
public enum Objective: String, CaseIterable, Sendable {
  /// The price of all that is bought.
  case buy
  /// What owning costs over the plan's days, without rent until delivery.
  case own
  /// Memory of all devices; the most of it.
  case vram
  /// The speed of one stream of the model; the most of it.
  case speed
  /// Watts from the wall while working.
  case heat
  /// Watts from the wall at full load, by which a limit is loosened.
  case wall
  /// Memory of the largest device, by which a need of it is loosened; the most of it.
  case device

  /// Those that a person may ask for.
  public static let asked: [Objective] = [.buy, .own, .vram, .speed, .heat]

  /// What a plan aims at.
  public init(_ aim: Aim) { self = Objective(rawValue: aim.rawValue) ?? .buy }
}
