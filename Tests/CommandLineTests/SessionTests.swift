import Foundation
import Testing

/// Work is kept while it is done, by real processes on real terminals: cut off, side by side, and left.
@Suite(.serialized) struct SessionTests {
  private func withTerminals(_ count: Int, _ body: ([Tmux], Sandbox) async throws -> Void) async throws {
    let sandbox = try Sandbox()
    var terminals: [Tmux] = []
    for number in 0..<count {
      terminals.append(try await Tmux(sandbox, columns: 100, rows: 24, name: "tmux\(number)"))
    }
    let all = terminals
    do {
      try await body(all, sandbox)
    } catch {
      for terminal in all { await terminal.close() }
      throw error
    }
    for terminal in all { await terminal.close() }
  }

  /// Opens the planner under a shell that notes its process.
  private func open(_ arguments: String, in terminal: Tmux, until word: String = "P Parts") async throws {
    try await terminal.enter("sh -c 'echo $$ > pid; exec rigtui \(arguments)'")
    try await terminal.wait(for: word)
  }

  private func kill(_ sandbox: Sandbox, _ signal: String = "-KILL") async throws {
    let process = try sandbox.read("pid").split(separator: "\n")[0]
    _ = try await Command.run("/bin/kill", [signal, "\(process)"], environment: sandbox.environment)
  }

  /// Waits until a file holds a text.
  private func wait(for text: String, in name: String, _ sandbox: Sandbox) async throws {
    for _ in 0..<600 {
      if sandbox.exists(name), try sandbox.read(name).contains(text) { return }
      try await Task.sleep(for: .milliseconds(100))
    }
    Issue.record("\(name) never holds \(text)")
  }

  /// Waits until a file holds nothing, as the shell is seen before the program has ended.
  private func waitUntilEmpty(_ name: String, _ sandbox: Sandbox) async throws {
    for _ in 0..<600 where try !sandbox.read(name).isEmpty { try await Task.sleep(for: .milliseconds(100)) }
    #expect(try sandbox.read(name).isEmpty)
  }

  @Test func `After a run that was killed the planner goes on there, with its file, and tells what is not saved`()
    async throws
  {
    try await withTerminals(2) { terminals, sandbox in
      let original = "schema = 1\nname = \"rig\"\n[build]\nhp-z440 = 1\np40 = 3\n"
      try sandbox.write(original, to: "rig.toml")
      try await open("rig.toml", in: terminals[0])
      try await terminals[0].press("Down", "4", "Enter")
      try await wait(for: "p40 = 4", in: "state/rigtui/session.toml", sandbox)
      try await wait(for: "rig.toml", in: "state/rigtui/session.lock", sandbox)
      try await kill(sandbox)
      #expect(try sandbox.read("rig.toml") == original)

      try await terminals[1].enter("rigtui")
      let screen = try await terminals[1].wait(for: "Goes on where a run was cut off: 3 → 4 × Tesla P40; s saves")
      #expect(screen.contains("rig, changed"))
      try await terminals[1].press("q")
      try await terminals[1].wait(for: "Save changes to rig? 3 → 4 × Tesla P40")
      try await terminals[1].press("y")
      try await terminals[1].wait("the prompt") { $0.contains("ready>") && !$0.contains("P Parts") }
      #expect(try sandbox.read("rig.toml").contains("p40 = 4"))
      try await waitUntilEmpty("state/rigtui/session.lock", sandbox)
    }
  }

  @Test func `A plan that was named leaves alone what was cut off`() async throws {
    try await withTerminals(2) { terminals, sandbox in
      try await open("scaling", in: terminals[0])
      try await terminals[0].press("Down", "4", "Enter")
      try await wait(for: "p40 = 4", in: "state/rigtui/session.toml", sandbox)
      try await wait(for: "scaling", in: "state/rigtui/session.lock", sandbox)
      try await kill(sandbox)
      let word = "Work that was cut off waits: rigtui without a plan goes on with it"
      try await open("budget", in: terminals[1], until: word)
      try await terminals[1].press("q")
      try await terminals[1].wait("the prompt") { $0.contains("ready>") && !$0.contains("P Parts") }
      #expect(try sandbox.read("state/rigtui/session.toml").contains("p40 = 4"))
      try await wait(for: "k80 = 1", in: "state/rigtui/session-2.toml", sandbox)
      try await terminals[1].enter("rigtui")
      try await terminals[1].wait(for: "Goes on where a run was cut off: 3 → 4 × Tesla P40; s saves")
    }
  }

  @Test func `A second planner says that it keeps its own session, and neither loses its work`() async throws {
    try await withTerminals(2) { terminals, sandbox in
      try await open("scaling", in: terminals[0])
      try await terminals[0].press("Down", "4", "Enter")
      try await wait(for: "p40 = 4", in: "state/rigtui/session.toml", sandbox)
      try await terminals[1].enter("rigtui")
      try await terminals[1].wait(for: "Another rigtui is open: this session is kept as session-2.toml")
      try await terminals[1].press("Down", "2", "Enter")
      try await wait(for: "p40 = 2", in: "state/rigtui/session-2.toml", sandbox)
      for (terminal, count) in [(terminals[1], 2), (terminals[0], 4)] {
        try await terminal.press("q")
        try await terminal.wait(for: "Save changes")
        try await terminal.press("n")
        let screen = try await terminal.wait("the prompt") { $0.contains("ready>") && !$0.contains("P Parts") }
        #expect(screen.contains("kept as") == (count == 2))
      }
      #expect(try sandbox.read("state/rigtui/session.toml").contains("p40 = 4"))
      #expect(try sandbox.read("state/rigtui/session-2.toml").contains("p40 = 2"))
    }
  }

  @Test func `After a terminal that was closed the planner goes on there, too`() async throws {
    try await withTerminals(2) { terminals, sandbox in
      try await open("scaling", in: terminals[0])
      try await terminals[0].press("Down", "4", "Enter")
      try await terminals[0].wait(for: "scaling, changed")
      try await kill(sandbox, "-HUP")
      try await wait(for: "scaling", in: "state/rigtui/session.lock", sandbox)
      try await terminals[1].enter("rigtui")
      try await terminals[1].wait(for: "Goes on where a run was cut off: 3 → 4 × Tesla P40; s saves")
    }
  }

  @Test func `What is changed just after a writing is written without a further key`() async throws {
    try await withTerminals(1) { terminals, sandbox in
      try await open("scaling", in: terminals[0])
      try await terminals[0].press("Down", "4", "Enter")
      try await wait(for: "p40 = 4", in: "state/rigtui/session.toml", sandbox)
      try await terminals[0].press("5", "Enter")
      try await wait(for: "p40 = 5", in: "state/rigtui/session.toml", sandbox)
    }
  }

  @Test func `What was left without saving is not asked about again`() async throws {
    try await withTerminals(1) { terminals, _ in
      let terminal = terminals[0]
      try await open("scaling", in: terminal)
      try await terminal.press("Down", "4", "Enter", "q")
      try await terminal.wait(for: "Save changes")
      try await terminal.press("n")
      try await terminal.wait("the prompt") { $0.contains("ready>") && !$0.contains("P Parts") }
      try await terminal.enter("rigtui")
      let screen = try await terminal.wait(for: "P Parts")
      #expect(screen.contains("scaling, changed") && screen.contains("736 €") && !screen.contains("cut off"))
      try await terminal.press("q")
      try await terminal.wait("the prompt") { $0.contains("ready>") && !$0.contains("P Parts") }
    }
  }

  @Test func `What is copied is on the terminal's clipboard, and the screen stays`() async throws {
    try await withTerminals(1) { terminals, sandbox in
      let terminal = terminals[0]
      try await terminal.takeCopies()
      try await open("scaling", in: terminal)
      try await terminal.press("y", "v")
      let screen = try await terminal.wait(for: "Copied the verdict")
      #expect(try await terminal.clipboard().hasPrefix("DEPENDS: Buying saves"))
      try await terminal.press("y", "p")
      try await terminal.wait(for: "Copied the plan as a file")
      let plan = try await terminal.clipboard()
      #expect(plan.hasPrefix("schema = 1\nname = \"scaling\"\n"))
      let file = try sandbox.write(plan, to: "copied.toml")
      let (copied, original) = (try await sandbox.figures(file), try await sandbox.figures("scaling"))
      #expect(copied["savings.amount"] == original["savings.amount"])
      try await terminal.press("C-l", "Up")
      try await terminal.wait("the same screen") { $0.split(separator: "\n")[2] == screen.split(separator: "\n")[2] }
    }
  }

  @Test func `Only --mouse asks the terminal to report the mouse`() async throws {
    try await withTerminals(1) { terminals, _ in
      for (option, flag) in [("", "0"), ("--mouse", "1")] {
        try await open("scaling \(option)", in: terminals[0])
        #expect(try await terminals[0].fact("mouse_any_flag") == flag)
        #expect(try await terminals[0].fact("mouse_sgr_flag") == flag)
        try await terminals[0].press("q")
        try await terminals[0].wait("the prompt") { $0.contains("ready>") && !$0.contains("P Parts") }
      }
    }
  }
}
