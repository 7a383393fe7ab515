import RigModel
import Testing

@testable import RigChecks

/// A rig that somebody built and reported: the parts that the report names, and what came of it.
struct RealBuild: Sendable, CustomTestStringConvertible {
  /// What the report says came of it.
  enum Outcome: Sendable {
    /// It ran.
    case works
    /// It did not run: at least one of these checks has to find an error.
    case fails([String])
    /// It did not run, and why hangs on something that the report leaves out: one of these checks has to ask.
    case asks([String])
    /// It ran in part, at times, or with other software only: at least one of these checks has to say so.
    case limits([String])
  }

  /// What was built.
  let name: String
  /// Where it was reported.
  let source: String
  /// When it was reported, as exactly as is known: a year, a month or a day.
  let date: String
  /// What came of it.
  let outcome: Outcome
  /// What it was built of.
  let items: [Item]
  /// Why the checks judge it wrongly; `nil` when they judge it as it turned out.
  var misjudged: String?

  /// Takes a build down; a drive, which no report mentions, comes along.
  init(_ name: String, _ source: String, _ date: String, _ outcome: Outcome, _ items: Item...) {
    self.init(name, source, date, outcome, all: items)
  }

  /// Takes a build of a list of parts down.
  init(_ name: String, _ source: String, _ date: String, _ outcome: Outcome, all items: [Item]) {
    (self.name, self.source, self.date, self.outcome) = (name, source, date, outcome)
    self.items = items + [.drive]
  }

  /// The same build, of which the checks are known to judge wrongly.
  func misjudged(_ reason: String) -> RealBuild {
    var build = self
    build.misjudged = reason
    return build
  }

  var testDescription: String { "\(name), \(date)" }

  /// Its parts, as every check looks at them.
  var rig: Rig {
    var plan = Plan(name: name)
    for item in items { plan.setQuantity(item.part.id, item.count) }
    return Rig(plan, Rigs.catalog(items.map(\.part)))
  }

  /// All that the checks find.
  var findings: [Finding] { Check.findings(in: rig) }

  /// All builds.
  static let all: [RealBuild] = [
    workingTeslas, workingModules, workingGeForces, workingRadeons, failingAddresses, failingPower, failingOthers,
    limitedDrivers, limitedOthers, laterAddresses, laterOthers,
  ].flatMap(\.self)
}

/// So many of one part of a build.
struct Item: Sendable {
  /// The part.
  let part: Part
  /// How many.
  var count = 1

  /// So many more of it.
  static func * (item: Item, count: Int) -> Item { Item(part: item.part, count: item.count * count) }
}
