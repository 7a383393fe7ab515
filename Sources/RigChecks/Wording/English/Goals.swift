import RigModel

extension GoalMiss {
  var sentences: Sentences {
    Sentences(message, advice: advice)
  }

  private var message: String {
    switch self {
    case .room(let model, let need, let has):
      tr("\(model) needs \(need.text) and does not fit: the devices have \(has.text)")
    case .device(let model, let need, let largest):
      tr("\(model) needs \(need.text) on one device: the largest has \(largest.text)")
    case .slow(let model, let speed, let asked, let task):
      tr("\(model) makes \(speed.text(decimals: 1)) \(task.speedUnit): \(asked.text(decimals: 1)) are asked for")
    case .memory(let has, let asked): tr("\(asked.text) are asked for: the devices have \(has.text)")
    case .largest(let has, let asked): tr("\(asked.text) on one device are asked for: the largest has \(has.text)")
    case .price(let cost, let most, let currency):
      tr(
        """
        The rig costs \(cost.text(beside: most)) \(currency.symbol): \(most.text(beside: cost)) \(currency.symbol) \
        are the most
        """)
    case .wall(let watts, let most): tr("\(watts.text) from the wall at full load: \(most.text) are the most")
    }
  }

  private var advice: String {
    switch self {
    case .room, .device: tr("take a smaller quantization or a shorter context")
    case .slow: tr("take a faster card, or a model that reads fewer weights")
    case .price: tr("take cheaper parts, or allow more")
    case .wall: tr("lower the cards' power limit, or take fewer")
    case .memory, .largest: tr("take larger cards, or more of them, on a board that holds them")
    }
  }
}
