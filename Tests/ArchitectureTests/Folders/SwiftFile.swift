/// What a Swift file declares and which names it uses, read as text.
struct SwiftFile {
  struct Declaration {
    let name: String
    /// The types around it, the outermost first; an extension counts as the type that it extends.
    let owners: [String]
    let isType: Bool
    let place: Place
  }

  struct Use {
    let name: String
    /// The types around it.
    let owners: [String]
    /// Whether a dot stands before it, and the word before that dot.
    let isMember: Bool
    let base: String?
    let place: Place
  }

  struct Place: CustomStringConvertible {
    let module: String
    let file: String
    let line: Int

    var description: String { "\(file):\(line)" }

    /// The folder inside the module.
    var folder: String { Place.folder(of: file) }

    /// The folder of a path inside its module: `.` for a file beside the folders.
    static func folder(of file: String) -> String {
      let parts = file.split(separator: "/")
      return parts.count > 3 ? String(parts[2]) : "."
    }
  }

  private(set) var declarations: [Declaration] = []
  private(set) var uses: [Use] = []
  /// Names of constants, variables, parameters and labels: a bare use of one may mean them.
  private(set) var locals: Set<String> = []

  private let module: String
  private let path: String
  private let tokens: [Token]
  /// The names of the type that each open brace belongs to; none for the braces of functions and closures.
  private var scopes: [[String]] = []
  private var opening: [String] = []

  /// - Parameter path: such as `Sources/Planner/View/Scene.swift`; its second part is the module.
  init(path: String, text: String) {
    self.path = path
    module = path.split(separator: "/").dropFirst().first.map(String.init) ?? ""
    tokens = Token.all(in: text)
    var place = 0
    while place < tokens.count { place = read(place) }
  }

  /// Reads what starts at a token; where the next thing starts.
  private mutating func read(_ place: Int) -> Int {
    let token = tokens[place]
    switch token.text {
    case "{":
      scopes.append(opening)
      opening = []
    case "}":
      scopes = scopes.dropLast()
    case "struct", "class", "enum", "protocol", "actor", "typealias", "associatedtype":
      if let next = nameOfType(after: place) { return next }
    case "extension" where !isMember(place):
      return extended(place + 1)
    case "func", "let", "var":
      if let next = nameOfMember(after: place) { return next }
    case "case" where isInType:
      return namesOfCases(place + 1)
    default:
      if token.isWord { use(place) }
    }
    return place + 1
  }

  private var owners: [String] { scopes.flatMap { $0 } }
  private var isInType: Bool { scopes.last.map { !$0.isEmpty } ?? false }
  private func isMember(_ place: Int) -> Bool { place > 0 && tokens[place - 1].text == "." }
  private func text(_ place: Int) -> String { place >= 0 && place < tokens.count ? tokens[place].text : "" }
  private func here(_ place: Int) -> Place { Place(module: module, file: path, line: tokens[place].line) }

  private mutating func declare(_ place: Int, isType: Bool = false) {
    declarations.append(Declaration(name: text(place), owners: owners, isType: isType, place: here(place)))
  }

  /// `struct Name`, but not `class func`, `import struct Name.Name` or `.protocol`.
  private mutating func nameOfType(after place: Int) -> Int? {
    guard !isMember(place), text(place - 1) != "import", place + 1 < tokens.count, tokens[place + 1].isWord,
      !["func", "var", "let", "subscript"].contains(text(place + 1))
    else { return nil }
    declare(place + 1, isType: true)
    if !text(place).hasSuffix("type") && text(place) != "typealias" { opening = [text(place + 1)] }
    return place + 2
  }

  /// `extension Name.Name`, which uses the names.
  private mutating func extended(_ start: Int) -> Int {
    var place = start
    use(place)
    while text(place + 1) == "." {
      place += 2
      use(place)
    }
    opening = stride(from: start, through: place, by: 2).map(text)
    return place + 1
  }

  /// The name of a function or of a variable: of a type, of the file, or of a function, where it is local.
  private mutating func nameOfMember(after place: Int) -> Int? {
    guard !isMember(place), place + 1 < tokens.count, tokens[place + 1].isWord else { return nil }
    if scopes.isEmpty || isInType { declare(place + 1) } else { locals.insert(text(place + 1)) }
    return place + 2
  }

  /// `case one, two(Int), three = 3`.
  private mutating func namesOfCases(_ start: Int) -> Int {
    var place = start
    while place < tokens.count, tokens[place].isWord {
      declare(place)
      place += 1
      if text(place) == "(" { place = payload(place) }
      if text(place) == "=" { place += 1 }
      while let first = text(place).first, first.isNumber || first == "-" { place += 1 }
      guard text(place) == "," else { break }
      place += 1
    }
    return place
  }

  /// The types of what a case carries are uses.
  private mutating func payload(_ start: Int) -> Int {
    var place = start + 1
    var depth = 1
    while depth > 0, place < tokens.count {
      depth += ["(": 1, ")": -1][text(place)] ?? 0
      if tokens[place].isWord { use(place) }
      place += 1
    }
    return place
  }

  private mutating func use(_ place: Int) {
    if [":", "in"].contains(text(place + 1)) { locals.insert(text(place)) }
    if text(place - 1) == "for" { locals.insert(text(place)) }
    let base = isMember(place) && place > 1 && tokens[place - 2].isWord ? text(place - 2) : nil
    uses.append(
      Use(name: text(place), owners: owners, isMember: isMember(place), base: base, place: here(place)))
  }
}
