import Foundation
import Testing

/// `rigtui check`: what it prints, and its exit codes.
@Suite struct CheckTests {
  @Test func `An error among the findings ends with 1`() async throws {
    let outcome = try await Sandbox().rigtui("check --part p40")
    #expect(outcome.status == 1 && outcome.complaint == "")
    #expect(outcome.output.hasPrefix("plan, in EUR\n============\n"))
    #expect(outcome.output.contains("✗ error") && outcome.output.contains("what helps: "))
  }

  @Test func `Nothing wrong ends with 0`() async throws {
    let outcome = try await Sandbox().rigtui("check empty")
    #expect(outcome.status == 0 && outcome.output.hasSuffix("Nothing found.\n"))
  }

  static let complaints: [(String, Int, String)] = [
    ("check budgt", 64, "did you mean budget?"), ("check budget --part p4O", 64, "did you mean p40?"),
    ("check budget --format markdown", 64, "expected text, json"), ("check", 64, "no plan"),
    ("check ./none.toml", 2, "none.toml"), ("check empty --output /none/x", 2, "/none/x"),
  ]

  @Test(arguments: complaints)
  func `What is wrong with the command is said`(line: String, code: Int, words: String) async throws {
    let outcome = try await Sandbox().rigtui(line)
    #expect(outcome.status == code && outcome.output == "")
    #expect(outcome.complaint.contains(words))
  }

  @Test func `The document counts its findings`() async throws {
    let outcome = try await Sandbox().rigtui("check --part p40 --format json")
    let root = try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    let findings = try #require(root["findings"] as? [[String: Any]])
    let counts = try #require(root["counts"] as? [String: Int])
    #expect(Set(root.keys) == ["schema", "name", "currency", "counts", "findings"])
    #expect(Set(counts.keys) == ["error", "warning", "unknown", "note", "ok"])
    for (severity, count) in counts { #expect(findings.count { $0["severity"] as? String == severity } == count) }
    let keys: Set = ["severity", "check", "message", "parts", "fix", "fix_cost", "source", "question"]
    #expect(findings.allSatisfy { Set($0.keys) == keys } && outcome.status == 1)
  }

  @Test func `A file is written, and the exit code stays`() async throws {
    let sandbox = try Sandbox()
    let outcome = try await sandbox.rigtui("check --part p40 --output \(sandbox.folder)/home/found.txt")
    #expect(outcome.status == 1 && outcome.output == "")
    #expect(try sandbox.read("home/found.txt").contains("FINDINGS"))
  }
}
