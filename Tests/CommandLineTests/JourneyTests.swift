import Testing

/// The first evening of a person at 80 × 24: after each key the first screen says what it comes to.
@Suite struct JourneyTests {
  /// A key, and what the first screen says then: parts, cards, days, sums, memory, watts and heat.
  private static let steps: [(keys: [String], words: [String])] = [
    (
      ["Escape"],
      [
        "● Tesla K80", "Tesla K80   ◂ 1 ▸", "24 GB, 2 devices", "Days         ◂  7  ▸", "g5.xlarge",
        "Rig          145 €",
        "Rent 7 days  168 €", "You save      23 €  13.7 %", "≈445/? W", "Heat ≈1 397 BTU/h",
      ]
    ),
    (["Space"], ["○ used board + CPU", "Rig          105 €", "You save      63 €", "Heat ≈1 066 BTU/h"]),
    (["Space"], ["● used board + CPU", "Rig          145 €", "You save      23 €", "Heat ≈1 397 BTU/h"]),
    (
      ["Down", "2", "Enter"],
      [
        "Tesla K80   ◂ 2 ▸", "48 GB, 4 devices", "Rig          241 €", "Rent 7 days  336 €",
        "You save      95 €  28.3 %",
        "Heat ≈2 464 BTU/h",
      ]
    ),
    (
      ["d", "1", "4", "Enter"],
      ["Days         ◂ 14  ▸", "14 days × 24 h", "Rent 14 days 672 €", "You save     431 €", "Rig          241 €"]
    ),
    (
      ["p", "Home", "Enter"],
      ["Tesla K80   ◂ 1 ▸", "Days         ◂  7  ▸", "Rig          145 €", "You save      23 €  13.7 %"]
    ),
    (
      ["p", "Down", "Enter"],
      [
        "● Tesla P40", "Tesla P40   ◂ 3 ▸", "72 GB, 3 devices", "g5.12xlarge", "Rig          566 €",
        "Rent 7 days  715 €",
        "You save     149 €  20.8 %", "≈895/1300 W", "Heat ≈2 916 BTU/h",
      ]
    ),
  ]

  @Test func `Parts, cards, days, sums, memory, watts and heat stand on it, and the file holds them`() async throws {
    let sandbox = try Sandbox()
    let terminal = try await Tmux(sandbox, columns: 80, rows: 24)
    do {
      try await terminal.enter("rigtui")
      try await terminal.wait(for: "━ What is it for? ━")
      for (keys, words) in JourneyTests.steps {
        for key in keys { try await terminal.press(key) }
        try await terminal.wait("\(keys): \(words)") { screen in words.allSatisfy { screen.contains($0) } }
      }
      try await terminal.press("x", "Enter")
      try await terminal.wait(for: "Exported to \(sandbox.folder)/scaling.txt")
    } catch {
      await terminal.close()
      throw error
    }
    await terminal.close()
    let report = try sandbox.read("scaling.txt")
    for word in [
      "Tesla P40", "566.00 €", "714.67 €", "148.67 €", "20.8 %", "7 days", "72 GB", "895 W", "2 916 BTU/h", "aws",
      "g5.12xlarge",
    ] {
      #expect(report.contains(word), "\(word)")
    }
  }
}
