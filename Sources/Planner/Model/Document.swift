import RigModel
import TerminalUI

/// A plan that comes with the program or lies in the user's folder.
public struct PresetPlan: Hashable, Sendable {
  /// The name it is called by.
  public let name: String
  /// The plan itself.
  public let plan: Plan
  /// The file, when it is the user's own.
  public let path: String?

  /// Makes a preset.
  public init(name: String, plan: Plan, path: String? = nil) { (self.name, self.plan, self.path) = (name, plan, path) }
}

/// What the planner is told about its surroundings at the start.
public struct Surroundings: Hashable, Sendable {
  /// Days since 1 January 1970; `nil` in tests, so that nothing ages.
  public var today: Int?
  /// Whether only ASCII can be drawn.
  public var isASCII: Bool
  /// What new plans hold, and what settings go back to.
  public var defaults: PlanDefaults
  /// The keys of commands.
  public var keys: KeyMap
  /// The colors at the start.
  public var theme: Theme
  /// How many columns of panes there are at most.
  public var columns = PaneColumns.auto
  /// The languages that can be spoken.
  public var languages: [LanguageName] = []
  /// Whether lines are read out one by one, and not seen beside each other.
  public var isReadOut = false

  /// Tells the surroundings.
  public init(
    today: Int? = nil, isASCII: Bool = false, defaults: PlanDefaults = .usual, keys: KeyMap = KeyMap(),
    theme: Theme = .standard
  ) {
    (self.today, self.isASCII, self.defaults, self.keys, self.theme) = (today, isASCII, defaults, keys, theme)
  }
}

/// A language to choose.
public struct LanguageName: Hashable, Sendable {
  /// Its code by ISO 639-1.
  public let code: String
  /// What it calls itself.
  public let name: String

  /// Names a language.
  public init(code: String, name: String) { (self.code, self.name) = (code, name) }
}

/// Where a plan came from.
public struct Document: Hashable, Sendable {
  /// The file it is saved to; `nil` when a name must be asked for.
  public var path: String?
  /// The plan as it was last read or written.
  public var saved: Plan
  /// Whether it is a bundled preset, whose note is true only of the preset itself.
  public var isBundled: Bool
  /// Whether the plan as it was read had been changed and left without saving.
  public var isAltered: Bool

  /// Describes a plan's origin.
  public init(path: String? = nil, saved: Plan, isBundled: Bool = false, isAltered: Bool = false) {
    (self.path, self.saved, self.isBundled, self.isAltered) = (path, saved, isBundled, isAltered)
  }
}

/// What the line above the keys says.
enum Status: Hashable, Sendable {
  case none
  /// What a change of the plan did.
  case changed(String)
  case said(String)
  case failed(String)
}
