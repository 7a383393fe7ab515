import RigModel
import RigProof
import RigTesting
import Testing

/// What becomes of read-outs that lost lines, order, units or case.
@Suite struct MutationTests {
  static let inputs = ProofTests.rows.map { (files: $0.files, parts: $0.parts) }

  private func texts(_ files: String) throws -> [[UInt8]] {
    try files.split(separator: " ").map { try ProofCase.bytes(String($0)) }
  }

  private func lines(_ bytes: [UInt8]) -> [[UInt8]] {
    bytes.split(separator: 10, omittingEmptySubsequences: false).map(Array.init)
  }

  private func joined(_ lines: [[UInt8]]) -> [UInt8] { Array(lines.joined(separator: [10])) }

  /// How many devices each check speaks of; one that is about the machine counts as one.
  private func weights(_ proof: Proof) -> [String: Int] {
    proof.findings.reduce(into: [:]) { $0[$1.check.rawValue, default: 0] += max(1, $1.cards.count) }
  }

  @Test func `Lines that are missing add no finding but that something is missing`() throws {
    let missing: Set = ["missing", "missing-card"]
    for (place, input) in MutationTests.inputs.enumerated() {
      let whole = try texts(input.files)
      let before = weights(try ProofCase.proof(whole, input.parts))
      for seed in 0..<60 {
        var dice = Dice(seed: UInt64(place * 1000 + seed))
        let share = dice.one(of: [0.01, 0.05, 0.2])
        let cut = whole.map { text in joined(lines(text).filter { _ in !dice.chance(share) }) }
        for (check, count) in weights(try ProofCase.proof(cut, input.parts)) where !missing.contains(check) {
          let text = cut.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n---\n")
          #expect(count <= before[check] ?? 0, "\(check) appears, \(input.files), seed \(seed):\n\(text)")
        }
      }
    }
  }

  @Test func `Five thousand mutations are read to an end`() throws {
    for round in 0..<5000 {
      var dice = Dice(seed: UInt64(round))
      let input = dice.one(of: MutationTests.inputs.map { $0.files })
      let mutated = try texts(input).map { mutate($0, &dice) }
      var readout = Readout()
      for text in mutated { readout.merge(Readout(reading: text)) }
      #expect(readout.cards.count <= 200)
      if round.isMultiple(of: 25) { _ = try ProofCase.proof(mutated, "p40=2 mi50-32 k80 dell-t7910").said(.french) }
    }
  }

  private func mutate(_ bytes: [UInt8], _ dice: inout Dice) -> [UInt8] {
    switch dice.whole(0...5) {
    case 0: return Array(bytes.prefix(dice.whole(0...bytes.count)))
    case 1: return joined(lines(bytes).shuffled(using: &dice))
    case 2: return bytes.map { dice.chance(0.3) && $0 &- 97 < 26 ? $0 - 32 : $0 }
    case 3: return bytes.map { dice.chance(0.02) ? UInt8(dice.whole(0...255)) : $0 }
    case 4:
      let units = ["MiB", "W", "GiB", "%", "kW", "ERR!", "[N/A]", "-1", "99999999999999999999", "nan"]
      let text = String(decoding: bytes, as: UTF8.self)
      let words = text.split(separator: " ", omittingEmptySubsequences: false)
      return Array(words.map { dice.chance(0.1) ? dice.one(of: units) : String($0) }.joined(separator: " ").utf8)
    default: return joined(lines(bytes).flatMap { dice.chance(0.2) ? [$0, $0] : [$0] })
    }
  }
}
