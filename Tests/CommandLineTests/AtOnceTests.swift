import Foundation
import Testing

/// Several runs at the same time.
@Suite struct AtOnceTests {
  @Test func `No listing is lost that was said to be taken`() async throws {
    let sandbox = try Sandbox()
    for n in 0..<6 {
      let rows = (1...20).map { "p40,\(100 + n),EUR,2026-10-\($0 < 10 ? "0" : "")\($0),L\(n),\n" }
      try sandbox.write("part,price,currency,date,place,link\n" + rows.joined(), to: "\(n).csv")
    }
    let outcomes = try await withThrowingTaskGroup(of: Outcome.self) { group in
      for n in 0..<6 { group.addTask { try await sandbox.rigtui("prices import \(n).csv") } }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(outcomes.allSatisfy { $0.status == 0 && $0.output.contains(": 20 taken, 0 unchanged, 0 refused\n") })
    #expect(try sandbox.read("configuration/rigtui/listings.csv").split(separator: "\n").count == 121)
    #expect(try sandbox.read("configuration/rigtui/catalog/gpu.csv").contains("120 seen"))
    #expect(try sandbox.names(in: "configuration/rigtui") == ["catalog", "listings.csv"])
  }
}
