/// How long and how hard the rig is used.
extension Setting {
  static let use: [Setting] = [days, hoursPerDay, workload, work, load, leftOn, between, letShare]

  /// Days of use.
  public static let days = Setting(
    "days", "Days", at: (.use, .usage, "days"), takes: "N", help: "Days of use, 0…3650.",
    traits: [.main, .alwaysWritten],
    .number(
      { $0.usage.days }, { $0.usage.days = $1 },
      .days, Limits.days,
      ends: .of { estimated in
        let days = estimated.plan.usage.days.value
        return days > 0 ? Ends(worse: days / 2, better: min(days * 2, Limits.days.upperBound)) : nil
      }, source: "the plan's own; ends: half and twice as long"))

  /// Hours of work a day.
  public static let hoursPerDay = Setting(
    "hours-per-day", "Hours a day", at: (.use, .usage, "hours_per_day"), takes: "H",
    help: "Hours of work a day, 0…24.", traits: [.main, .alwaysWritten],
    .number(
      { $0.usage.hoursPerDay }, { $0.usage.hoursPerDay = $1 },
      .hours, Limits.hoursPerDay, ends: .fixed(worse: 8, better: 24),
      source: "24 as in the source article; ends: a working day and around the clock"))

  /// What the rig is used for.
  public static let workload = Setting(
    "workload", "Workload", at: (.use, .usage, "workload"), takes: "W",
    help: "decode (language), image, video, training, or the article's speeds.", traits: .main,
    .word({ $0.usage.workload }, { $0.usage.workload = $1 }))

  /// How the work is spread.
  public static let work = Setting(
    "work", "Work", at: (.use, .usage, "work"),
    help: "Independent jobs, one model that goes from device to device, or one on all at once.",
    traits: .main, .word({ $0.usage.work }, { $0.usage.work = $1 }))

  /// Load of the GPUs while working.
  public static let load = Setting(
    "load", "Load of GPUs", short: "Load", at: (.use, .usage, "load"), takes: "L",
    help: "Share of the span between idle and peak that the GPUs draw, 0…1.", traits: .main,
    .number(
      { $0.usage.load }, { $0.usage.load = $1 },
      .share, Limits.share, decimals: 0, otherwise: { $0.estimate.power.load },
      ends: .fixed(worse: 1, better: 0.5),
      source: "80 % of the span from idle to peak, or 60 % ÷ devices when layers take turns: an assumption"))

  /// Whether the rig stays on: an older word, with the models loaded.
  public static let leftOn = Setting(
    "left-on", "Left on", at: (.use, .usage, "left_on"),
    help: "The same as --between loaded: the rig stays on when it does not work.", traits: .older,
    .flag(
      FlagSetting(
        names: (off: "switched off", on: "left on"), isOn: { $0.usage.between == .loaded },
        turn: { $0.usage.between = $1 ? .loaded : .off })))

  /// What the rig does between its hours of work.
  public static let between = Setting(
    "between", "Between work", at: (.use, .usage, "between"),
    help: "What the rig does between its hours of work.",
    .word({ $0.usage.between }, { $0.usage.between = $1 }))

  /// How much of the hours without work guests of a marketplace rent the rig.
  public static let letShare = Setting(
    "let-share", "Let when idle", at: (.use, .usage, "let_share"), takes: "SHARE",
    help: "Share of the hours without work in which guests of a marketplace rent the rig, 0…1.",
    .number(
      { $0.usage.letShare }, { $0.usage.letShare = $1 },
      .share, Limits.share, decimals: 0,
      source: """
        0 %, nobody rents it: an assumption, as no marketplace says what share a host may count on; \
        told beside the sums and in none of them
        """))
}

extension Between: SettingWord {
  /// What a person calls it: `switched off`.
  public var words: String {
    switch self {
    case .off: tr("switched off")
    case .sleep: tr("sleeps")
    case .idle: tr("on, nothing loaded")
    case .loaded: tr("on, models loaded")
    }
  }
}

extension Workload: SettingWord {
  /// What a person calls it: `language`.
  public var words: String {
    switch self {
    case .decode: tr("language")
    case .image: tr("images")
    case .video: tr("video")
    case .training: tr("training")
    case .article: tr("the article's speeds")
    }
  }
}
