import Foundation
import Testing

/// How the program ends when it is used wrongly, when nothing more can be written and when nobody listens.
@Suite struct EndingTests {
  static let usage: [(String, String)] = [
    ("chek scaling", "Unexpected argument 'scaling'; did you mean check?"),
    ("catalog lst", "Unexpected argument 'lst'; did you mean list?"),
    ("offers improt x.json", "2 unexpected arguments: 'improt', 'x.json'; did you mean import?"),
    ("plan scaling extra", "Unexpected argument 'extra'"),
  ]

  @Test(arguments: usage) func `Wrong usage is one line, then how it is right`(line: String, words: String) async throws
  {
    let outcome = try await Sandbox().rigtui(line)
    let lines = outcome.complaint.split(separator: "\n")
    #expect(lines.first == "rigtui: \(words)")
    #expect(lines.dropFirst().first?.hasPrefix("Usage: ") == true)
    #expect(outcome.status == 64)
  }

  @Test func `An output without a name is wrong usage`() async throws {
    let outcome = try await Sandbox().rigtui(["plan", "scaling", "--output", ""])
    let words = "rigtui: --output: found nothing, expected a file, or - for standard output\nUsage: "
    #expect(outcome.complaint.hasPrefix(words))
    #expect(outcome.status == 64)
  }

  @Test func `A subcommand that is near is named where a preset was looked for`() async throws {
    let outcome = try await Sandbox().rigtui("prests")
    #expect(outcome.complaint.hasSuffix("; did you mean presets?\n"))
  }

  @Test(arguments: ["\u{1B}[31m", "\u{202E}", "\u{200B}", "\u{E0041}", "\n", "\u{9B}2J"])
  func `What was typed reaches the terminal as marks`(hostile: String) async throws {
    let sandbox = try Sandbox()
    let file = try sandbox.write("id,price_median\np40,5\n", to: "x\(hostile)y/gpu.csv")
    for arguments in [
      ["plan", "--x\(hostile)y"], ["plan", "x\(hostile)y"], ["plan", "--part", hostile],
      ["plan", "budget", "--days", hostile],
      ["plan", "/x\(hostile)y.toml"], ["catalog", "check", file], ["catalog", "check", file + "z"],
      ["catalog", "list", hostile],
    ] {
      let outcome = try await sandbox.rigtui(arguments)
      let shown = outcome.output + outcome.complaint
      #expect(hostile == "\n" || !shown.unicodeScalars.contains { hostile.unicodeScalars.first == $0 }, "\(arguments)")
      #expect(outcome.complaint.isEmpty || outcome.complaint.hasPrefix("rigtui: "))
      #expect(!outcome.complaint.contains("\ny"), "\(arguments)")
    }
  }

  @Test func `Arguments have a greatest length and number, and are shown shortened`() async throws {
    let sandbox = try Sandbox()
    for arguments in [
      ["plan", "scaling", "--part", String(repeating: "a", count: 100_000)],
      ["--" + String(repeating: "a", count: 5000)],
      ["plan", "budget", "--part", String(repeating: "a", count: 4000)],
      ["plan", "budget", "--" + String(repeating: "a", count: 4000)],
      ["plan", "budget"] + Array(repeating: "--part", count: 5000),
    ] {
      let outcome = try await sandbox.rigtui(arguments)
      #expect(outcome.status == 64)
      #expect(outcome.complaint.utf8.count < 500)
    }
  }

  @Test(arguments: ["--help", "--version", "plan --help", "plan budget", "presets", "catalog list gpu"])
  func `A full disk is an error whatever is printed`(line: String) async throws {
    let sandbox = try Sandbox()
    let command = ["-c", "exec \"$0\" \"$@\" > /dev/full", Program.path] + line.words
    let outcome = try await Command.run("/bin/sh", command, environment: sandbox.environment)
    #expect(outcome.complaint == "rigtui: standard output: cannot write: No space left on device\n")
    #expect(outcome.status == 2)
  }

  @Test func `Nobody who reads on is the end without a word`() async throws {
    let sandbox = try Sandbox()
    let command = ["-c", "{ \"$0\" catalog list offer; echo $? >&2; } | head -1", Program.path]
    let outcome = try await Command.run("/bin/sh", command, environment: sandbox.environment)
    #expect(outcome.complaint == "141\n")
  }

  @Test func `A limit on the size of files is an error, and nothing stays behind`() async throws {
    let sandbox = try Sandbox()
    let command = ["-c", "ulimit -f 1; exec \"$0\" plan scaling --output home/a.txt", Program.path]
    let outcome = try await Command.run("/bin/sh", command, environment: sandbox.environment, in: sandbox.folder)
    #expect(outcome.complaint == "rigtui: home/a.txt: cannot write: File too large\n")
    #expect(outcome.status == 2)
    #expect(try sandbox.names(in: "home") == [])
  }

  @Test func `A preset that cannot be read is an error beside the table of the others`() async throws {
    let sandbox = try Sandbox()
    let text = "schema = 1\nname = \"x\"\n[build]\np40 = 9223372036854775808\n"
    let file = try sandbox.write(text, to: "configuration/rigtui/presets/huge.toml")
    let outcome = try await sandbox.rigtui("presets")
    #expect(outcome.complaint == "rigtui: \(file): build.p40: found 9223372036854775808, expected 0 to 64\n")
    #expect(outcome.output.contains("\nscaling ") && outcome.output.contains("\nhuge "))
    #expect(outcome.status == 2)
  }
}
