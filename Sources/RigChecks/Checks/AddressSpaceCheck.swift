import RigModel

extension Check {
  /// RAM, the cards' windows and the 4 GiB below have to fit the CPU's addresses and the firmware's window.
  ///
  /// needed = RAM + Σ quantity × devices × BAR + 4 GiB, against 2^bits bytes; Σ BAR against the window above 4 GiB.
  static let addressSpace = Check(id: "address-space") { rig in
    let windows = rig.windows
    guard let platform = rig.platform, platform.spec.takesCards, windows > .zero else { return [] }
    let bits = bits(rig, platform, windows)
    // Beyond what the CPU reaches, no window helps.
    return bits?.severity == .error
      ? [bits].compactMap(\.self) : [bits, window(rig, platform, windows)].compactMap(\.self)
  }

  private static func bits(_ rig: Rig, _ platform: Rig.Fitted<Platform>, _ windows: Gibibytes) -> Finding? {
    guard let bits = platform.spec.addressBits else { return nil }
    let needed = (rig.ram ?? .zero) + windows + Gibibytes(4)
    let space = Gibibytes(Double(1 << (bits - 30)))
    guard needed > space else {
      return rig.ram == nil ? askRAM(platform, space - needed) : tight(rig, platform, needed, space, isWindow: false)
    }
    return finding(.error, .beyondCPU(needed, bits: bits, space), rig, platform)
  }

  /// A row tells what is there for cards; other devices have some of what all boards of a chipset have.
  private static func window(_ rig: Rig, _ platform: Rig.Fitted<Platform>, _ windows: Gibibytes) -> Finding? {
    let shared = AddressWindow.chipset(platform)
    guard let window = platform.spec.mmioWindow ?? shared else { return askWindow(platform, windows) }
    guard windows > window || windows == shared else { return tight(rig, platform, windows, window, isWindow: true) }
    let isDesktop = platform.spec.video != .bmc && shared != nil
    let isFixed = platform.spec.mmioWindow == nil || isDesktop
    return finding(.error, .beyondWindow(windows, window, isFixed: isFixed), rig, platform)
  }

  /// Linux rounds the window of a bridge up to half of its largest BAR, for the small ones beside it: 48 GiB for 32.
  ///
  /// Source: `calculate_mem_align` in drivers/pci/setup-bus.c of Linux; a report of a Tesla M40 that 47.5 GiB did not
  /// suffice and 55.5 GiB did: github.com/xCuri0/ReBarUEFI, 395 and 11, 2026.
  private static func tight(
    _ rig: Rig, _ platform: Rig.Fitted<Platform>, _ needed: Gibibytes, _ space: Gibibytes, isWindow: Bool
  ) -> Finding? {
    let gap = (rig.largeWindowCards.compactMap(\.spec.bar).max() ?? .zero) * 0.5
    guard needed + gap > space else { return nil }
    return finding(.warning, .scarce(needed, space, gap: gap, isWindow: isWindow), rig, platform)
  }

  /// With an unknown amount of RAM it fits only up to some amount, which a CPU of few bits reaches.
  private static func askRAM(_ platform: Rig.Fitted<Platform>, _ free: Gibibytes) -> Finding? {
    guard free < platform.spec.ramMax ?? Gibibytes(64) else { return nil }
    return Finding(
      .unknown, AddressSpace.unknownRAM(platform.part.name, free), parts: [platform.part.id],
      question: AskRAM(most: free))
  }

  /// A window that nobody wrote down is unlimited for nobody.
  private static func askWindow(_ platform: Rig.Fitted<Platform>, _ windows: Gibibytes) -> Finding? {
    guard windows >= AddressWindow.least(platform.spec) else { return nil }
    return Finding(
      .unknown, AddressSpace.unknownWindow(platform.part.name, windows), parts: [platform.part.id],
      question: AskWindow(needed: windows))
  }

  private static func finding(
    _ severity: Finding.Severity, _ judgment: AddressSpace, _ rig: Rig, _ platform: Rig.Fitted<Platform>
  ) -> Finding {
    Finding(
      severity, judgment, parts: [platform.part.id] + rig.cards.map(\.part.id),
      origin: .both(.rule, platform.part.specOrigin(of: ["phys_addr_bits", "mmio_window_gib"])))
  }
}

extension Platform {
  /// Whether a card can be put in at all: some whole computers have no slot.
  var takesCards: Bool { !isWhole || x16Slots != 0 }
}

/// Addresses that are needed, against those that there are.
enum AddressSpace: Judgment {
  case beyondCPU(Gibibytes, bits: Int, Gibibytes)
  /// Whether no setting of such boards makes it larger.
  case beyondWindow(Gibibytes, Gibibytes, isFixed: Bool)
  /// Addresses of the CPU, or of the firmware's window, in which RAM takes none.
  case scarce(Gibibytes, Gibibytes, gap: Gibibytes, isWindow: Bool)
  case unknownRAM(String, Gibibytes)
  case unknownWindow(String, Gibibytes)
}

/// How much RAM there is.
struct AskRAM: Asked {
  let most: Gibibytes
}

/// How large the firmware's window above 4 GiB is.
struct AskWindow: Asked {
  let needed: Gibibytes
}

extension Rig {
  /// What the cards map together, at least: those count of which it is known.
  var windows: Gibibytes {
    cards.reduce(.zero) { $0 + ($1.spec.bar ?? .zero) * Double($1.spec.devices * $1.quantity) }
  }

  /// Cards of which one device maps more than lies free below 4 GiB.
  var largeWindowCards: [Fitted<GPU>] { cards.filter { $0.spec.bar ?? .zero >= Gibibytes(4) } }
}
