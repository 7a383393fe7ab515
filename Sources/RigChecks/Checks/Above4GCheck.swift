import RigModel

extension Check {
  /// A window of 4 GiB and more has to be mapped above 4 GiB, which the firmware must be able to do.
  static let above4G = Check(id: "above-4g") { rig in
    guard let platform = rig.platform, platform.spec.takesCards else { return [] }
    let large = rig.largeWindowCards
    guard !large.isEmpty else { return manyWindows(rig, platform) ?? unknownWindows(rig, platform) }
    let windows = large.map { card in
      Above4G.Window(card: card.part.name, devices: card.spec.devices, size: card.spec.bar ?? .zero)
    }
    return [judge(platform, .windows(windows), [platform.part.id] + large.map(\.part.id))]
  }

  private static func judge(_ platform: Rig.Fitted<Platform>, _ need: Above4G.Need, _ parts: [PartID]) -> Finding {
    let origin = Origin.both(platform.part.specOrigin(of: ["above_4g"]), .rule)
    let board = platform.part.name
    let version = platform.spec.above4GVersion
    guard version.isEmpty || platform.spec.above4G == true else {
      return Finding(
        .unknown, Above4G.byVersion(board, version, need), parts: parts, question: AskBIOS(version: version),
        origin: .both(platform.part.specOrigin(of: ["above_4g_bios"]), .rule))
    }
    return switch platform.spec.above4G {
    case true: Finding(.ok, Above4G.given(board, need), parts: parts, origin: origin)
    case false: Finding(.error, Above4G.lacking(board, need), parts: parts, origin: origin)
    default: Finding(.unknown, Above4G.unknown(board, need), parts: parts, question: AskAbove4G())
    }
  }

  /// Many small windows need as much as a large one: below 4 GiB devices have about 3.
  ///
  /// Source: FASTRA II, University of Antwerp, 2009: 16, 32 and 256 MB a GPU, of which 8 or 9 started and 13 did not.
  private static func manyWindows(_ rig: Rig, _ platform: Rig.Fitted<Platform>) -> [Finding]? {
    guard platform.spec.above4G == false else { return nil }
    let all = rig.windows + Gibibytes(0.046875) * Double(rig.gpus.devices)
    guard all > Gibibytes(3) else { return nil }
    let parts = [platform.part.id] + rig.cards.map(\.part.id)
    return [judge(platform, .together(devices: rig.gpus.devices, all), parts)]
  }

  /// A card whose window nobody wrote down may need it as well.
  private static func unknownWindows(_ rig: Rig, _ platform: Rig.Fitted<Platform>) -> [Finding] {
    guard platform.spec.above4G != true else { return [] }
    let cards = rig.cards.filter { $0.spec.bar == nil && $0.spec.isPassive && $0.spec.vram >= Gibibytes(8) }
    guard !cards.isEmpty else { return [] }
    let need = Above4G.Need.untold(cards.map(\.part.name))
    return [
      Finding(
        .unknown, Above4G.unknown(platform.part.name, need), parts: [platform.part.id], question: AskAbove4G())
    ]
  }
}

/// Whether a board maps what needs mapping above 4 GiB.
enum Above4G: Judgment {
  case given(String, Need)
  case lacking(String, Need)
  case unknown(String, Need)
  /// A board whose BIOS has it from a version on.
  case byVersion(String, String, Need)

  /// What needs it.
  enum Need: Hashable {
    /// Cards of which each device maps 4 GiB or more.
    case windows([Window])
    /// Many devices whose windows are large together.
    case together(devices: Int, Gibibytes)
    /// Cards whose windows nobody wrote down.
    case untold([String])
  }

  /// What each device of a card maps.
  struct Window: Hashable {
    let card: String
    let devices: Int
    let size: Gibibytes
  }

  func fix(in rig: Rig) -> Fix? {
    guard case .lacking = self, !rig.isWhole else { return nil }
    let other = rig.cheapest(.platform) { part in
      guard let spec = part.platform else { return false }
      return spec.above4G == true && !spec.cpu.isEmpty && (spec.x16Slots ?? 0) >= rig.gpus.cards
    }
    return other.map { Fix(.takeAbove4G($0.name), changes: rig.replacing(rig.platforms.map(\.part.id), by: $0)) }
  }
}

/// Which version of the BIOS is on a board.
struct AskBIOS: Asked {
  let version: String
}

/// Whether the firmware maps above 4 GiB.
struct AskAbove4G: Asked {}
