import RigModel
import RigProof

/// The stable document of `prove --format json`.
enum ProofJSON {
  static func value(_ proof: Proof) -> JSONValue {
    let kinds = ReadoutKind.allCases.filter(proof.readout.kinds.contains)
    return [
      "schema": 1, "plan": .string(proof.plan.name), "as_planned": .bool(proof.isAsPlanned),
      "made_of_files": .bool(proof.made != nil), "currency": .string(proof.plan.currency.rawValue),
      "read": .array(kinds.map { .string($0.rawValue) }),
      "cut": .array(ReadoutKind.allCases.filter(proof.readout.cut.contains).map { .string($0.rawValue) }),
      "driver": .text(proof.readout.driver), "cards": .array(proof.readout.cards.map(card)),
      "wall_w": .shortest(proof.readout.walls.first?.watts.value),
      "findings": .array(proof.findings.map { finding($0) }),
      "confirmed": .array(proof.confirmed.map { .string($0.words(.spoken)) }),
      "not_shown": .array(proof.unseen.map { .string($0.rawValue) }),
    ]
  }

  private static func finding(_ finding: ProofFinding) -> JSONValue {
    let words = finding.words(.spoken)
    return [
      "severity": .string(finding.severity.rawValue), "check": .string(finding.check.rawValue),
      "cards": .array(finding.cards.map { .string($0.text) }), "message": .string(words.message),
      "cause": words.cause.isEmpty ? .null : .string(words.cause),
      "fix": words.fix.isEmpty ? .null : .string(words.fix), "price": .money(finding.price),
    ]
  }

  private static func card(_ card: Card) -> JSONValue {
    [
      "name": .text(card.name), "bus": .text(card.bus), "memory_gib": .fixed(card.memory?.value, decimals: 2),
      "limit_w": .shortest(card.first(\.limits.now)?.value), "draw_w": .shortest(card.first(\.draw)?.value),
    ]
  }
}
