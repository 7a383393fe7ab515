import TerminalUI

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The two ends of the terminal as the system knows them: where keys come from and where drawing goes.
struct Tty {
  /// The descriptor that keys are read from.
  let keys: Int32

  /// The descriptor that is drawn to.
  let output: Int32 = STDOUT_FILENO

  /// The settings before the program changed them.
  private(set) var settings: termios

  /// The flags of the output before the program changed them.
  private let flags: Int32

  /// Finds the terminal; keys come from `/dev/tty` when standard input is not a terminal.
  init() throws(TerminalError) {
    guard isatty(output) == 1 else { throw .outputIsNoTerminal }
    keys = isatty(STDIN_FILENO) == 1 ? STDIN_FILENO : open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)
    guard keys >= 0 else { throw .noKeyboard }
    settings = termios()
    flags = fcntl(output, F_GETFL)
    guard tcgetattr(output, &settings) == 0 else { throw .system(String(cString: strerror(errno))) }
  }

  /// The extent of the terminal; 80 × 24 when it says nothing.
  var size: Size {
    var window = winsize()
    guard ioctl(output, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0, window.ws_row > 0 else { return .standard }
    return Size(columns: min(Int(window.ws_col), 1024), rows: min(Int(window.ws_row), 512))
  }

  /// Reads the settings anew, as a person may change them while the program is stopped.
  mutating func rememberSettings() {
    var now = termios()
    if tcgetattr(output, &now) == 0 { settings = now }
  }

  /// Makes writes wait for a slow terminal; curses would try again and again otherwise.
  func waitForOutput() {
    if flags & O_NONBLOCK != 0 { _ = fcntl(output, F_SETFL, flags & ~O_NONBLOCK) }
  }

  /// Puts the settings back at once.
  func restoreSettings() {
    if flags & O_NONBLOCK != 0 { _ = fcntl(output, F_SETFL, flags) }
    var former = settings
    while tcsetattr(output, TCSANOW, &former) != 0 && errno == EINTR {}
  }

  /// Frees Ctrl-C, Ctrl-S, Ctrl-Q, Ctrl-V and Ctrl-O to be keys; Ctrl-Z and Ctrl-\ stay what they are.
  func freeKeys() {
    var now = termios()
    guard tcgetattr(output, &now) == 0 else { return }
    now.c_iflag &= ~tcflag_t(IXON | IXOFF)
    withUnsafeMutableBytes(of: &now.c_cc) { keys in
      for key in [VINTR, VLNEXT, VDISCARD] { keys[Int(key)] = 0 }
    }
    while tcsetattr(output, TCSANOW, &now) != 0 && errno == EINTR {}
  }

  /// Writes everything, however slow the terminal is.
  func write(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      var left = UnsafeRawBufferPointer(bytes)
      while !left.isEmpty {
        let written = writeSome(output, left)
        if written > 0 {
          left = UnsafeRawBufferPointer(rebasing: left.dropFirst(written))
        } else if !waitForRoom() {
          return
        }
      }
    }
  }

  /// After a write that failed: whether it is worth another try.
  private func waitForRoom() -> Bool {
    if errno == EINTR { return true }
    guard errno == EAGAIN else { return false }
    var ready = pollfd(fd: output, events: Int16(POLLOUT), revents: 0)
    return poll(&ready, 1, -1) >= 0 || errno == EINTR
  }
}

/// The system's own function, where a method has the same name.
private func writeSome(_ output: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(output, bytes.baseAddress, bytes.count)
}
