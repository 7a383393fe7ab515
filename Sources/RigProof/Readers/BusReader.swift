import RigModel

/// `lspci -vv`: a block a device, of which cards and the bridges above them count.
struct BusReader {
  /// What a block says.
  struct Device {
    var bus: String
    var title: String
    var isBridge: Bool
    var ability: (generation: Int?, width: Int?) = (nil, nil)
    var now: (generation: Int?, width: Int?) = (nil, nil)
    var isHidden = false
    var window: Gibibytes?
    var isUnmapped = false
    var secondary: String?
    var isUpstream = false
  }

  static func read(_ text: CleanText) -> Readout? {
    var devices: [Device] = []
    var isPassed = true
    for line in text.lines {
      let bytes = text[line]
      if let first = bytes.first, first != 9, first != 32 {
        let device = device(bytes)
        if let device { devices.append(device) }
        isPassed = device == nil
      } else if !isPassed, !bytes.isEmpty {
        take(bytes.trimmed, &devices[devices.count - 1])
      }
    }
    let cards = devices.filter { !$0.isBridge }
    guard !cards.isEmpty else { return nil }
    let bridges = Dictionary(devices.compactMap { device in device.secondary.map { ($0, device) } }) { first, _ in first
    }
    var shelf = CardShelf()
    for card in cards { shelf.add(reading(card, below: bridges)) }
    var readout = Readout(.bus, isCut: text.endsOpen)
    readout.cards = shelf.cards
    return readout
  }

  /// The first line of a block: `04:00.0 3D controller: NVIDIA Corporation GP102GL [Tesla P40] (rev a1)`; `nil` for what
  /// is no card and no bridge.
  private static func device(_ line: Bytes) -> Device? {
    guard line[line.startIndex].isHex, line.count < 400, let blank = line.firstIndex(of: 32) else { return nil }
    let place = line[..<blank]
    guard place.count >= 7, place.contains(UInt8(ascii: ".")), let bus = Amount.bus(place) else { return nil }
    let title = line[(blank + 1)...]
    guard title.begins("PCI bridge") || isCard(title) else { return nil }
    return Device(bus: bus, title: title.text, isBridge: title.begins("PCI bridge"))
  }

  private static func isCard(_ title: Bytes) -> Bool {
    let isDisplay =
      title.begins("VGA compatible") || title.begins("3D controller") || title.begins("Display controller")
      || title.begins("Processing accelerators")
    return isDisplay && (title.has("NVIDIA") || title.has("Advanced Micro") || title.has("AMD") || title.has("Arc"))
  }

  private static func take(_ line: Bytes, _ device: inout Device) {
    switch line.first {
    case UInt8(ascii: "L"):
      if line.begins("LnkCap:") { device.ability = speed(line) }
      if line.begins("LnkSta:") { device.now = speed(line) }
    case UInt8(ascii: "C"):
      if line.has("access denied") { device.isHidden = true }
      if line.has("Upstream Port") { device.isUpstream = true }
    case UInt8(ascii: "R"):
      if line.begins("Region"), line.has("64-bit") || line.has("unassigned") { region(line, &device) }
    case UInt8(ascii: "B"):
      if line.begins("Bus:"), let bus = value(behind: line.after("secondary=")) {
        device.secondary = device.bus.prefix(max(0, device.bus.count - 7)) + bus.text.lowercased()
      }
    default: break
    }
  }

  private static func region(_ line: Bytes, _ device: inout Device) {
    if line.has("unassigned") || line.has("[disabled]") && line.has("at 0 ") {
      device.isUnmapped = true
    } else if let size = value(behind: line.after("[size=")), let memory = Amount.memory(size) {
      device.window = max(device.window ?? .zero, memory)
    }
  }

  private static func value(behind text: Bytes?) -> Bytes? {
    text.map { $0.prefix { $0 != UInt8(ascii: ",") && $0 != 32 && $0 != UInt8(ascii: "]") } }
  }

  /// Generation and lanes of `Speed 8GT/s (ok), Width x8 (downgraded)`.
  private static func speed(_ line: Bytes) -> (Int?, Int?) {
    let rates: [(Double, Int)] = [(2.5, 1), (5, 2), (8, 3), (16, 4), (32, 5), (64, 6)]
    let rate = line.after("Speed ").flatMap { Amount.number($0) }
    let width = line.after("Width x").flatMap { Amount.count($0) }
    return (rate.flatMap { rate in rates.first { $0.0 == rate }?.1 }, width.flatMap { $0 > 0 ? $0 : nil })
  }
}

extension BusReader.Device {
  /// The kind of its chip, where `-nn` shows it: `10DE:1B38`.
  fileprivate var id: String? {
    title.split { $0 == "[" || $0 == "]" }.last { $0.count == 9 && $0.allSatisfy { $0.isHexDigit || $0 == ":" } }?
      .uppercased()
  }
}

extension BusReader {
  private static func reading(_ device: Device, below bridges: [String: Device]) -> CardReading {
    var reading = CardReading()
    (reading.bus, reading.name, reading.device) = (device.bus, name(device.title), device.id)
    (reading.window, reading.isUnmapped) = (device.window, device.isUnmapped)
    let (link, isOwn) = link(of: device, bridges)
    (reading.link.generation, reading.link.width) = link.now
    reading.link.deviceGeneration = device.ability.generation
    (reading.link.isInner, reading.link.isHidden) = (isOwn ? nil : false, device.isHidden)
    if isOwn, device.title.contains("Advanced Micro") { reading.link.isInner = true }
    return reading
  }

  /// The link of the slot: that of the switch on the card, where there is one, whose upper port faces the slot.
  private static func link(of device: Device, _ bridges: [String: Device]) -> (Device, isOwn: Bool) {
    var below = device
    for _ in 0..<4 {
      guard let above = bridges[String(below.bus.dropLast(5))] else { break }
      if above.isUpstream { return (above, false) }
      below = above
    }
    return (device, true)
  }

  /// What stands in brackets and is no number: `Tesla P40`.
  private static func name(_ title: String) -> String? {
    let groups = title.split(separator: "[").dropFirst().compactMap { $0.split(separator: "]").first }
    return groups.last { !isHexID($0) && $0 != "AMD/ATI" }.map(String.init)
  }

  private static func isHexID(_ text: Substring) -> Bool {
    text.allSatisfy { $0.isHexDigit || $0 == ":" } && (text.count == 4 || text.count == 9)
  }
}
