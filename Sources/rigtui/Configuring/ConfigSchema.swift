import Planner
import RigModel
import RigReport

/// The JSON schema of the configuration, from the tables that read it.
enum ConfigSchema {
  /// The schema.
  static var document: JSONValue {
    let tables = names(of: ConfigKey.all.filter { $0.name.contains(".") })
    let top = ConfigKey.all.filter { !$0.name.contains(".") }.map { Schema.Member($0.name, property($0)) }
    return Schema.document("rigtui config.toml", Schema.object(top + tables + [Schema.Member("keys", keys)]))
  }

  private static func names(of keys: [ConfigKey]) -> [Schema.Member] {
    let tables = PlanSection.allCases.map(\.rawValue).filter { name in keys.contains { $0.name.hasPrefix(name + ".") } }
    return tables.map { table in
      let own = keys.filter { $0.name.hasPrefix(table + ".") }
      let members = own.map { Schema.Member(String($0.name.dropFirst(table.count + 1)), property($0)) }
      return Schema.Member(table, Schema.object(members))
    }
  }

  private static func property(_ key: ConfigKey) -> JSONValue {
    switch key.form {
    case .setting(let setting): Schema.property(setting, key.help)
    case .words(let words): Schema.choice(words, key.help)
    case .flag: ["type": "boolean", "description": .string(key.help)]
    }
  }

  /// Commands by their names in quotes, or a table for each word before the last point.
  private static var keys: JSONValue {
    let key: JSONValue = ["type": "string", "minLength": 1]
    let value: JSONValue = ["anyOf": [key, ["type": "array", "items": key, "minItems": 1]]]
    let groups = Dictionary(grouping: KeyChoices.actions) { String($0.id.prefix { $0 != "." }) }
    let members = groups.keys.sorted().flatMap { group -> [Schema.Member] in
      let actions = groups[group] ?? []
      let dotted = actions.filter { $0.id != group }.map {
        Schema.Member(String($0.id.dropFirst(group.count + 1)), value)
      }
      let quoted = actions.map { Schema.Member($0.id, value) }
      return dotted.isEmpty ? quoted : [Schema.Member(group, Schema.object(dotted))] + quoted
    }
    return Schema.object(members)
  }
}

/// Pieces of JSON schemas.
enum Schema {
  /// A named value.
  typealias Member = JSONValue.Member

  /// A whole schema.
  static func document(_ title: String, _ object: JSONValue, required: [String] = []) -> JSONValue {
    guard case .object(let members) = object else { return object }
    let head = [
      Member("$schema", "https://json-schema.org/draft/2020-12/schema"), Member("title", .string(title)),
    ]
    return .object(
      head + members + (required.isEmpty ? [] : [Member("required", .array(required.map { .string($0) }))]))
  }

  /// An object that has no other members.
  static func object(_ members: [Member]) -> JSONValue {
    ["type": "object", "properties": .object(members), "additionalProperties": false]
  }

  /// One of a few words.
  static func choice(_ words: [String], _ help: String) -> JSONValue {
    ["enum": .array(words.map { .string($0) }), "description": .string(help)]
  }

  /// What a setting may be.
  static func property(_ setting: Setting, _ words: String? = nil) -> JSONValue {
    let help = JSONValue.string(words ?? setting.help)
    switch setting.form {
    case .flag: return ["type": "boolean", "description": help]
    case .word(let word): return choice(word.choices.map(\.id), words ?? setting.help)
    case .name: return ["type": "string", "description": help]
    case .number(let number):
      let ends = [
        Member("type", "number"), Member("minimum", .shortest(number.range.lowerBound)),
        Member("maximum", .shortest(number.range.upperBound)), Member("description", help),
      ]
      return .object(ends + (number.usual.map { [Member("default", .shortest($0))] } ?? []))
    }
  }
}
