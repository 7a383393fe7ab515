import TerminalUI

/// When to use colors.
public enum ColorChoice: String, Hashable, Sendable, CaseIterable {
  /// As many as the terminal has, unless `NO_COLOR` says none.
  case auto
  /// As many as the terminal has.
  case always
  /// None.
  case never
}

/// What a person may choose about the terminal.
public struct TerminalOptions: Hashable, Sendable {
  /// When to use colors.
  public var color: ColorChoice

  /// Whether to draw in ASCII alone; nil asks the locale.
  public var ascii: Bool?

  /// Whether the mouse is used.
  public var mouse: Bool

  /// The set of colors.
  public var theme: Theme

  /// The terminal's ground; nil asks `COLORFGBG` and else takes it for dark.
  public var background: Background?

  /// Whether the locale has ASCII alone.
  public static var localeIsASCII: Bool { !TerminalEnvironment().isUTF8 }

  /// The ground that `COLORFGBG` tells; dark where it does not.
  public static var usualBackground: Background { TerminalEnvironment.background }

  /// Creates options; by default everything is found out and the mouse is off.
  public init(
    color: ColorChoice = .auto, ascii: Bool? = nil, mouse: Bool = false, theme: Theme = .standard,
    background: Background? = nil
  ) {
    self.color = color
    self.ascii = ascii
    self.mouse = mouse
    self.theme = theme
    self.background = background
  }
}

/// Why a terminal cannot be used.
public enum TerminalError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Standard output is not a terminal.
  case outputIsNoTerminal
  /// There is no terminal to read keys from.
  case noKeyboard
  /// The terminal's type is unknown or cannot place text on the screen.
  case unusable(type: String)
  /// The system refused something that is needed.
  case system(String)

  /// What is wrong and what to do, in a sentence.
  public var description: String {
    switch self {
    case .outputIsNoTerminal:
      "standard output is not a terminal; `rigtui plan` prints the plan as text"
    case .noKeyboard:
      "there is no terminal to read keys from; `rigtui plan` prints the plan as text"
    case .unusable(let type):
      "the terminal type TERM=\(Sanitizer.visible(type)) is unknown or cannot place text on the screen; "
        + "set TERM, for instance to xterm-256color, or use `rigtui plan`, which prints the plan as text"
    case .system(let problem):
      "the terminal cannot be used: \(Sanitizer.visible(problem)); `rigtui plan` prints the plan as text"
    }
  }
}

/// Something that happened at the terminal.
public enum TerminalEvent: Hashable, Sendable {
  /// A key, a paste or the mouse.
  case key(Key)
  /// The terminal has another size, or must be drawn anew.
  case resized(Size)
  /// A signal asks the program to end: leave as by quitting, close, then ``CursesTerminal/die(bySignal:)``.
  case terminate(signal: Int32)
  /// The terminal is gone.
  case lost
}
