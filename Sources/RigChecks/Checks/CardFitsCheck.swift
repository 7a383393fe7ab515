import RigModel

extension Check {
  /// Length and height of the cards, against the case or the machine.
  static let cardFits = Check(id: "card-fits", mends: [.case]) { rig in
    guard let long = longest(rig) else { return [] }
    let room = Room(rig)
    return [tooHigh(rig, room), length(rig, room, long.card, long.length)].compactMap(\.self)
  }

  /// What the cards have to fit into.
  private struct Room {
    let part: Part?
    let isCase: Bool
    let isOpen: Bool
    let length: Double?
    let height: Double?
    /// What brings other room: a case, but not where the machine is one itself.
    let mends: PartKinds

    /// A machine with a supply of its own has a chassis, which a case in the plan does not replace.
    init(_ rig: Rig) {
      let machine = rig.platform.flatMap { $0.spec.supply != nil || $0.spec.maxGPULength != nil ? $0 : nil }
      let enclosure = machine?.spec.supply == nil ? rig.cases.first : nil
      mends = machine?.spec.supply == nil ? [.case] : []
      isOpen = enclosure?.spec.isOpen == true
      isCase = enclosure != nil
      part = enclosure?.part ?? machine?.part
      length = enclosure.map(\.spec.maxGPULength) ?? machine?.spec.maxGPULength
      height = enclosure.map(\.spec.maxGPUHeight) ?? machine?.spec.maxGPUHeight
    }
  }

  /// Cards up to here fit about any case that takes a card at all.
  ///
  /// An assumption: the depth of a microATX board is 244 mm (microATX Motherboard Interface Specification 1.2, 2004).
  private static let short = 240.0

  /// Where the sizes of a card, a case or a machine come from.
  private static func size(_ part: Part) -> Origin {
    part.specOrigin(of: ["length_mm", "height_mm", "max_gpu_length_mm", "max_gpu_height_mm"])
  }

  private static func longest(_ rig: Rig) -> (card: Part, length: CardLength)? {
    let coolers = rig.coolers
    let long = rig.cards.compactMap { card -> (card: Part, length: CardLength)? in
      guard let length = card.spec.length, !card.spec.isModule else { return nil }
      let behind = coolers.filter { card.spec.isPassive && $0.spec.sitsBehind(card.part.id) }
      return (card.part, CardLength(own: length, shroud: behind.compactMap(\.spec.length).max() ?? 0))
    }
    return long.max { $0.length.whole < $1.length.whole }
  }

  private static func length(_ rig: Rig, _ room: Room, _ card: Part, _ length: CardLength) -> Finding? {
    guard let part = room.part else { return noCase(rig, card, length) }
    guard let most = room.length else {
      return length.whole > short && !room.isOpen ? ask(part, room, card, length) : nil
    }
    let judgment =
      length.whole > most
      ? CardFit.tooLong(card.name, length, in: part.name, most, isCase: room.isCase)
      : CardFit.fits(card.name, length, in: part.name, most)
    return Finding(
      length.whole > most ? .error : .ok, judgment, parts: [part.id, card.id], origin: .both(size(part), size(card)),
      mends: room.mends)
  }

  private static func tooHigh(_ rig: Rig, _ room: Room) -> Finding? {
    let card = rig.cards.filter { !$0.spec.isModule }.max { $0.spec.height ?? 0 < $1.spec.height ?? 0 }
    guard let most = room.height, let part = room.part, let card, let height = card.spec.height, height > most else {
      return nil
    }
    let judgment = CardFit.tooHigh(card.part.name, height, in: part.name, most, isCase: room.isCase)
    let isGuess = part.estimated.contains("max_gpu_height_mm") || card.part.estimated.contains("height_mm")
    return Finding(
      isGuess ? .unknown : .error, judgment, parts: [part.id, card.part.id],
      question: isGuess ? AskHeight(isCase: room.isCase, needed: height) : nil,
      origin: .both(size(part), size(card.part)), mends: room.mends)
  }

  private static func noCase(_ rig: Rig, _ card: Part, _ length: CardLength) -> Finding? {
    guard !rig.platforms.isEmpty else { return nil }
    return Finding(.note, CardFit.noCase(length), parts: [card.id], origin: size(card))
  }

  private static func ask(_ part: Part, _ room: Room, _ card: Part, _ length: CardLength) -> Finding {
    Finding(
      .unknown, CardFit.unknownRoom(part.name, card.name, length), parts: [part.id, card.id],
      question: AskRoom(isCase: room.isCase, needed: length.whole), origin: size(card), mends: room.mends)
  }
}

extension Cooling {
  /// Whether it sits behind a passive card: made for all of them, or for this one.
  fileprivate func sitsBehind(_ card: PartID) -> Bool {
    fits.split(separator: " ").contains { $0 == "passive" || $0 == card.rawValue }
  }
}
