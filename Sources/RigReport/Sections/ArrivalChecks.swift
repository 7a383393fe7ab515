import RigModel

/// What to check when a part arrives, by its kind.
enum ArrivalChecks {
  /// The checks of a part, in the order in which they are made.
  /// - Parameter cards: the cards of the rig, by which a board is judged.
  static func of(_ part: Part, cards: [GPU]) -> [String] {
    switch part.spec {
    case .gpu(let gpu): GPUArrival.checks(gpu, part.name.visible)
    case .platform(let platform): checks(platform, cards)
    case .supply(let supply): checks(supply)
    case .adapter(let adapter): [check(adapter)]
    default: part.spec.data.arrival.map(\.spoken)
    }
  }

  private static func checks(_ platform: Platform, _ cards: [GPU]) -> [String] {
    let memory = platform.ram.flatMap { $0 > .zero ? Numbers.memory($0) : nil }
    return [
      platform.cpusFitted == 0
        ? tr("No pin of the CPU socket is bent: look along the rows, against the light.") : nil,
      memory.map { tr("BIOS and `free -g` show all of \($0) RAM.") },
      tr("Every slot works: move one card from slot to slot, and look for it with `lspci`."),
      cards.contains(where: \.hasLargeWindow) ? tr("The BIOS has Above 4G decoding, by this or another name.") : nil,
      platform.supply?.rated.map { tr("The label of its supply gives \(Numbers.watts($0)).") },
    ].compactMap(\.self)
  }

  /// Source: ATX12V Power Supply Design Guide 2.31, 2008: PS_ON# is pulled to ground to start (pin 16, green); 12 V ± 5 %.
  private static func checks(_ supply: Supply) -> [String] {
    let label = supply.rated.map { tr("The label gives \(Numbers.watts($0)); note the amperes at 12 V.") }
    let form = if case .other? = supply.form { false } else { !supply.isBreakout && !supply.isProprietary }
    let start =
      form
      ? tr(
        """
        It starts alone: mains off, join green and black of the 24-pin plug with a paper clip, mains on; a drive plug \
        gives 12 V between yellow and black.
        """)
      : tr("It starts with its breakout board or in its machine, and every plug gives 12 V.")
    return [
      label ?? tr("Read watts, and amperes at 12 V, on the label: they are not known here."), start,
      tr("Under load the plugs give 11.4 to 12.6 V."),
    ]
  }

  private static func check(_ adapter: Adapter) -> String {
    let plugs = adapter.given
    if let polarity = Polarity(plugs) { return tr("With a multimeter, BEFORE it touches a card: \(polarity.words).") }
    if plugs[.sxm] > 0 {
      return tr("No pin of the socket is bent, and its power plugs are the ones that the supply has.")
    }
    return tr("A card in it is seen by `lspci`, with the lanes that it should have (LnkSta in `lspci -vv`).")
  }
}

extension GPU {
  /// Whether the firmware has to find room for the card above 4 GiB.
  ///
  /// It does for a window larger than the 256 MiB that every board maps below. Where the window is not known, cards for
  /// servers have a large one, others do not.
  ///
  /// Source: Microsoft, "Resizable BAR support" of WDDM (256 MiB as the usual size); the catalog's
  /// `bar_gib` of server cards (32 GiB for a Tesla M40 of 24 GB).
  var hasLargeWindow: Bool { bar.map { $0.value > 0.25 } ?? (isPassive || isModule) }
}
