import RigModel
import Testing

/// The man pages, which the program makes of its own list of commands.
@Suite struct ManualTests {
  /// The pages by their names, made once.
  private static let pages = Task { try await made() }

  private static func made() async throws -> [String: String] {
    let sandbox = try Sandbox()
    try sandbox.write("", to: "pages/.keep")
    let outcome = try await sandbox.rigtui("manual pages")
    #expect(outcome.complaint == "" && outcome.output == "")
    #expect(outcome.status == 0)
    let names = try sandbox.names(in: "pages").filter { $0.hasSuffix(".1") }
    return try names.reduce(into: [:]) { $0[$1] = try sandbox.read("pages/\($1)") }
  }

  @Test func `Every command has a page, and none that is hidden`() async throws {
    let names = try await ManualTests.pages.value.keys.sorted()
    let help = try await Sandbox().rigtui("--help").output
    let commands = help.split(separator: "SUBCOMMANDS:")[1].matches(of: /(?m)^  ([a-z]+) (?: |\(default\))/)
    #expect(commands.count > 10)
    for command in commands { #expect(names.contains("rigtui-\(command.1).1")) }
    for name in ["rigtui.1", "rigtui-catalog-list.1", "rigtui-models-import.1"] { #expect(names.contains(name)) }
    for name in ["rigtui-manual.1", "rigtui-models-list.1"] { #expect(!names.contains(name)) }
  }

  @Test(arguments: ["plan", "solve", "check", "prove", "models", "catalog list"])
  func `A page has every option of the help`(command: String) async throws {
    let page = try #require(try await ManualTests.pages.value["rigtui-\(command.replacing(" ", with: "-")).1"])
    let help = try await Sandbox().rigtui("\(command) --help").output
    let options = help.matches(of: /(?m)^  (?:-h, )?--([a-z0-9-]+)/).map { String($0.1) }
    #expect(options.count > 3)
    for option in options where option != "version" {
      let name = option.replacing("-", with: "\\-")
      #expect(page.contains("\\fB\\-\\-\(name)\\fR"), "\(command) --\(option)")
    }
  }

  @Test func `The program's page tells keys, files and exit codes`() async throws {
    let page = try #require(try await ManualTests.pages.value["rigtui.1"])
    let heads = page.split(separator: "\n").filter { $0.hasPrefix(".SH ") }.map { $0.dropFirst(4) }
    #expect(
      heads == [
        "NAME", "SYNOPSIS", "DESCRIPTION", "COMMANDS", "ARGUMENTS", "CHANGES", "OPTIONS", "KEYS", "FILES",
        "ENVIRONMENT",
        "EXAMPLES", "EXIT STATUS", "SEE ALSO",
      ])
    #expect(page.contains("\\fB? F1\\fR\nthe keys that work here"))
    #expect(page.contains("\\fBrigtui\\-solve\\fR(1)"))
    #expect(!page.contains("\\-\\-script"))
  }

  @Test func `No line of text is taken for a request`() async throws {
    let known = ["TH", "SH", "SS", "PP", "TP", "nf", "fi"]
    for (name, page) in try await ManualTests.pages.value {
      for line in page.split(separator: "\n") where line.hasPrefix(".") || line.hasPrefix("'") {
        #expect(known.contains(String(line.dropFirst().prefix { $0 != " " })), "\(name): \(line)")
      }
    }
  }

  @Test func `A folder that is not there is an error`() async throws {
    let outcome = try await Sandbox().rigtui("manual nowhere")
    #expect(outcome.complaint.hasPrefix("rigtui: nowhere/"))
    #expect(outcome.status == 2)
  }
}
