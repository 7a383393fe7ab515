import Testing

/// What the source article left out, found by the built program; the same rigs with what they need.
@Suite struct ArticleCatchTests {
  /// The findings of `check --format json`, by check; the worst of each.
  private func check(_ preset: String) async throws -> (status: Int, found: [String: Finding]) {
    let outcome = try await Sandbox().rigtui(["check", "--preset", preset, "--format", "json"])
    let figures = try Figures(outcome.output)
    let findings = (0..<100).compactMap { place -> Finding? in
      let name = "findings.\(place)"
      guard let check = figures["\(name).check"], let severity = figures["\(name).severity"] else { return nil }
      return Finding(
        check: check, severity: severity, message: figures["\(name).message"] ?? "",
        source: figures["\(name).source"] ?? "", french: figures["\(name).question.fr"] ?? "")
    }
    return (outcome.status, Dictionary(findings.map { ($0.check, $0) }) { first, _ in first })
  }

  private struct Finding: Sendable {
    let check, severity, message, source, french: String
  }

  /// Check, worst severity, words of the message.
  static let catches: [(preset: String, check: String, severity: String, words: String)] = [
    ("budget", "plugs", "error", "EPS 8-pin"), ("budget", "card-cooling", "error", "35 CFM"),
    ("budget", "above-4g", "unknown", "2 × 16 GB"), ("budget", "driver", "warning", "R470"),
    ("budget", "cuda", "warning", "CUDA 11.8"), ("budget", "supply-headroom", "unknown", "1.25 × the peak"),
    ("scaling", "plugs", "error", "3 EPS 8-pin"), ("scaling", "card-cooling", "error", "3 fans"),
    ("scaling", "above-4g", "unknown", "32 GB"), ("scaling", "driver", "warning", "R580"),
    ("scaling", "cuda", "warning", "CUDA 12.9"), ("scaling", "supply-headroom", "ok", "1.45 × the peak"),
  ]

  @Test(arguments: catches.indices)
  func `The rigs of the article have a catch`(row: Int) async throws {
    let expected = ArticleCatchTests.catches[row]
    let (status, found) = try await check(expected.preset)
    #expect(status == 1)
    let finding = try #require(found[expected.check])
    #expect(finding.severity == expected.severity)
    #expect(finding.message.contains(expected.words), "\(finding.message)")
    #expect(!finding.source.isEmpty)
    #expect(finding.french.isEmpty == (expected.severity != "unknown"))
  }

  @Test(arguments: ["budget-that-boots", "scaling-that-boots"])
  func `With what they need they have none`(preset: String) async throws {
    let (status, found) = try await check(preset)
    #expect(status == 0)
    #expect(!found.values.contains { $0.severity == "error" })
    for id in ["supply-headroom", "plugs", "above-4g", "card-cooling", "slots", "display"] {
      #expect(found[id]?.severity == "ok", "\(id): \(found[id]?.message ?? "nothing")")
    }
  }
}
