import RigCatalog
import RigModel
import RigReport

/// The JSON schema of plan files, from the tables that read them.
enum PlanSchema {
  /// The schema.
  static var document: JSONValue {
    let members = PlanFile.keys.map { Schema.Member($0, property($0)) }
    return Schema.document("rigtui plan", Schema.object(members), required: ["schema", "name"])
  }

  private static func property(_ key: String) -> JSONValue {
    if let section = PlanSection(rawValue: key) {
      return Schema.object(section.settings.map { Schema.Member($0.key, Schema.property($0)) })
    }
    switch key {
    case "schema": return ["const": .shortest(Double(PlanFile.schema))]
    case "owned": return ["anyOf": [words, each(quantity)]]
    case "build": return each(quantity)
    case "prices": return each(price)
    case "limits": return each(number(Limits.power))
    case "solve": return wishes
    case Setting.currency.key: return Schema.property(.currency)
    default: return text
    }
  }

  private static let text: JSONValue = ["type": "string"]
  private static let words: JSONValue = ["type": "array", "items": text]
  private static let quantity = number(0...Double(Limits.quantity.upperBound), "integer")

  /// A value for each part.
  private static func each(_ value: JSONValue) -> JSONValue { ["type": "object", "additionalProperties": value] }

  private static func number(_ range: ClosedRange<Double>, _ type: String = "number") -> JSONValue {
    ["type": .string(type), "minimum": .shortest(range.lowerBound), "maximum": .shortest(range.upperBound)]
  }

  private static var price: JSONValue {
    let object = Schema.object([.init("each", number(Limits.price)), .init("lots", text)])
    guard case .object(let members) = object else { return object }
    return .object(members + [.init("required", ["each"])])
  }

  private static var wishes: JSONValue {
    Schema.object([
      .init("objective", Schema.choice(Aim.allCases.map(\.rawValue), "What the best rig is the best in.")),
      .init("pin", words), .init("ban", words), .init("allow_unknown", ["type": "boolean"]),
    ])
  }
}
