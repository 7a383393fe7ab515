import Foundation
import Testing

/// The planner on a real terminal, from the first start to the shell's prompt.
@Suite(.serialized) struct TerminalTests {
  private func withTerminal(
    columns: Int = 80, rows: Int = 24, _ body: (Tmux, Sandbox) async throws -> Void
  ) async throws {
    let sandbox = try Sandbox()
    let terminal = try await Tmux(sandbox, columns: columns, rows: rows)
    do {
      try await body(terminal, sandbox)
      await terminal.close()
    } catch {
      await terminal.close()
      throw error
    }
  }

  /// The shell's terminal settings, written to a file.
  private func settings(_ terminal: Tmux, _ sandbox: Sandbox, _ name: String) async throws -> String {
    try await terminal.enter("stty -a > \(name); echo kept $((40 + 2))")
    try await terminal.wait(for: "kept 42")
    try await terminal.enter("clear")
    try await terminal.wait("an empty screen") { !$0.contains("kept") && $0.contains("ready>") }
    return try sandbox.read(name)
  }

  private func expectShell(_ terminal: Tmux) async throws {
    #expect(try await terminal.fact("alternate_on") == "0")
    #expect(try await terminal.fact("cursor_flag") == "1")
    #expect(try await terminal.fact("mouse_any_flag") == "0")
    #expect(try await terminal.fact("keypad_flag") == "0")
  }

  @Test(arguments: [(80, 24), (120, 36)])
  func `A first evening with it`(columns: Int, rows: Int) async throws {
    try await withTerminal(columns: columns, rows: rows) { terminal, sandbox in
      let before = try await settings(terminal, sandbox, "before")
      try await terminal.enter("rigtui")
      try await terminal.wait(for: "━ What is it for? ━")
      try await terminal.type("scaling")
      try await terminal.wait(for: "Trying scaling")
      try await terminal.press("Enter")
      try await terminal.wait(for: "Opened scaling: rig +421 €")
      #expect(try await terminal.fact("alternate_on") == "1")

      try await terminal.press("Down", "Down", "Space")
      try await terminal.wait(for: "used supply off: rig −46 €")
      try await terminal.press("Space")
      try await terminal.wait(for: "used supply on: rig +46 €")
      try await terminal.press("Up", "4", "Enter")
      try await terminal.wait(for: "3 → 4 × Tesla P40: rig +170 €")
      try await terminal.press("d", "1", "4", "Enter")
      let screen = try await terminal.wait(for: "Days 7 → 14")
      #expect(screen.contains("736 €"))
      #expect(screen.contains("scaling, changed"))

      try await terminal.press("x", "C-u")
      try await terminal.type("rig.txt")
      try await terminal.press("Enter")
      try await terminal.wait(for: "Exported to \(sandbox.folder)/rig.txt")
      let report = try sandbox.read("rig.txt")
      for word in ["scaling", "Tesla P40", "736.00 €", "14 days", "g5.12xlarge"] { #expect(report.contains(word)) }

      try await terminal.press("q")
      try await terminal.wait(for: "Save changes to scaling?")
      try await terminal.press("n")
      try await terminal.wait("the prompt") { $0.contains("ready>") && !$0.contains("rig −") }
      try await expectShell(terminal)
      #expect(try await settings(terminal, sandbox, "after") == before)
      #expect(sandbox.exists("state/rigtui/session.toml"))
    }
  }

  @Test func `The second time the last session opens`() async throws {
    try await withTerminal { terminal, _ in
      try await terminal.enter("rigtui scaling")
      try await terminal.wait(for: "P Parts")
      try await terminal.press("Down", "2", "Enter", "q")
      try await terminal.wait(for: "Save changes")
      try await terminal.press("n")
      try await terminal.wait("the prompt") { !$0.contains("Parts") && $0.contains("ready>") }
      try await terminal.enter("rigtui")
      try await terminal.wait(for: "496 €")
    }
  }

  @Test func `A resize draws anew and keeps the line`() async throws {
    try await withTerminal { terminal, _ in
      try await terminal.enter("rigtui scaling")
      try await terminal.wait(for: "P Parts")
      try await terminal.press("Down")
      try await terminal.wait(for: "▸● Tesla P40")
      for (columns, rows, sign) in [
        (120, 36, "own, all in"), (60, 16, "G 3"), (15, 4, "rigtui needs"), (80, 24, "T Totals"),
      ] {
        try await terminal.resize(columns, rows)
        try await terminal.wait(for: sign)
      }
      try await terminal.wait(for: "▸● Tesla P40")
      #expect(try await terminal.fact("cursor_x") == "1")
    }
  }

  @Test func `Wide and combining characters keep the borders in line`() async throws {
    try await withTerminal { terminal, sandbox in
      let row = "id,name,kind,devices,vram_gib,source,as_of\n"
      try sandbox.write(row + "wide,漢字 e\u{301} カード,gpu,1,8,a shop,2026-11-01\n", to: "more/gpu.csv")
      try await terminal.enter("rigtui scaling --catalog more")
      try await terminal.wait(for: "P Parts")
      try await terminal.press("/")
      try await terminal.type("漢字")
      let screen = try await terminal.wait(for: "○ 漢字")
      let line = try #require(screen.split(separator: "\n").first { $0.contains("○ 漢字") })
      #expect(line.contains("┃│") || line.contains("┃╭") || line.contains("┃╰"), "\(line)")
    }
  }

  @Test(arguments: [
    ("TERM", 143), ("HUP", 129), ("INT", 130), ("PROF", 155), ("USR1", 138), ("XCPU", 152), ("PWR", 158),
    ("RTMIN+3", 165),
  ])
  func `A signal ends it with the terminal restored`(signal: String, status: Int) async throws {
    try await withTerminal { terminal, sandbox in
      let before = try await settings(terminal, sandbox, "before")
      try await terminal.enter("sh -c 'echo $$ > pid; exec rigtui scaling --mouse'")
      try await terminal.wait(for: "P Parts")
      let process = try sandbox.read("pid").split(separator: "\n")[0]
      _ = try await Command.run("/bin/kill", ["-\(signal)", "\(process)"], environment: sandbox.environment)
      try await terminal.wait("the prompt") { !$0.contains("P Parts") && $0.contains("ready>") }
      try await terminal.enter("echo status $?")
      try await terminal.wait(for: "status \(status)")
      try await expectShell(terminal)
      #expect(sandbox.exists("state/rigtui/session.toml"))
      #expect(try await settings(terminal, sandbox, "after") == before)
    }
  }

  @Test func `Ctrl-Z stops it with the terminal restored, and fg draws it anew`() async throws {
    try await withTerminal { terminal, _ in
      try await terminal.enter("rigtui scaling")
      try await terminal.wait(for: "P Parts")
      try await terminal.press("C-z")
      try await terminal.wait("the prompt") { $0.contains("ready>") && !$0.contains("P Parts") }
      try await expectShell(terminal)
      try await terminal.enter("fg")
      try await terminal.wait(for: "P Parts")
      try await terminal.press("q")
      try await terminal.wait("the prompt") { !$0.contains("P Parts") && $0.contains("ready>") }
      try await expectShell(terminal)
    }
  }

  @Test func `A paste into a list is no command`() async throws {
    try await withTerminal { terminal, _ in
      try await terminal.enter("rigtui scaling")
      try await terminal.wait(for: "P Parts")
      try await terminal.paste("q\nn\n0")
      let screen = try await terminal.wait(for: "Pasted text goes into text fields only")
      #expect(!screen.contains("changed"))
    }
  }

  @Test func `A pipe that takes nothing is an error in the last line, and the planner goes on`() async throws {
    try await withTerminal(columns: 120) { terminal, _ in
      try await terminal.enter("mkfifo pipe.txt; exec 9<>pipe.txt; head -c 65536 /dev/zero >&9; rigtui scaling")
      try await terminal.wait(for: "P Parts")
      try await terminal.press("x", "C-u")
      try await terminal.type("pipe.txt")
      try await terminal.press("Enter")
      try await terminal.wait(for: "exists. Replace it?")
      try await terminal.press("y")
      try await terminal.wait(for: "the reader of this pipe takes nothing")
      try await terminal.press("q")
      try await terminal.wait("the prompt") { !$0.contains("P Parts") && $0.contains("ready>") }
      try await expectShell(terminal)
    }
  }

  @Test func `A size in the environment that no terminal has is not believed`() async throws {
    try await withTerminal { terminal, _ in
      try await terminal.enter("COLUMNS=1000000000 LINES=0 rigtui scaling")
      try await terminal.wait(for: "P Parts")
    }
  }

  @Test func `Results that cannot be written are an error`() async throws {
    try await withTerminal(columns: 120) { terminal, _ in
      try await terminal.enter("rigtui plan budget > /dev/full; echo status $?")
      let screen = try await terminal.wait(for: "status 2")
      #expect(screen.contains("standard output: cannot write: No space left on device"))
    }
  }

  @Test(arguments: ["dumb", "no-such-terminal"])
  func `A terminal that cannot place text is refused politely`(name: String) async throws {
    try await withTerminal(columns: 200) { terminal, _ in
      try await terminal.enter("TERM=\(name) rigtui scaling; echo status $?")
      let screen = try await terminal.wait(for: "status 2")
      #expect(screen.contains("the terminal type TERM=\(name) is unknown"))
      #expect(screen.contains("`rigtui plan`"))
    }
  }
}
