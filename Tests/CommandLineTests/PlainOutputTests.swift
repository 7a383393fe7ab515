import Testing

/// `--plain`: an action a line in, the lines that changed out.
@Suite struct PlainOutputTests {
  private func plain(_ line: String, _ actions: [String]) async throws -> Outcome {
    try await Sandbox().rigtui(line.words, input: actions.map { $0 + "\n" }.joined())
  }

  @Test func `The whole first screen is told, and the program ends with its input`() async throws {
    let outcome = try await plain("open --plain --preset scaling", [])
    #expect(outcome.status == 0 && outcome.complaint.isEmpty)
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.first?.hasPrefix("rigtui  scaling") == true)
    for text in ["P Parts", "T Totals", "You save", "C The catch", "? help", "here: "] {
      #expect(outcome.output.contains(text), "\(text)")
    }
    #expect(!outcome.output.contains("\u{1B}") && !outcome.output.contains("│"))
  }

  @Test func `An action tells the lines that changed and no others`() async throws {
    let outcome = try await plain("open --plain --preset scaling", ["setting.days", "1,4", "enter", "# nothing"])
    let told = outcome.output.split(separator: "\n").map(String.init)
    #expect(told.contains { $0.hasPrefix("Rent 14 days") })
    #expect(told.count { $0.hasPrefix("G GPUs") } == 1)
    #expect(told.last?.contains("# nothing") == true)
    #expect(outcome.status == 0)
  }

  @Test func `An unknown action is one line that names the nearest, and the next one acts`() async throws {
    let outcome = try await plain("--plain --preset budget", ["part.togle", "plan.undo"])
    #expect(outcome.output.contains("\"part.togle\" is no command and no key; did you mean part.toggle?\n"))
    #expect(outcome.output.contains("Nothing to undo"))
    #expect(outcome.status == 0)
  }

  @Test func `All commands are listed with what they do`() async throws {
    let outcome = try await plain("--plain --preset budget", ["commands", "quit", "n"])
    for line in ["part.toggle  part on or off\n", "page.offers  to Offers\n", "setting.days  Days\n", "quit  quit\n"] {
      #expect(outcome.output.contains(line), "\(line)")
    }
  }

  @Test func `An input that ends before changes are saved says so`() async throws {
    let changed = try await plain("open --plain --preset scaling", ["setting.days 14"])
    #expect(changed.complaint.contains("what changed in scaling is not saved; the action plan.save does it"))
    #expect(changed.status == 0)
    let undone = try await plain("open --plain --preset scaling", ["setting.days 14", "plan.undo"])
    #expect(undone.complaint.isEmpty)
  }

  @Test func `After another language was chosen, every line is in that one`() async throws {
    let outcome = try await plain(
      "open --plain --preset scaling", [":,text:language,enter,down,enter", "setting.days 14", "P,down", "nothing"])
    let told = outcome.output.split(separator: "\n").map(String.init)
    let chosen = try #require(told.firstIndex { $0.contains("Langue : français") })
    #expect(told[chosen...].contains { $0.hasPrefix("ici : ") } && !told[chosen...].contains { $0.hasPrefix("here: ") })
    #expect(told.last?.contains("n'est ni une commande ni une touche") == true)
    #expect(outcome.complaint.contains("les changements de scaling ne sont pas enregistrés"))
  }

  @Test func `A plan from a file, ASCII and an unknown theme`() async throws {
    let sandbox = try Sandbox()
    let path = try sandbox.write("schema = 1\nname = \"mine\"\n", to: "mine.toml")
    let outcome = try await sandbox.rigtui(["open", "--plain", "--ascii", path], input: "P\n")
    #expect(outcome.output.contains("rigtui  mine") && outcome.output.utf8.allSatisfy { $0 < 0x80 })
    let wrong = try await sandbox.rigtui("open --theme contrst")
    #expect(wrong.status == 64 && wrong.complaint.contains("contrast"))
  }
}
