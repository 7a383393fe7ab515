import RigModel

extension Check {
  /// Length and height of the cards, against the case or the machine.
  static let cardFits = Check(id: "card-fits") { rig in
    guard let card = longest(rig) else { return [] }
    let box = Box(rig)
    let height = box.height.flatMap { tooHigh(rig, box, $0) }
    return [height, length(rig, box, card)].compactMap(\.self)
  }

  /// What the cards have to fit into.
  private struct Box {
    let part: Part?
    let isCase: Bool
    let length: Double?
    let height: Double?

    init(_ rig: Rig) {
      let machine = rig.platform.flatMap { $0.spec.supply != nil || $0.spec.maxGPULength != nil ? $0 : nil }
      let enclosure = rig.cases.first
      isCase = enclosure != nil
      part = enclosure?.part ?? machine?.part
      length = enclosure.map(\.spec.maxGPULength) ?? machine?.spec.maxGPULength
      height = enclosure.map(\.spec.maxGPUHeight) ?? machine?.spec.maxGPUHeight
    }
  }

  /// A card with what sits behind it.
  private struct Long {
    let card: Rig.Some<GPU>
    let own: Double
    let shroud: Double
    var whole: Double { own + shroud }
    var words: String { "\(CheckWords.number(own)) mm\(behind)" }
    private var behind: String { shroud > 0 ? " + shroud \(CheckWords.number(shroud)) mm" : "" }
  }

  /// Cards up to here fit about any case that takes a card at all.
  ///
  /// An assumption: the depth of a microATX board is 244 mm (microATX Motherboard Interface Specification 1.2, 2004).
  private static let short = 240.0

  /// Where the sizes of a card, a case or a machine come from.
  private static func size(_ part: Part) -> Origin {
    part.specOrigin(of: ["length_mm", "height_mm", "max_gpu_length_mm", "max_gpu_height_mm"])
  }

  private static func longest(_ rig: Rig) -> Long? {
    let coolers = rig.coolers
    let long = rig.cards.compactMap { card -> Long? in
      guard let length = card.spec.length, !card.spec.isModule else { return nil }
      let behind = coolers.filter { card.spec.isPassive && $0.spec.sitsBehind(card.part.id) }
      return Long(card: card, own: length, shroud: behind.compactMap(\.spec.length).max() ?? 0)
    }
    return long.max { $0.whole < $1.whole }
  }

  private static func length(_ rig: Rig, _ box: Box, _ long: Long) -> Finding? {
    guard let part = box.part else { return noCase(rig, long) }
    guard let room = box.length else { return long.whole > short ? askLength(part, box.isCase, long) : nil }
    let isTooLong = long.whole > room
    return Finding(
      isTooLong ? .error : .ok, check: "card-fits",
      "\(long.card.part.name): \(long.words); \(part.name) takes \(CheckWords.number(room)) mm",
      parts: [part.id, long.card.part.id], fix: isTooLong ? longer(rig, box.isCase, long.whole) : nil,
      source: .both(size(part), size(long.card.part)))
  }

  private static func longer(_ rig: Rig, _ isCase: Bool, _ length: Double) -> Fix {
    let found =
      !isCase
      ? nil
      : rig.cheapest(.case) { part in
        if case .enclosure(let other) = part.spec { other.maxGPULength ?? 0 >= length } else { false }
      }
    return found.map { rig.replace(rig.cases.map(\.part.id), by: $0, "take \($0.name)") }
      ?? Fix("take a \(isCase ? "case" : "machine") with room for \(CheckWords.number(length)) mm, or a shorter card")
  }

  private static func tooHigh(_ rig: Rig, _ box: Box, _ room: Double) -> Finding? {
    let card = rig.cards.filter { !$0.spec.isModule }.max { $0.spec.height ?? 0 < $1.spec.height ?? 0 }
    guard let part = box.part, let card, let height = card.spec.height, height > room else { return nil }
    return Finding(
      .error, check: "card-fits",
      "\(card.part.name) is \(CheckWords.number(height)) mm high; \(part.name) takes \(CheckWords.number(room)) mm",
      parts: [part.id, card.part.id], fix: Fix("take a \(box.isCase ? "case" : "machine") with more room"),
      source: .both(size(part), size(card.part)))
  }

  private static func noCase(_ rig: Rig, _ long: Long) -> Finding? {
    guard !rig.platforms.isEmpty else { return nil }
    return Finding(
      .note, check: "card-fits", "No case in the plan: \(long.words) has to fit", parts: [long.card.part.id],
      source: size(long.card.part))
  }

  private static func askLength(_ part: Part, _ isCase: Bool, _ long: Long) -> Finding {
    let needed = CheckWords.number(long.whole)
    let (english, french) = isCase ? ("the case", "le boîtier") : ("the machine", "la machine")
    return Finding(
      .unknown, check: "card-fits",
      "\(part.name): room for cards not known; \(long.card.part.name) needs \(long.words)",
      parts: [part.id, long.card.part.id],
      question: Question(
        english: """
          Could you please tell me how long a graphics card may be to fit into \(english), in mm? Mine is \(needed) mm long.
          """,
        french: """
          Pourriez-vous me dire quelle longueur maximale de carte graphique peut entrer dans \(french), en mm ? La \
          mienne mesure \(needed) mm.
          """),
      source: size(long.card.part))
  }
}

extension Cooling {
  /// Whether it sits behind a passive card: made for all of them, or for this one.
  fileprivate func sitsBehind(_ card: PartID) -> Bool {
    fits.split(separator: " ").contains { $0 == "passive" || $0 == card.rawValue }
  }
}
