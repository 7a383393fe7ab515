extension WorkSpread: SettingWord {
  /// What a person calls it: `independent jobs`.
  public var words: String {
    switch self {
    case .jobs: tr("independent jobs")
    case .one: tr("one model over all devices")
    case .tensor: tr("one model, all devices at once")
    }
  }
}
