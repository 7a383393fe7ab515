import Foundation
import Testing

/// A terminal with a shell in it, on a tmux server of its own.
final class Tmux: Sendable {
  private let sandbox: Sandbox
  private let socket: String

  struct Missing: Error, CustomStringConvertible {
    let description = "these tests need tmux: apt-get install -y tmux"
  }

  struct NeverSeen: Error, CustomStringConvertible {
    let description: String
  }

  /// Opens a terminal of some size whose shell shows `ready> `.
  /// - Parameter name: what tells it from other terminals of the same home.
  init(_ sandbox: Sandbox, columns: Int, rows: Int, name: String = "tmux") async throws {
    self.sandbox = sandbox
    socket = "\(sandbox.folder)/\(name)"
    guard ["/usr/bin/tmux", "/bin/tmux", "/usr/local/bin/tmux"].contains(where: FileManager.default.isExecutableFile)
    else { throw Missing() }
    let shell = "exec env PS1='ready> ' PATH=\"\(Tmux.folder(of: Program.path)):$PATH\" sh -i"
    let size = ["-x", "\(columns)", "-y", "\(rows)"]
    try await tmux(["-f", "/dev/null", "-u", "new-session", "-d"] + size + [shell])
    try await wait(for: "ready>")
  }

  /// Ends the server and all that runs in it.
  func close() async { _ = try? await tmux(["kill-server"]) }

  /// Types text as if by hand.
  func type(_ text: String) async throws { try await tmux(["send-keys", "-l", text]) }

  /// Presses keys by tmux's names, such as `Enter` and `Down`.
  func press(_ keys: String...) async throws { try await tmux(["send-keys"] + keys) }

  /// Pastes text, in brackets when the program asked for them.
  func paste(_ text: String) async throws {
    try await tmux(["set-buffer", text])
    try await tmux(["paste-buffer", "-p", "-r"])
  }

  /// Types a line into the shell.
  func enter(_ line: String) async throws {
    try await type(line)
    try await press("Enter")
  }

  func resize(_ columns: Int, _ rows: Int) async throws {
    try await tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// What the screen shows.
  /// - Parameter withColors: whether the sequences of colors stand in it.
  func screen(withColors: Bool = false) async throws -> String {
    try await tmux(["capture-pane", "-p"] + (withColors ? ["-e"] : []))
  }

  /// One of tmux's facts about the terminal, such as `alternate_on`.
  func fact(_ name: String) async throws -> String {
    try await tmux(["display-message", "-p", "#{\(name)}"]).split(separator: "\n").first.map(String.init) ?? ""
  }

  /// Takes what programs put on the clipboard.
  func takeCopies() async throws { try await tmux(["set-option", "-s", "set-clipboard", "on"]) }

  /// What a program put on the clipboard last.
  func clipboard() async throws -> String { try await tmux(["show-buffer"]) }

  /// Looks at the screen until it shows a text.
  @discardableResult
  func wait(for text: String) async throws -> String {
    try await wait("\"\(text)\"") { $0.contains(text) }
  }

  /// Looks at the screen until a condition holds: for a while, and often enough when other tests hold the threads.
  @discardableResult
  func wait(_ what: String, withColors: Bool = false, until condition: (String) -> Bool) async throws -> String {
    let end = ContinuousClock.now + Command.limit
    var looks = 0
    while true {
      let screen = try await screen(withColors: withColors)
      if condition(screen) { return screen }
      looks += 1
      guard looks < 100 || ContinuousClock.now < end else {
        throw NeverSeen(description: "\(what) never comes:\n\(screen)")
      }
    }
  }

  @discardableResult
  private func tmux(_ arguments: [String]) async throws -> String {
    let outcome = try await Command.run(
      "/usr/bin/env", ["tmux", "-S", socket] + arguments, environment: sandbox.environment, in: sandbox.folder,
      isShort: true)
    #expect(outcome.status == 0, "tmux \(arguments): \(outcome.complaint)")
    return outcome.output
  }

  private static func folder(of path: String) -> String { URL(filePath: path).deletingLastPathComponent().path }
}
