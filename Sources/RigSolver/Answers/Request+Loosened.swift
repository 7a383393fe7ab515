import RigModel

extension Request {
  /// The constraints, in the order in which they are loosened.
  var constraints: [Constraint] {
    let figures: [Constraint?] = [
      need.memory.map { _ in .memory }, need.device.map { _ in .device },
      rungs(.context) > 0 ? .context : nil, rungs(.quantization) > 0 ? .quantization : nil,
      need.goal.minSpeed.map { _ in .minSpeed }, need.maxPrice.map { _ in .price }, need.maxWall.map { _ in .wall },
    ]
    return figures.compactMap(\.self) + rules.pinned.keys.sorted().map { .pin($0) }
      + rules.banned.sorted().map { .ban($0) } + (allowsUnknown ? [] : [.questions])
  }

  /// The question without a constraint, or with what a rig comes to in its place.
  func loosening(_ constraint: Constraint, to rig: Solved? = nil) -> Request {
    var request = self
    switch constraint {
    case .memory: request.need.memory = rig?.gpus.vram
    case .device: request.need.device = rig?.gpus.largestDevice
    case .context, .quantization: return loosening(constraint, rung: 0)
    case .minSpeed: request.need.goal.minSpeed = rig?.speed
    case .price: request.need.maxPrice = rig?.price
    case .wall: request.need.maxWall = rig?.power.fullWall
    case .pin(let id): request.rules.pinned[id] = nil
    case .ban(let id): request.rules.banned.remove(id)
    case .questions: request.allowsUnknown = true
    }
    return request
  }
}
