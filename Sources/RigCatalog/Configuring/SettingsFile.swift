internal import TOMLKit

/// What a value of the configuration is.
public enum ConfigValue: Hashable, Sendable {
  /// A text in quotes.
  case text(String)
  /// A number, whole or decimal.
  case number(Double)
  /// `true` or `false`.
  case flag(Bool)
  /// A list of texts.
  case words([String])
  /// Something else, as an error shows it.
  case other(String)

  /// It as an error shows it.
  public var shown: String {
    switch self {
    case .text(let text): Wording.quoted(text)
    case .number(let number): DecimalText.shortest(number)
    case .flag(let isOn): isOn ? "true" : "false"
    case .words(let words): "[" + words.map { Wording.quoted($0) }.joined(separator: ", ") + "]"
    case .other(let words): words
    }
  }
}

/// A key of the configuration.
public struct ConfigEntry: Hashable, Sendable {
  /// Its name with all tables before it, such as `room.volume_m3`.
  public let key: String
  /// Its value.
  public let value: ConfigValue
  /// Its line, from 1.
  public let line: Int
}

/// The file in which a person sets what holds for all plans, and how the planner looks.
public struct SettingsFile: Hashable, Sendable {
  /// The file as the person knows it.
  public let path: String
  /// Its keys, in the order of their lines.
  public let entries: [ConfigEntry]

  /// Reads a file, or standard input for `-`; `nil` when it is not there.
  /// - Parameter mayWait: whether a pipe will do, too, and is waited for.
  public static func read(_ path: String, mayWait: Bool = false) throws(ConfigError) -> SettingsFile? {
    let contents: FileContents
    do throws(FileError) {
      contents = try FileReader.read(path, limit: PlanFile.fileLimit, mayWait: mayWait)
    } catch {
      if error.isAbsence { return nil }
      throw .file(error)
    }
    do throws(PlanFileError) {
      return try SettingsFile(contents.bytes, name: path == "-" ? "standard input" : path)
    } catch {
      throw .content(error)
    }
  }

  /// Reads bytes.
  /// - Parameter name: the name that errors give.
  public init(_ bytes: [UInt8], name: String) throws(PlanFileError) {
    let table = try TOMLFile.parse(bytes, name, expected: "keys and values")
    let places = TOMLPlaces(bytes)
    path = name
    entries = SettingsFile.leaves(of: table, below: "").map { key, value in
      ConfigEntry(key: key, value: value, line: places.line(of: key) ?? 1)
    }.sorted { ($0.line, $0.key) < ($1.line, $1.key) }
  }

  /// An error at a key.
  public func error(_ entry: ConfigEntry, _ message: String) -> PlanFileError {
    PlanFileError(file: path, place: .line(entry.line, key: Wording.cut(entry.key)), message: message)
  }

  private static func leaves(of table: TOMLTable, below path: String) -> [(String, ConfigValue)] {
    table.keys.flatMap { key -> [(String, ConfigValue)] in
      guard let value = table[key] else { return [] }
      let name = path + key
      return value.table.map { leaves(of: $0, below: name + ".") } ?? [(name, SettingsFile.value(value))]
    }
  }

  private static func value(_ value: any TOMLValueConvertible) -> ConfigValue {
    if let text = value.string { return .text(text) }
    if let isOn = value.bool { return .flag(isOn) }
    if let number = value.double ?? value.int.map(Double.init) { return .number(number) }
    if let words = value.array?.map(\.string), words.allSatisfy({ $0 != nil }) {
      return .words(words.compactMap(\.self))
    }
    return .other(TOMLReader.shown(value))
  }
}
