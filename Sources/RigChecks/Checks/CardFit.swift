import RigModel

/// A card with what sits behind it, in mm.
struct CardLength: Hashable {
  let own: Double
  let shroud: Double
  var whole: Double { own + shroud }
}

/// Cards in a case or a machine, in mm.
enum CardFit: Judgment {
  case fits(String, CardLength, in: String, Double)
  case tooLong(String, CardLength, in: String, Double, isCase: Bool)
  case tooHigh(String, Double, in: String, Double, isCase: Bool)
  case noCase(CardLength)
  case unknownRoom(String, String, CardLength)

  func fix(in rig: Rig) -> Fix? {
    guard case .tooLong(_, let length, _, _, isCase: true) = self else { return nil }
    let longer = rig.cheapest(.case) { part in
      if case .enclosure(let other) = part.spec { other.maxGPULength ?? 0 >= length.whole } else { false }
    }
    return longer.map { rig.replace(rig.cases.map(\.part.id), by: $0) }
  }
}

/// How long a card may be.
struct AskRoom: Asked {
  let isCase: Bool
  let needed: Double
}

/// How high a card may be.
struct AskHeight: Asked {
  let isCase: Bool
  let needed: Double
}
