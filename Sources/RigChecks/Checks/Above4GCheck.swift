import RigModel

extension Check {
  /// A window of 4 GiB and more has to be mapped above 4 GiB, which the firmware must be able to do.
  static let above4G = Check(id: "above-4g") { rig in
    let large = rig.largeWindowCards
    guard !large.isEmpty else { return manyWindows(rig) ?? unknownWindows(rig) }
    let maps = CheckWords.list(large.map(maps))
    guard let platform = rig.platform else { return [] }
    let parts = [platform.part.id] + large.map(\.part.id)
    switch platform.spec.above4G {
    case true:
      return [
        Finding(
          .ok, check: "above-4g", "\(platform.part.name) has Above 4G decoding, and \(maps)", parts: parts,
          source: .both(platform.part.specOrigin(of: ["above_4g"]), .words(rule)))
      ]
    case false: return [lacking(rig, platform, maps, parts)]
    default: return [unknown(platform, maps, parts)]
    }
  }

  private static let rule =
    "github.com/xCuri0/ReBarUEFI issues 77 and 221, 2023 and 2024: an M40 24 GB asks for 32 GB of addresses, and boards "
    + "that cannot map such windows above 4 GB stop at power-on or leave the card unassigned"

  /// `a Tesla K80 maps 2 × 16 GB`.
  private static func maps(_ card: Rig.Some<GPU>) -> String {
    let devices = card.spec.devices > 1 ? "\(card.spec.devices) × " : ""
    return "each \(card.part.name) maps \(devices)\(CheckWords.memory(card.spec.bar ?? .zero))"
  }

  private static func lacking(
    _ rig: Rig, _ platform: Rig.Some<Platform>, _ maps: String, _ parts: [PartID]
  ) -> Finding {
    let other = rig.cheapest(.platform) { part in
      guard let spec = part.platform else { return false }
      return spec.above4G == true && !spec.cpu.isEmpty && (spec.x16Slots ?? 0) >= rig.gpus.cards
    }
    return Finding(
      .error, check: "above-4g", "\(platform.part.name) has no Above 4G decoding, but \(maps)", parts: parts,
      fix: other.map { rig.replace([platform.part.id], by: $0, "take \($0.name), which has it") },
      source: .both(platform.part.specOrigin(of: ["above_4g"]), .words(rule)))
  }

  private static func unknown(_ platform: Rig.Some<Platform>, _ maps: String, _ parts: [PartID]) -> Finding {
    Finding(
      .unknown, check: "above-4g",
      "Can the BIOS of \(platform.part.name) switch on Above 4G decoding? \(maps.sentence)",
      parts: parts,
      question: Question(
        english: "Does the BIOS have a setting called \"Above 4G decoding\" (or \"64-bit BAR\", \"large PCI address "
          + "space\"), and can it be switched on?",
        french: "Le BIOS propose-t-il un réglage « Above 4G decoding » (ou « 64-bit BAR », « décodage au-dessus de "
          + "4 Go »), et peut-on l'activer ?"),
      source: rule)
  }

  /// Many small windows need as much as a large one: below 4 GiB devices have about 3.
  ///
  /// Source: FASTRA II, University of Antwerp, 2009: 16, 32 and 256 MB a GPU, of which 8 or 9 started and 13 did not.
  private static func manyWindows(_ rig: Rig) -> [Finding]? {
    guard let platform = rig.platform, platform.spec.above4G == false, let windows = rig.windows else { return nil }
    let all = windows + Gibibytes(0.046875) * Double(rig.gpus.devices)
    guard all > Gibibytes(3) else { return nil }
    let maps = "\(rig.gpus.devices) GPUs map \(CheckWords.memory(all)) together; about 3 GB lie free below 4"
    return [lacking(rig, platform, maps, [platform.part.id] + rig.cards.map(\.part.id))]
  }

  /// A card whose window nobody wrote down may need it as well.
  private static func unknownWindows(_ rig: Rig) -> [Finding] {
    guard let platform = rig.platform, platform.spec.above4G != true else { return [] }
    let cards = rig.cards.filter { $0.spec.bar == nil && $0.spec.isPassive && $0.spec.vram >= Gibibytes(8) }
    guard !cards.isEmpty else { return [] }
    let names = CheckWords.list(cards.map(\.part.name))
    return [
      unknown(
        platform, "what \(names) maps is not known, and cards of its kind map all their memory", [platform.part.id])
    ]
  }
}

extension String {
  /// The text with a capital at its start: `Each card maps 16 GB`.
  var sentence: String { "\(prefix(1).uppercased())\(dropFirst())" }
}
