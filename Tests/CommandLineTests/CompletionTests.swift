import Testing

/// What shells offer when somebody presses Tab.
@Suite struct CompletionTests {
  /// The script for bash, made once.
  private static let script = Task { try await Sandbox().rigtui("--generate-completion-script bash").output }

  /// A row of a card that the catalog does not have.
  private static func row(_ id: String) -> String {
    "id,name,kind,source,as_of,devices,vram_gib\n\(id),Card,gpu,seen,2026-11-01,1,24\n"
  }

  /// What bash makes of a line, the last word of which is to be completed.
  private func completed(_ line: String, in sandbox: Sandbox) async throws -> [String] {
    let words = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    let path = try sandbox.write(try await CompletionTests.script.value, to: "completion.bash")
    let ask = """
      source "$0"
      COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMP_LINE="$*" COMP_POINT=${#COMP_LINE} COMPREPLY=()
      _rigtui rigtui "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
      ((${#COMPREPLY[@]} == 0)) || printf '%s\\n' "${COMPREPLY[@]}"
      """
    let outcome = try await Command.run(
      "/bin/bash", ["-c", ask, path, Program.path] + words.dropFirst(), environment: sandbox.environment,
      in: sandbox.folder)
    #expect(outcome.complaint == "")
    return outcome.output.split(separator: "\n").map(String.init)
  }

  static let lines: [(line: String, some: [String], none: [String])] = [
    ("rigtui ", ["plan", "solve", "models", "--theme"], ["manual", "--script"]),
    ("rigtui --theme ", ["contrast", "mono"], []),
    ("rigtui --preset sca", ["scaling", "scaling-that-boots"], ["budget"]),
    ("rigtui open sca", ["scaling"], ["budget"]),
    ("rigtui plan --off", ["--offer", "--off-peak"], ["--part"]),
    ("rigtui plan --part p4", ["p40"], ["p100-16"]),
    ("rigtui plan --limit ", ["p40"], ["hp-z440"]),
    ("rigtui plan --offer aws-g5.x", ["aws-g5.xlarge-us-east-1"], ["auto"]),
    ("rigtui plan --model qwen3-3", ["qwen3-32b"], ["llama-3.3-70b"]),
    ("rigtui plan --country F", ["FR", "FI"], ["DE"]),
    ("rigtui plan --basis ", ["prorata", "equal-work"], []),
    ("rigtui plan --format ", ["text", "html"], []),
    ("rigtui plan --days ", [], ["0"]),
    ("rigtui models --model llama-3.3", ["llama-3.3-70b"], []),
    ("rigtui models ", ["import", "--task"], ["list"]),
    ("rigtui compare budget sca", ["scaling"], ["budget"]),
    ("rigtui catalog list g", ["gpu"], ["offer"]),
    ("rigtui catalog show qwen3-3", ["qwen3-32b"], []),
    ("rigtui worth p4", ["p40"], []),
    ("rigtui solve --objective ", ["own", "speed"], []),
  ]

  @Test(arguments: lines)
  func `Bash offers what the word may become`(line: String, some: [String], none: [String]) async throws {
    let offered = try await completed(line, in: Sandbox())
    for word in some { #expect(offered.contains(word), "\(line) offers \(offered)") }
    for word in none { #expect(!offered.contains(word), "\(line) offers \(word)") }
  }

  @Test func `Parts and presets of one's own are offered, and plan files beside them`() async throws {
    let sandbox = try Sandbox()
    try sandbox.write(CompletionTests.row("my-card"), to: "configuration/rigtui/catalog/gpu.csv")
    try sandbox.write("name = \"mine\"\n", to: "configuration/rigtui/presets/mine.toml")
    try sandbox.write("name = \"here\"\n", to: "minute.toml")
    try sandbox.write("name = \"below\"\n", to: "minerals/below.toml")
    try sandbox.write("name = \"below\"\n", to: "min\u{1B}[31m.toml")
    #expect(try await completed("rigtui plan --part my-", in: sandbox) == ["my-card"])
    #expect(try await completed("rigtui plan min", in: sandbox) == ["mine", "minerals/", "minute.toml"])
    #expect(try await completed("rigtui plan minerals/", in: sandbox) == ["minerals/below.toml"])
  }

  @Test func `Rows of a folder that the line names are offered`() async throws {
    let sandbox = try Sandbox()
    try sandbox.write(CompletionTests.row("their-card"), to: "other/gpu.csv")
    #expect(try await completed("rigtui plan --catalog other --part their", in: sandbox) == ["their-card"])
    #expect(try await completed("rigtui plan --part their", in: sandbox) == [])
  }

  @Test func `A catalog that cannot be read takes no part away`() async throws {
    let sandbox = try Sandbox()
    try sandbox.write("id,price\n", to: "configuration/rigtui/catalog/gpu.csv")
    #expect(try await completed("rigtui plan --part p40", in: sandbox) == ["p40"])
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `The shell can read its script`(shell: String) async throws {
    let sandbox = try Sandbox()
    let script = try await sandbox.rigtui("--generate-completion-script \(shell)")
    #expect(script.output.contains("rigtui"))
    #expect(script.status == 0)
    let path = try sandbox.write(script.output, to: "script")
    let check = "command -v \"$0\" >/dev/null || exit 0; exec \"$0\" -n \"$1\""
    let outcome = try await Command.run(
      "/bin/sh", ["-c", check, shell, path], environment: sandbox.environment, in: sandbox.folder)
    #expect(outcome.complaint == "")
    #expect(outcome.status == 0)
  }

  @Test func `A shell without a script is told which have one`() async throws {
    let outcome = try await Sandbox().rigtui("--generate-completion-script tcsh")
    #expect(outcome.complaint.contains("bash") && outcome.complaint.contains("fish"))
    #expect(outcome.status == 64)
  }
}
