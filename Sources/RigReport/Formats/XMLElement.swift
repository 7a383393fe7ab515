/// A piece of an XML document.
indirect enum XMLNode {
  /// Text, which is escaped.
  case text(String)
  /// Text of ours that must not be escaped, such as a style sheet.
  case raw(String)
  /// An element with attributes in order.
  case element(String, [(String, String)], [XMLNode])
  /// An element on one line with all that is in it, so that no blanks come between words.
  case line(XMLNode)

  /// An element with text alone.
  static func element(_ name: String, _ attributes: [(String, String)] = [], text: String) -> XMLNode {
    .element(name, attributes, [.text(text)])
  }

  /// The node as lines, one an element.
  func lines(indent: String = "") -> [String] {
    switch self {
    case .text(let text): [indent + text.xml]
    case .raw(let text): text.split(separator: "\n").map { indent + $0 }
    case .line(let node): [indent + node.inline]
    case .element(let name, let attributes, let children):
      XMLNode.lines(name, XMLNode.written(attributes), children, indent)
    }
  }

  private var inline: String {
    switch self {
    case .text(let text): text.xml
    case .raw(let text): text
    case .line(let node): node.inline
    case .element(let name, let attributes, let children):
      "<\(name)\(XMLNode.written(attributes))>\(children.map(\.inline).joined())</\(name)>"
    }
  }

  private static func written(_ attributes: [(String, String)]) -> String {
    attributes.map { " \($0)=\"\($1.xml)\"" }.joined()
  }

  private static func lines(_ name: String, _ attributes: String, _ children: [XMLNode], _ indent: String) -> [String] {
    if children.isEmpty { return ["\(indent)<\(name)\(attributes)/>"] }
    if children.count == 1, case .text(let text) = children[0] {
      return ["\(indent)<\(name)\(attributes)>\(text.xml)</\(name)>"]
    }
    return ["\(indent)<\(name)\(attributes)>"] + children.flatMap { $0.lines(indent: indent + "  ") }
      + ["\(indent)</\(name)>"]
  }
}

extension String {
  /// The text with hidden characters replaced and everything escaped that XML would act on.
  fileprivate var xml: String {
    visible.unicodeScalars.map { scalar in
      switch scalar {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\"": "&quot;"
      case "'": "&#39;"
      case "\u{FFFE}", "\u{FFFF}": "\u{FFFD}"
      default: String(scalar)
      }
    }.joined()
  }
}
