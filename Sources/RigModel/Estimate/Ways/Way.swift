/// A way to get the work of a model done.
public enum Way: String, CaseIterable, Sendable {
  /// On the own rig.
  case own
  /// On a machine that is rented by the hour.
  case rented
  /// On a machine that is rented by the month.
  case monthly
  /// In a notebook on somebody's machine.
  case notebook
  /// By a provider who runs the model and is paid for what it does.
  case hosted

  /// What a person calls it where there is little room.
  public var shortWords: String {
    switch self {
    case .own: tr("own rig")
    case .rented: tr("by the hour")
    case .monthly: tr("by the month")
    case .notebook: tr("notebook")
    case .hosted: tr("hosted")
    }
  }

  /// What a person calls it.
  public var words: String {
    switch self {
    case .own: tr("own rig")
    case .rented: tr("rented by the hour")
    case .monthly: tr("rented by the month")
    case .notebook: tr("notebook")
    case .hosted: tr("hosted")
    }
  }
}
