import RigModel

extension Setting {
  /// The figure that it is, where there is one with an explanation of its own: both have the same name.
  public var figure: Figure? { Figure(rawValue: id) }

  /// What explains it: a figure that it is or decides, else itself; `nil` for what explains itself.
  public var topic: Topic? {
    switch self {
    case .work: .figure(.workload)
    case .country: .figure(.tariff)
    case .leftOn, .between: .figure(.between)
    case _ where number != nil || figure != nil: figure.map(Topic.figure) ?? .setting(self)
    default: nil
    }
  }
}
