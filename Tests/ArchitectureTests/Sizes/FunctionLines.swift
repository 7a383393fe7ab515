/// How long the functions of a source text are, initializers and subscripts among them.
struct FunctionLines {
  struct Function {
    let line: Int
    /// From the line with its name to that of its closing brace.
    let lines: Int
  }

  private(set) var functions: [Function] = []
  /// For each open brace the line of the function whose body it opens.
  private var open: [Int?] = []
  private var waiting: Int?
  private var brackets = 0

  init(of source: String) {
    let tokens = Token.all(in: source)
    for (place, token) in tokens.enumerated() {
      let isMember = place > 0 && tokens[place - 1].text == "."
      read(token, isMember: isMember, next: place + 1 < tokens.count ? tokens[place + 1].text : "")
    }
  }

  private mutating func read(_ token: Token, isMember: Bool, next: String) {
    switch token.text {
    case "func" where !isMember, "subscript" where !isMember: waiting = token.line
    case "init" where !isMember && ["(", "<", "?"].contains(next): waiting = token.line
    case "var", "let", "case", "struct", "enum", "extension", "protocol": if brackets == 0 { waiting = nil }
    case "(": brackets += 1
    case ")": brackets -= 1
    case "{": opened()
    case "}": closed(token.line)
    default: break
    }
  }

  private mutating func opened() {
    open.append(brackets == 0 ? waiting : nil)
    if brackets == 0 { waiting = nil }
  }

  private mutating func closed(_ line: Int) {
    if brackets == 0 { waiting = nil }
    if let start = open.popLast() ?? nil { functions.append(Function(line: start, lines: line - start + 1)) }
  }
}
