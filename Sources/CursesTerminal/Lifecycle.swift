import CNcurses
import CTerminalGuard
import TerminalUI

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Entering the screen, leaving it, and stopping in between.
extension CursesTerminal {
  /// Opens a screen of the first type that is known and able to place text.
  static func open(_ types: [String], keys: Int32) throws(TerminalError) -> OpaquePointer {
    // The terminal is asked for its size; curses would believe these, and fail on a size that no terminal has.
    for name in ["COLUMNS", "LINES"] { unsetenv(name) }
    for type in types where type != "dumb" {
      guard let screen = cn_newterm(type, keys) else { continue }
      if cn_capability("cup") != nil { return screen }
      endwin()
      delscreen(screen)
    }
    throw .unusable(type: types.last ?? "")
  }

  /// Sets curses up: keys one by one, whole frames, no cursor to be seen.
  ///
  /// Until the screen was left once, curses writes after each move of the cursor; so it is left and taken again at
  /// once, and a frame goes out in one piece.
  func configure() {
    endwin()
    reset_prog_mode()
    cbreak()
    noecho()
    nonl()
    tty.freeKeys()
    def_prog_mode()
    curs_set(0)
    typeahead(-1)
  }

  /// Turns the modes on, and from here on a crash puts everything back.
  func arm() {
    var settings = tty.settings
    tty.waitForOutput()
    guard_arm(tty.output, modes.rescue, modes.rescue.utf8.count, &settings)
    tty.write(modes.enter)
  }

  /// Puts the terminal back as it was found, unless that was done already.
  func leave() {
    guard !isAway else { return }
    isAway = true
    tty.write(modes.leave)
    endwin()
    tty.restoreSettings()
    guard_disarm()
  }

  /// Takes the terminal again after a stop.
  func enterAgain() {
    tty.rememberSettings()
    isAway = false
    def_shell_mode()
    reset_prog_mode()
    arm()
    curs_set(0)
    adoptSize()
    forgetScreen()
  }

  /// Stops, as Ctrl-Z asks, and comes back when continued; asked to end meanwhile, it does not come back.
  func suspend() -> TerminalEvent {
    leave()
    guard_stop()
    if let number = endingSignal() { return .terminate(signal: number) }
    enterAgain()
    return .resized(size)
  }

  /// Comes back after a stop that could not be noticed.
  func resume() -> TerminalEvent {
    leave()
    enterAgain()
    return .resized(size)
  }

  /// Follows a change of the terminal's extent.
  func resize() -> TerminalEvent {
    adoptSize()
    forgetScreen()
    return .resized(size)
  }

  /// A signal that came during the stop and asks the program to end; others are answered by coming back.
  private func endingSignal() -> Int32? {
    while true {
      switch guard_next() {
      case 0: return nil
      case SIGTSTP, SIGCONT, SIGWINCH: continue
      case let number: return number
      }
    }
  }
}
