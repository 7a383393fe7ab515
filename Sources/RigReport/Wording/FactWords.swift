import RigModel

extension FactValue {
  /// The text, its numbers as they are written everywhere.
  public var words: String {
    switch self {
    case .text(let text): text
    case .number(let number, let decimals): Numbers.short(number, decimals: decimals)
    case .memory(let size): Numbers.memory(size)
    case .watts(let power): Numbers.watts(power)
    case .share(let share): Words.share(share)
    case .plugs(let plugs): plugs.isEmpty ? tr("none") : plugs.words.joined(separator: ", ")
    case .sequence(let values): values.map(\.words).joined(by: "")
    }
  }
}
