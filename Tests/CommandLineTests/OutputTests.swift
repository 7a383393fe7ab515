import Foundation
import Testing

/// Where results go, and what they never replace.
@Suite struct OutputTests {
  private static let plan = "schema = 1\nname = \"mine\"\n\n[build]\np40 = 1\n"

  @Test(arguments: [
    ["plan", "own.toml"], ["plan", "./own.toml", "--format", "json"], ["check", "own.toml"],
    ["compare", "budget", "own.toml"],
    ["plan", "--preset", "own"],
  ])
  func `A plan is not replaced by its report`(arguments: [String]) async throws {
    let sandbox = try Sandbox()
    let file = arguments.contains("own") ? "configuration/rigtui/presets/own.toml" : "own.toml"
    try sandbox.write(OutputTests.plan, to: file)
    try FileManager.default.createSymbolicLink(atPath: "\(sandbox.folder)/other.txt", withDestinationPath: file)
    for output in [file, "other.txt"] {
      let outcome = try await sandbox.rigtui(arguments + ["--output", output])
      let words = "\(output): cannot write: found one of the files that are read here; name another one"
      #expect(outcome.complaint == "rigtui: \(words)\n")
      #expect(outcome.status == 2)
      #expect(try sandbox.read(file) == OutputTests.plan)
    }
  }

  @Test func `Nor are catalog files, what standard input comes from, and what a picture would replace`() async throws {
    let sandbox = try Sandbox()
    try sandbox.write("id,price_median\np40,99\n", to: "more/gpu.csv")
    let plan = OutputTests.plan + "\n[rental]\noffer = \"aws-g5.xlarge-us-east-1\"\n"
    try sandbox.write(plan, to: "own.svg")
    let lines = [
      "plan budget --catalog more --output more/gpu.csv", "plan - --output own.svg < own.svg",
      "plan ./own.svg --format markdown --output own.md",
    ]
    for line in lines {
      let command = ["-c", "\"$0\" \(line)", Program.path]
      let outcome = try await Command.run("/bin/sh", command, environment: sandbox.environment, in: sandbox.folder)
      #expect(outcome.status == 2, "\(line)")
      #expect(outcome.complaint.contains("found one of the files that are read here"))
    }
    #expect(try sandbox.read("own.svg") == plan)
    #expect(!sandbox.exists("own.md"))
  }

  @Test func `A line is standard output, as it is standard input`() async throws {
    let sandbox = try Sandbox()
    let printed = try await sandbox.rigtui("plan scaling").output
    #expect(try await sandbox.rigtui("plan scaling --output -").output == printed)
    #expect(!sandbox.exists("-"))
  }

  @Test func `A file whose name is no text is read and written`() async throws {
    let sandbox = try Sandbox()
    try sandbox.write(OutputTests.plan, to: "plan.toml")
    let script = """
      odd=$(printf 'odd\\377'); mv plan.toml "$odd.toml"; "$0" plan "./$odd.toml" --output "$odd.txt"
      "$0" plan "./$odd" ; cat "$odd.txt" | head -1
      """
    let outcome = try await Command.run(
      "/bin/sh", ["-c", script, Program.path], environment: sandbox.environment, in: sandbox.folder)
    #expect(outcome.output.hasPrefix("mine, in EUR"))
    #expect(outcome.complaint.hasPrefix("rigtui: ./odd\u{FFFD}: cannot read: No such file"))
  }

  @Test func `The planner refuses a pipe that nobody reads, and its own plan as an export, and goes on`() async throws {
    let sandbox = try Sandbox()
    try sandbox.write(OutputTests.plan, to: "own.toml")
    #expect(mkfifo("\(sandbox.folder)/pipe.toml", 0o600) == 0)
    func screen(_ plan: String, _ keys: String) async throws -> String {
      try await sandbox.rigtui([plan, "--script", keys, "--size", "160x24", "--dump"]).output
    }
    #expect(try await screen("scaling", "+,s,ctrl-u,text:./pipe.toml,enter,y").contains("nobody reads this pipe"))
    #expect(
      try await screen("./own.toml", "x,ctrl-u,text:./own.toml,enter").contains(
        "found one of the files that are read here"))
    #expect(try sandbox.read("own.toml") == OutputTests.plan)
  }

  @Test func `The planner opens a plan with the changes that options say, which are not saved yet`() async throws {
    let sandbox = try Sandbox()
    let screen = ["--script", "", "--size", "120x36", "--dump"]
    let changed = try await sandbox.rigtui(["scaling", "--days", "30", "--part", "p40=4"] + screen).output
    #expect(changed.contains("scaling, changed"))
    #expect(changed.contains("30 days × 24 h"))
    #expect(changed.contains("96 GB, 4 devices"))
    let same = try await sandbox.rigtui(["scaling", "--days", "7"] + screen).output
    #expect(!same.contains("changed"))
    let unknown = try await sandbox.rigtui(["scaling", "--days=-1"] + screen)
    #expect(unknown.status == 64)
    #expect(unknown.complaint.contains("--days"))
  }
}
