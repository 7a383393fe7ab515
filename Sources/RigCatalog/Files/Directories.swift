#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Where a user's files are, as the XDG Base Directory Specification says.
public struct Directories: Hashable, Sendable {
  /// What the user wrote: catalog files and presets; `nil` without a home.
  public let configuration: String?
  /// What the program keeps from one run to the next; `nil` without a home.
  public let state: String?
  /// What was brought up to date for the program; `nil` without a home.
  public let data: String?
  /// What can be made anew at any time; `nil` without a home.
  public let cache: String?

  /// Reads an environment; values that are not absolute paths are ignored.
  public init(environment: [String: String]) { self.init { environment[$0] } }

  private init(_ variable: (String) -> String?) {
    func directory(_ name: String, _ fallback: String) -> String? {
      let base = Directories.absolute(variable(name))
      let home = Directories.absolute(variable("HOME")).map { $0 + fallback }
      return (base ?? home).map { $0 + "/rigtui" }
    }
    configuration = directory("XDG_CONFIG_HOME", "/.config")
    state = directory("XDG_STATE_HOME", "/.local/state")
    data = directory("XDG_DATA_HOME", "/.local/share")
    cache = directory("XDG_CACHE_HOME", "/.cache")
  }

  /// The directories of the user who runs the program.
  public static var current: Directories { Directories { getenv($0).map { String(path: $0) } } }

  private static func absolute(_ path: String?) -> String? {
    guard var path, path.hasPrefix("/") else { return nil }
    while path.hasSuffix("/") { path.removeLast() }
    return path
  }

  /// What the user set for all plans and for the planner.
  public var settings: String? { configuration.map { $0 + "/config.toml" } }

  /// The folder of the user's own presets.
  public var presets: String? { configuration.map { $0 + "/presets" } }

  /// The plan of the last session.
  public var session: String? { state.map { $0 + "/session.toml" } }
}
