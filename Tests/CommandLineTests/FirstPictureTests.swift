import Foundation
import Testing

/// The first screen of an earlier run is shown while all is as it was, and never stays when it is not.
@Suite(.serialized) struct FirstPictureTests {
  private func withTerminal(_ body: (Tmux, Sandbox) async throws -> Void) async throws {
    let sandbox = try Sandbox()
    let terminal = try await Tmux(sandbox, columns: 100, rows: 30)
    do {
      try await body(terminal, sandbox)
    } catch {
      await terminal.close()
      throw error
    }
    await terminal.close()
  }

  /// Opens the planner, waits until it has fallen silent, and leaves.
  private func visit(_ terminal: Tmux, until word: String = "P Parts") async throws -> String {
    try await terminal.enter("clear; rigtui")
    try await terminal.wait(for: word)
    try await terminal.wait("what parts need beside them") { screen in
      screen.split(separator: "\n").contains { $0.contains("○ Tesla K80") && $0.contains("✗┃") }
    }
    try await Task.sleep(for: .milliseconds(1500))
    let screen = try await terminal.screen()
    try await terminal.press("q")
    try await terminal.wait(for: "ready>")
    return screen
  }

  private func pictures(_ sandbox: Sandbox) throws -> [String] {
    let folder = "\(sandbox.folder)/home/.cache/rigtui"
    return try FileManager.default.contentsOfDirectory(atPath: folder).sorted().map { "\(folder)/\($0)" }
  }

  @Test func `A second run begins with the same screen, and takes no other when something has changed`() async throws {
    try await withTerminal { terminal, sandbox in
      try sandbox.write("schema = 1\nname = \"rig\"\n[build]\nhp-z440 = 1\np40 = 3\n", to: "state/rigtui/session.toml")
      let first = try await visit(terminal)
      #expect(try !pictures(sandbox).isEmpty)
      #expect(try await visit(terminal) == first)
      try sandbox.write("currency = \"USD\"\n", to: "configuration/rigtui/config.toml")
      try sandbox.write("schema = 1\nname = \"rig\"\n[build]\nhp-z440 = 1\np40 = 2\n", to: "state/rigtui/session.toml")
      let other = try await visit(terminal)
      #expect(other != first && other.contains("2 "))
    }
  }

  @Test func `A picture that somebody has changed or cut off is gone at once`() async throws {
    try await withTerminal { terminal, sandbox in
      try sandbox.write("schema = 1\nname = \"rig\"\n[build]\nhp-z440 = 1\np40 = 3\n", to: "state/rigtui/session.toml")
      let first = try await visit(terminal)
      for path in try pictures(sandbox) {
        var bytes = try Data(contentsOf: URL(filePath: path))
        // The character of the third cell from the end, which another letter takes the place of.
        bytes[bytes.count - 24] = UInt8(ascii: "Z")
        try bytes.write(to: URL(filePath: path))
      }
      #expect(try await visit(terminal) == first)
      for path in try pictures(sandbox) {
        let bytes = try Data(contentsOf: URL(filePath: path))
        try bytes.dropLast(11).write(to: URL(filePath: path))
      }
      #expect(try await visit(terminal) == first)
    }
  }

  @Test func `A lone Escape is understood where the terminal is to wait for nothing`() async throws {
    try await withTerminal { terminal, _ in
      try await terminal.enter("ESCDELAY=0 rigtui --preset scaling")
      try await terminal.wait(for: "P Parts")
      try await terminal.press("?")
      try await terminal.wait(for: "Enter does it")
      try await terminal.press("Escape")
      for _ in 0..<50 where try await terminal.screen().contains("Enter does it") {
        try await Task.sleep(for: .milliseconds(100))
      }
      #expect(try await !terminal.screen().contains("Enter does it"))
    }
  }
}
