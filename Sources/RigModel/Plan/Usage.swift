/// What the rig is used for; it decides what "the same work" means.
public enum Workload: String, CaseIterable, Sendable {
  /// Language models: writing tokens, bound by memory bandwidth.
  case decode
  /// Image models.
  case image
  /// Video models.
  case video
  /// Training.
  case training
  /// The source article's own speed ratios.
  case article
}

/// How the work is spread over several devices.
public enum WorkSpread: String, CaseIterable, Sendable {
  /// Independent jobs, one for each device.
  case jobs
  /// One model spread over all devices in proportion to their memory.
  case one
  /// One model that alike devices compute together.
  case tensor
}

extension WorkSpread {
  /// Whether all devices work on one model.
  public var isOneModel: Bool { self != .jobs }
}

/// What the rig does between its hours of work.
public enum Between: String, CaseIterable, Sendable {
  /// It is switched off.
  case off
  /// It sleeps, its memory kept: a few watts.
  case sleep
  /// It is on, and nothing is loaded.
  case idle
  /// It is on, with the models loaded.
  case loaded

  /// What a computer that sleeps takes from the wall: 5 W, an assumption.
  ///
  /// Source: Commission Regulation (EU) No 617/2013, annex II: at most 5 W for a desktop computer that sleeps.
  public static let sleepWall = Watts(5)

  /// Whether it stays on.
  public var staysOn: Bool { self == .idle || self == .loaded }
}

/// How long and how hard the rig is used.
public struct Usage: Hashable, Sendable {
  /// Days of use, 0…3650.
  public var days: Days = Days(7)
  /// Hours of work a day, 0…24.
  public var hoursPerDay: Hours = Hours(24)
  /// What it is used for.
  public var workload = Workload.decode
  /// How the work is spread.
  public var work = WorkSpread.jobs
  /// Share of the span between idle and peak that the GPUs draw while working, 0…1; by rule when `nil`.
  public var load: Double?
  /// What it does between its hours of work.
  public var between = Between.off
  /// Share of the hours without work in which guests of a marketplace rent it, 0…1.
  public var letShare = 0.0

  /// Makes the default use: seven days around the clock.
  public init() {}

  /// Hours of work in all: days × hours a day.
  public var hours: Hours { hoursPerDay * days.value }

  /// The load of devices that each have work of their own.
  static let jobsLoad = 0.8

  /// The load that counts: the one that was set, else 0.8, else, when layers take turns, 0.6 ÷ devices.
  /// - Parameter devices: devices in the rig.
  public func effectiveLoad(devices: Int) -> Double {
    load ?? (work == .one && devices > 1 ? 0.6 / Double(devices) : Usage.jobsLoad)
  }
}
