import Foundation
import Subprocess
import Testing

/// What a command left behind.
struct Outcome: Sendable {
  /// The exit code, or 128 and the signal as a shell counts it.
  let status: Int
  let output: String
  let complaint: String
}

/// Runs commands, each with a limit in time.
enum Command {
  /// The time after which a command counts as hanging.
  static let limit = Duration.seconds(60)

  struct TookTooLong: Error, CustomStringConvertible {
    let description: String
  }

  /// Runs a program to its end, without a controlling terminal.
  ///
  /// `timeout` keeps the limit: a clock of this process would count the time that other tests hold its threads.
  /// - Parameter input: what it reads from its standard input; none when `nil`.
  static func run(
    _ program: String, _ arguments: [String], environment: [String: String], in folder: String = "/",
    input: [UInt8]? = nil
  ) async throws -> Outcome {
    let limited = ["/usr/bin/timeout", "--kill-after=1", "\(limit.components.seconds)", program] + arguments
    let outcome = try await reading(input) { file in
      let arguments = ["-c", "exec \"$@\" <\"$0\"", file] + limited
      return try await finish("/bin/sh", arguments, environment, folder)
    }
    guard outcome.status != timedOut else {
      throw TookTooLong(description: "\(program) \(arguments) runs for more than \(limit)")
    }
    return outcome
  }

  /// The exit code by which `timeout` says that the time was up.
  private static let timedOut = 124

  /// Hands over a file with the input, gone afterwards; a pipe would kill the tests when nobody reads it.
  private static func reading(_ input: [UInt8]?, _ body: (String) async throws -> Outcome) async throws -> Outcome {
    guard let input else { return try await body("/dev/null") }
    let file = FileManager.default.temporaryDirectory.appending(path: "rigtui-input-\(UUID().uuidString)")
    try Data(input).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    return try await body(file.path)
  }

  private static func finish(
    _ program: String, _ arguments: [String], _ environment: [String: String], _ folder: String
  ) async throws -> Outcome {
    let values = environment.map { (Environment.Key(rawValue: $0.key), $0.value) }
    let keyed = values.reduce(into: [Environment.Key: String]()) { all, pair in pair.0.map { all[$0] = pair.1 } }
    var options = PlatformOptions()
    options.createSession = true
    let configuration = Configuration(
      executable: .path(.init(program)), arguments: Arguments(arguments), environment: .custom(keyed),
      workingDirectory: .init(folder), platformOptions: options)
    let limit = 4 << 20
    let done = try await Subprocess.run(
      configuration, input: .none, output: .bytes(limit: limit), error: .bytes(limit: limit))
    return outcome(done.terminationStatus, done.standardOutput, done.standardError)
  }

  private static func outcome(_ status: TerminationStatus, _ output: [UInt8], _ complaint: [UInt8]) -> Outcome {
    let code =
      switch status {
      case .exited(let code): Int(code)
      case .signaled(let signal): 128 + Int(signal)
      }
    return Outcome(
      status: code, output: String(decoding: output, as: UTF8.self),
      complaint: String(decoding: complaint, as: UTF8.self))
  }
}

/// The built program: it lies beside the bundle that these tests are in.
enum Program {
  static let path: String = {
    let arguments = ProcessInfo.processInfo.arguments
    let bundle = arguments.firstIndex(of: "--test-bundle-path").flatMap { arguments.dropFirst($0 + 1).first }
    let itself = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    let package = URL(filePath: #filePath).pathComponents.dropLast(3).joined(separator: "/").dropFirst()
    let folders = [bundle, itself].compactMap(\.self).map { URL(filePath: $0).deletingLastPathComponent().path }
    let places = (folders + ["\(package)/.build/debug"]).map { $0 + "/rigtui" }
    return places.first { FileManager.default.isExecutableFile(atPath: $0) } ?? "\(places)"
  }()
}
