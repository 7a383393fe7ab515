import ArgumentParser
import Glibc
import RigReport

/// An end with a message on standard error and an exit code.
struct Failure: Error {
  let code: Int32
  let message: String

  /// Bad data, a file that cannot be read or written, or no usable terminal.
  static func data(_ message: some CustomStringConvertible) -> Failure { Failure(code: 2, message: "\(message)") }

  /// Wrong usage: an unknown name or a value out of range.
  static func usage(_ message: some CustomStringConvertible) -> Failure { Failure(code: 64, message: "\(message)") }

  /// Runs a command's work; a failure is printed and becomes the exit code.
  static func reporting(_ work: () throws(Failure) -> Void) throws {
    do throws(Failure) {
      try work()
    } catch {
      error.report()
      throw ExitCode(error.code)
    }
  }

  /// Prints the message on standard error.
  func report() { Console.complain(message) }
}

/// The standard streams.
enum Console {
  /// Prints a line on standard error.
  static func complain(_ message: String) {
    _ = write("rigtui: \(message.visibleText)\n", to: 2)
  }

  /// Prints results on standard output, all of it.
  static func say(_ text: String) throws(Failure) {
    let code = write(text, to: 1)
    guard code == 0 else { throw .data("standard output: cannot write: \(String(cString: strerror(code)))") }
  }

  /// Writes all of a text; 0, or the system's number of what went wrong.
  private static func write(_ text: String, to descriptor: Int32) -> Int32 {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
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
