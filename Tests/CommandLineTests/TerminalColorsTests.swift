import Testing

/// Colors on a real terminal.
@Suite(.serialized) struct TerminalColorsTests {
  /// The number of the color of letters in titles, as the terminal is told.
  private static let accents = ["default": "38;5;81m", "contrast": "38;5;123m", "light": "38;5;24m"]

  private func wait(for theme: String, _ terminal: Tmux) async throws {
    try await terminal.wait("the colors of \(theme)", withColors: true) { screen in
      Self.accents.allSatisfy { screen.contains($1) == ($0 == theme) }
    }
  }

  @Test func `Colors change while the cursor moves, Esc puts the old ones back, and s keeps them`() async throws {
    let sandbox = try Sandbox()
    let terminal = try await Tmux(sandbox, columns: 80, rows: 24)
    do {
      try await terminal.enter("rigtui --preset scaling")
      try await wait(for: "default", terminal)
      try await terminal.press("C-t", "Down", "Down", "Down")
      try await wait(for: "contrast", terminal)
      try await terminal.press("Escape")
      try await wait(for: "default", terminal)
      try await terminal.press("C-t", "Down", "Down", "s")
      try await wait(for: "light", terminal)
      try await terminal.wait(for: "light is kept in")
      try await terminal.press("q")
      #expect(try sandbox.read("configuration/rigtui/config.toml") == "theme = \"light\"\n")
      try await terminal.wait(for: "ready>")
      try await terminal.enter("clear; rigtui --preset scaling")
      try await wait(for: "light", terminal)
    } catch {
      await terminal.close()
      throw error
    }
    await terminal.close()
  }
}
