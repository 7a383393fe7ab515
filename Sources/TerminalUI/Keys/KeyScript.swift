/// Keys written as text, such as `down,tab,3,enter,text:abc,ctrl-r,f1,space,esc,resize:80x24`.
///
/// A comma parts the keys; the key itself is written `comma`. A single character stands for itself; `text:` types
/// what follows, `paste:` pastes it, `click:12x3` presses the mouse in column 12 of row 3.
public enum KeyScript {
  /// A word of a script that is no key.
  public struct Failure: Error, Hashable, CustomStringConvertible {
    /// The word.
    public let word: String

    /// Which word it is, from 1.
    public let position: Int

    /// What is wrong, in a sentence.
    public var description: String {
      "key \(position), \"\(Sanitizer.visible(word))\", is not known; expected a character, a name such as enter, "
        + "ctrl-r or f1, text:…, paste:…, click:12x3 or resize:80x24"
    }
  }

  /// Reads a script.
  ///
  /// - Parameter script: The keys, parted by commas.
  /// - Returns: The keys in their order.
  /// - Throws: ``Failure`` with the first word that is no key.
  public static func parse(_ script: String) throws(Failure) -> [Key] {
    var keys: [Key] = []
    for (index, word) in script.split(separator: ",").enumerated() {
      guard let found = self.keys(for: String(word)) else { throw Failure(word: String(word), position: index + 1) }
      keys += found
    }
    return keys
  }

  /// The key of a name, such as `space`, `ctrl-r`, `f1` or `a`; `nil` when there is none.
  public static func key(named name: String) -> Key? {
    if name.count == 1 { return name.first.map { .character($0) } }
    return name.contains(":") ? nil : keys(for: name)?.first
  }

  /// The name of a key in a script; `nil` for pasted text, the mouse and what is no key.
  public static func name(of key: Key) -> String? {
    switch key {
    case .character(" "): "space"
    case .character(let character): String(character)
    case .control(let letter): "ctrl-\(letter)"
    case .function(let number): "f\(number)"
    default: names.filter { $0.value == key }.map(\.key).min { ($0.count, $0) < ($1.count, $1) }
    }
  }

  private static func keys(for word: String) -> [Key]? {
    if word.count == 1, let character = word.first { return [.character(character)] }
    if let colon = word.firstIndex(of: ":") {
      return keys(for: word[..<colon], with: String(word[word.index(after: colon)...]))
    }
    let name = word.lowercased()
    return (names[name] ?? control(name) ?? function(name)).map { [$0] }
  }

  private static func keys(for verb: Substring, with argument: String) -> [Key]? {
    switch verb {
    case "text": argument.map { .character($0) }
    case "paste": [.paste(argument)]
    case "resize": numbers(argument).map { [.resize(Size(columns: $0.x, rows: $0.y))] }
    default: mouse(verb).flatMap { kind in numbers(argument).map { [.mouse(MouseEvent(kind, at: $0))] } }
    }
  }

  private static func mouse(_ verb: Substring) -> MouseEvent.Kind? {
    switch verb {
    case "click": .press
    case "release": .release
    case "drag": .drag
    case "doubleclick": .doubleClick
    case "wheelup": .wheelUp
    case "wheeldown": .wheelDown
    default: nil
    }
  }

  private static func numbers(_ text: String) -> Point? {
    let parts = text.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let first = parts[0], let second = parts[1], first >= 0, second >= 0 else { return nil }
    return Point(x: first, y: second)
  }

  /// What a terminal sends for a letter with Ctrl: that of `ctrl-m` is Enter's.
  private static func control(_ name: String) -> Key? {
    guard name.hasPrefix("ctrl-"), name.count == 6, let letter = name.last?.uppercased().utf8.first,
      (0x40..<0x60).contains(letter)
    else { return nil }
    return KeyBytes.control(letter & 0x1F)
  }

  private static func function(_ name: String) -> Key? {
    guard name.hasPrefix("f"), let number = Int(name.dropFirst()), (1...24).contains(number) else { return nil }
    return .function(number)
  }

  private static let names: [String: Key] = [
    "up": .up, "down": .down, "left": .left, "right": .right, "pgup": .pageUp, "pageup": .pageUp, "pgdn": .pageDown,
    "pagedown": .pageDown, "home": .home, "end": .end, "tab": .tab, "backtab": .backTab, "shift-tab": .backTab,
    "enter": .enter, "return": .enter, "esc": .escape, "escape": .escape, "bs": .backspace, "backspace": .backspace,
    "del": .delete, "delete": .delete, "ins": .insert, "insert": .insert, "space": .character(" "),
    "comma": .character(","),
  ]
}
