import RigModel

/// What stands around the cards; whatever a report does not tell stays unknown.
extension Item {
  /// A drive.
  static let drive = Item(part: Rigs.drive())

  /// A board or machine.
  static func board(_ name: String, _ change: (inout Platform) -> Void = { _ in }) -> Item {
    var platform = Platform()
    (platform.cpu, platform.cpusFitted) = ("a CPU", 1)
    change(&platform)
    return Item(part: part(name, .platform(platform)))
  }

  /// A board or machine of which the report says nothing.
  static let board = board("a board")

  /// A board of which only what is changed is told.
  static func board(_ change: (inout Platform) -> Void) -> Item { board("a board", change) }

  /// A server in a rack, with its own supply and fans.
  static func server(
    _ name: String, _ form: String, ram: Double? = nil, watts: Double? = nil, plugs: String = "",
    _ change: (inout Platform) -> Void = { _ in }
  ) -> Item {
    board(name) { platform in
      (platform.formFactor, platform.ram) = (form, ram.map { Gibibytes($0) })
      platform.supply = Supply(
        rated: watts.map { Watts($0) }, rating: nil, connectors: plugs, isProprietary: true)
      change(&platform)
    }
  }

  /// A supply for desktop computers.
  static func supply(_ watts: Double, plugs: String = "", _ change: (inout Supply) -> Void = { _ in }) -> Item {
    var supply = Supply(rated: Watts(watts), rating: nil, connectors: plugs)
    supply.form = .atx(version: nil)
    change(&supply)
    return Item(part: part("\(Int(watts)) W supply", .supply(supply)))
  }

  /// A supply of which the report says nothing.
  static let supply = Item(part: part("a supply", .supply(Supply(rated: nil, rating: nil))))

  /// A fan with a shroud for one passive card.
  static let fan = cooler("a fan")

  /// Whatever keeps cards cool in a report that does not speak of heat.
  static let untoldFan = fan

  /// Whatever keeps modules cool in a report that does not speak of heat.
  static let untoldSink: Item = {
    var cooling = Cooling()
    cooling.fits = "module"
    return Item(part: part("a heat sink with a fan", .cooling(cooling)))
  }()

  /// Something that cools one passive card.
  static func cooler(_ name: String) -> Item {
    var cooling = Cooling()
    cooling.fits = "passive"
    return Item(part: part(name, .cooling(cooling)))
  }

  /// A cable, riser or module board.
  static func adapter(_ name: String, takes: String, gives: String) -> Item {
    var adapter = Adapter()
    (adapter.takes, adapter.gives) = (takes, gives)
    return Item(part: part(name, .adapter(adapter)))
  }

  /// Two PCI Express plugs in, the plug of a Tesla out.
  static let epsAdapter = adapter("2x PCIe 8 to EPS 8", takes: "pcie8:2", gives: "eps8:1")

  /// Whatever feeds the plug of a card in a report that does not speak of plugs.
  static let untoldCable = adapter("a cable", takes: "", gives: "eps8:1")

  /// A part that is called by its name.
  static func part(_ name: String, _ spec: PartSpec, peak: Double? = nil) -> Part {
    Rigs.part(PartID(rawValue: name), spec, peak: peak, price: nil)
  }
}
