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
  static let limit = Duration.seconds(240)

  struct TookTooLong: Error, CustomStringConvertible {
    let description: String
  }

  /// Runs a program to its end, without a controlling terminal.
  ///
  /// `timeout` keeps the limit: a clock of this process would count the time that other tests hold its threads. What it
  /// reads and writes are files, because a pipe fills while nobody reads it, and kills who writes when nobody can.
  /// - Parameters:
  ///   - input: what it reads from its standard input; none when `nil`.
  ///   - isShort: whether it takes next to no time, and need not wait for others.
  static func run(
    _ program: String, _ arguments: [String], environment: [String: String], in folder: String = "/",
    input: [UInt8]? = nil, isShort: Bool = false
  ) async throws -> Outcome {
    let files = FileManager.default.temporaryDirectory.appending(path: "rigtui-run-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: files, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: files) }
    try Data(input ?? []).write(to: files.appending(path: "in"))
    let limited = ["/usr/bin/timeout", "--kill-after=1", "\(limit.components.seconds)", program] + arguments
    let redirected = ["-c", "exec \"$@\" <\"$0/in\" >\"$0/out\" 2>\"$0/err\"", files.path] + limited
    let run = { @Sendable in try await finish("/bin/sh", redirected, environment, folder) }
    let status = isShort ? try await run() : try await Turnstile.programs.pass(run)
    guard status != timedOut else {
      throw TookTooLong(description: "\(program) \(arguments) runs for more than \(limit)")
    }
    let texts = try ["out", "err"].map {
      String(decoding: try Data(contentsOf: files.appending(path: $0)), as: UTF8.self)
    }
    return Outcome(status: status, output: texts[0], complaint: texts[1])
  }

  /// The exit code by which `timeout` says that the time was up.
  private static let timedOut = 124

  /// The exit code, or 128 and the signal as a shell counts it.
  private static func finish(
    _ program: String, _ arguments: [String], _ environment: [String: String], _ folder: String
  ) async throws -> Int {
    let values = environment.map { (Environment.Key(rawValue: $0.key), $0.value) }
    let keyed = values.reduce(into: [Environment.Key: String]()) { all, pair in pair.0.map { all[$0] = pair.1 } }
    var options = PlatformOptions()
    options.createSession = true
    let configuration = Configuration(
      executable: .path(.init(program)), arguments: Arguments(arguments), environment: .custom(keyed),
      workingDirectory: .init(folder), platformOptions: options)
    let done = try await Subprocess.run(configuration, input: .none, output: .discarded, error: .discarded)
    return switch done.terminationStatus {
    case .exited(let code): Int(code)
    case .signaled(let signal): 128 + Int(signal)
    }
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
