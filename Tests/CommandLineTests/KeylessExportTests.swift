import Foundation
import Testing

/// An export is read without the program, so it names none of its keys.
@Suite struct KeylessExportTests {
  /// `press f`, `Space adds`, `R leads to`, `e types one`, `b next basis`.
  private static var keys: Regex<Substring> {
    #/
    \b[Pp]ress\b | \b(?:Space|Esc)\b
    | \b(?:[b-zA-Z]|Enter|Tab)\ (?:types|adds|leads|next|applies|presets)\b
    /#
  }

  private static let plans = [
    "budget", "scaling", "budget-that-boots", "four-p100", "one-16gb-card", "two-rtx-3090", "empty",
    "empty --part p40=2", "scaling --part p40=0", "--part mi300x",
    "scaling --basis equal-work --workload training",
  ]

  @Test(arguments: plans) func `No format of a plan names a key`(plan: String) async throws {
    let sandbox = try Sandbox()
    for format in ["text", "markdown", "csv", "json", "html"] {
      let text = try await sandbox.rigtui("plan \(plan) --format \(format)").output
      #expect(text.firstMatch(of: Self.keys)?.output.isEmpty ?? true, "\(format)")
      #expect(text.count > 100)
    }
  }

  @Test func `What is looked for is found where it stands`() {
    for words in ["press f", "Space adds the part", "R leads to days", "e types one", "b next basis"] {
      #expect(words.contains(Self.keys))
    }
  }
}
