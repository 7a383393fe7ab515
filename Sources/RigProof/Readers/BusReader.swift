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
      let bytes = text.bytes[line]
      if let first = bytes.first, first != 9, first != 32 {
        let device = device(text.text(line))
        if let device { devices.append(device) }
        isPassed = device == nil
      } else if !isPassed, !bytes.isEmpty {
        take(text.text(line), &devices[devices.count - 1])
      }
    }
    let cards = devices.filter { !$0.isBridge && isCard($0.title) }
    guard !cards.isEmpty else { return nil }
    var readout = Readout(.bus, isCut: text.endsOpen)
    readout.cards = cards.map { Card(reading($0, below: devices)) }
    return readout
  }

  /// The first line of a block: `04:00.0 3D controller: NVIDIA Corporation GP102GL [Tesla P40] (rev a1)`.
  private static func device(_ line: String) -> Device? {
    let words = line.split(separator: " ", maxSplits: 1)
    guard words.count == 2, let bus = place(words[0]) else { return nil }
    return Device(bus: bus, title: String(words[1]), isBridge: words[1].hasPrefix("PCI bridge"))
  }

  private static func place(_ word: Substring) -> String? {
    guard word.contains("."), word.count >= 7 else { return nil }
    return Amount.bus(word.filter { $0 == ":" }.count == 1 ? "0000:\(word)" : String(word))
  }

  private static func isCard(_ title: String) -> Bool {
    let head = title.prefix { $0 != ":" }
    let isDisplay = ["VGA compatible", "3D controller", "Display controller"].contains { head.hasPrefix($0) }
    return isDisplay && ["NVIDIA", "Advanced Micro", "AMD", "Arc"].contains { title.contains($0) }
  }

  private static func take(_ line: String, _ device: inout Device) {
    if line.hasPrefix("LnkCap:") { device.ability = speed(line) }
    if line.hasPrefix("LnkSta:") { device.now = speed(line) }
    if line.contains("access denied") { device.isHidden = true }
    if line.hasPrefix("Region"), line.contains("64-bit") || line.contains("unassigned") { region(line, &device) }
    if line.hasPrefix("Bus:") { device.secondary = value(after: "secondary=", line).map { "\($0)" } }
    if line.contains("Upstream Port") { device.isUpstream = true }
  }

  private static func region(_ line: String, _ device: inout Device) {
    if line.contains("unassigned") || line.contains("[disabled]") && line.contains("at 0 ") {
      device.isUnmapped = true
    } else if let size = value(after: "[size=", line), let memory = Amount.memory(size.filter { $0 != "]" }) {
      device.window = max(device.window ?? .zero, memory)
    }
  }

  private static func value(after key: String, _ line: String) -> Substring? {
    line.ranges(of: key).first.map { line[$0.upperBound...].prefix { $0 != "," && $0 != " " } }
  }

  /// Generation and lanes of `Speed 8GT/s (ok), Width x8 (downgraded)`.
  private static func speed(_ line: String) -> (Int?, Int?) {
    let rates: [(String, Int)] = [("2.5", 1), ("5", 2), ("8", 3), ("16", 4), ("32", 5), ("64", 6)]
    let rate = value(after: "Speed ", line).map { $0.prefix { $0.isNumber || $0 == "." } }
    let width = value(after: "Width x", line).flatMap { Amount.count($0) }
    return (rate.flatMap { rate in rates.first { $0.0 == rate }?.1 }, width.flatMap { $0 > 0 ? $0 : nil })
  }
}

extension BusReader {
  private static func reading(_ device: Device, below devices: [Device]) -> CardReading {
    var reading = CardReading()
    (reading.bus, reading.name) = (device.bus, name(device.title))
    (reading.window, reading.isUnmapped) = (device.window, device.isUnmapped)
    let (link, isOwn) = link(of: device, devices)
    (reading.link.generation, reading.link.width) = link.now
    (reading.link.deviceGeneration, reading.link.mostWidth) = device.ability
    (reading.link.isInner, reading.link.isHidden) = (isOwn ? nil : false, device.isHidden)
    if isOwn, device.title.contains("Advanced Micro") { reading.link.isInner = true }
    return reading
  }

  /// The link of the slot: that of the switch on the card, where there is one, whose upper port faces the slot.
  private static func link(of device: Device, _ devices: [Device]) -> (Device, isOwn: Bool) {
    var below = device
    for _ in 0..<4 {
      let bus = below.bus.prefix(2)
      guard let above = devices.first(where: { $0.isBridge && $0.secondary.map { $0 == bus } ?? false }) else { break }
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
