import TerminalUI

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What the environment and the locale say about the terminal.
struct TerminalEnvironment {
  /// The terminal's type; xterm-256color when it is not told.
  let type: String

  /// Whether the locale's characters are UTF-8.
  let isUTF8: Bool

  /// Sets the locale and reads the environment.
  init() {
    type = Self.value("TERM") ?? "xterm-256color"
    isUTF8 = Self.adoptLocale()
  }

  /// The types that are tried, the last of which has to do: those that take all colors where the terminal says that it does.
  var types: [String] {
    let ending = "-256color"
    guard ["truecolor", "24bit"].contains(Self.value("COLORTERM")), type.hasSuffix(ending) else { return [type] }
    let name = type.dropLast(ending.count)
    return [name == "xterm" ? "xterm-direct2" : name + "-direct", type]
  }

  /// The value of a variable that is set and not empty.
  static func value(_ name: String) -> String? {
    guard let found = getenv(name) else { return nil }
    let text = String(cString: found)
    return text.isEmpty ? nil : text
  }

  /// Whether colors are wanted.
  static func wantsColor(_ choice: ColorChoice) -> Bool {
    switch choice {
    case .always: true
    case .never: false
    case .auto: value("NO_COLOR") == nil
    }
  }

  /// The ground by `COLORFGBG` (`15;0`: light on dark), else dark.
  static var background: Background {
    guard let last = value("COLORFGBG")?.split(separator: ";").last, let index = Int(last) else { return .dark }
    return index == 7 || index > 8 ? .light : .dark
  }

  /// How long a lone Escape waits for the rest of a key, in milliseconds: `ESCDELAY`, else 25; at least one, in which a key
  /// that was sent whole has come.
  static var escapeDelay: Int32 {
    guard let delay = value("ESCDELAY").flatMap({ Int32($0) }), (0...5000).contains(delay) else { return 25 }
    return max(1, delay)
  }

  /// Takes the characters of the person's locale and nothing else of it; whether they are UTF-8.
  private static func adoptLocale() -> Bool {
    if setlocale(LC_CTYPE, "") == nil, wantsUTF8 { setlocale(LC_CTYPE, "C.UTF-8") }
    return nl_langinfo(nl_item(CODESET)).map { String(cString: $0) } == "UTF-8"
  }

  /// Whether the locale that was asked for, and is not installed, is one of UTF-8.
  private static var wantsUTF8: Bool {
    let name = value("LC_ALL") ?? value("LC_CTYPE") ?? value("LANG") ?? ""
    return name.lowercased().hasSuffix("utf-8") || name.lowercased().hasSuffix("utf8")
  }
}
