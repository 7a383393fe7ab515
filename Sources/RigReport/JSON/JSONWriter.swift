/// Writes JSON with two spaces a level, so that documents can be compared line by line.
enum JSONWriter {
  static func text(_ value: JSONValue, indent: String) -> String {
    switch value {
    case .null: "null"
    case .bool(let flag): flag ? "true" : "false"
    case .number(let digits): digits
    case .string(let text): quoted(text)
    case .array(let values): list(values.map { JSONWriter.text($0, indent: indent + "  ") }, "[", "]", indent)
    case .object(let members): list(members.map { member($0, indent: indent + "  ") }, "{", "}", indent)
    }
  }

  private static func member(_ member: JSONValue.Member, indent: String) -> String {
    "\(quoted(member.name)): \(text(member.value, indent: indent))"
  }

  private static func list(_ items: [String], _ open: String, _ close: String, _ indent: String) -> String {
    guard !items.isEmpty else { return open + close }
    let lines = items.map { "\n\(indent)  \($0)" }.joined(separator: ",")
    return "\(open)\(lines)\n\(indent)\(close)"
  }

  private static func quoted(_ text: String) -> String {
    "\"\(text.unicodeScalars.map(escaped).joined())\""
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"": return "\\\""
    case "\\": return "\\\\"
    case "\n": return "\\n"
    default:
      return scalar.isHidden ? String(scalar).utf16.map(escaped).joined() : String(scalar)
    }
  }

  private static func escaped(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
