import ArgumentParser
import RigReport

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// An end with a message on standard error and an exit code.
struct Failure: Error {
  let code: Int32
  let message: String

  /// Bad data, a file that cannot be read or written, or no usable terminal.
  static func data(_ message: some CustomStringConvertible) -> Failure { Failure(code: 2, message: "\(message)") }

  /// Wrong usage: an unknown name or a value out of range.
  static func usage(_ message: some CustomStringConvertible) -> Failure {
    Failure(code: usageCode, message: "\(message)")
  }

  /// The exit code of wrong usage, `EX_USAGE` of BSD.
  static let usageCode: Int32 = 64

  /// Runs a command's work, which throws nothing else.
  static func reporting(_ work: () throws(Failure) -> Void) throws { try work() }
}

/// The standard streams.
enum Console {
  /// The most characters of a complaint; a path and what is wrong with it are shorter.
  private static let mostCharacters = 6000

  /// Lets a write fail that would end the program, and keeps files that are opened out of places that are closed.
  static func prepare() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    for descriptor: Int32 in 0...2 where fcntl(descriptor, F_GETFD) < 0 { _ = open("/dev/null", O_RDONLY) }
  }

  /// Prints a line on standard error.
  static func complain(_ message: String) {
    let line = message.visible.unicodeScalars
    let shown = line.count > mostCharacters ? String(line.prefix(mostCharacters)) + "…" : String(line)
    _ = send("rigtui: \(shown)\n", to: 2)
  }

  /// Prints lines behind a complaint.
  static func explain(_ text: String) { _ = send("\(text.visibleText)\n", to: 2) }

  /// Prints results on standard output, all of it.
  static func say(_ text: String) throws(Failure) {
    let code = send(text, to: 1)
    if code == EPIPE { dieQuietly() }
    guard code == 0 else { throw .data("standard output: cannot write: \(String(cString: strerror(code)))") }
  }

  /// Ends as a program does whose reader has seen enough, such as `head`.
  private static func dieQuietly() -> Never {
    signal(SIGPIPE, SIG_DFL)
    raise(SIGPIPE)
    exit(128 + SIGPIPE)
  }

  /// Writes all of a text; 0, or the system's number of what went wrong.
  private static func send(_ text: String, to descriptor: Int32) -> Int32 {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if written < 0, errno == EINTR { continue }
      if written < 0, errno == EAGAIN {
        var place = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        poll(&place, 1, -1)
        continue
      }
      guard written > 0 else { return written < 0 ? errno : EIO }
      rest = rest.dropFirst(written)
    }
    return 0
  }
}
