import RigModel

/// What tools print as JSON: `rocm-smi`, `amd-smi` and `llama-bench`, told by what is in it.
struct JSONReader {
  private var readout = Readout()
  private var shelf = CardShelf()

  static func read(_ text: CleanText) -> Readout? {
    let objects = FlatObjects(text)
    var reader = JSONReader()
    for object in objects.all { reader.take(object) }
    reader.readout.cards = reader.shelf.cards
    if objects.isCut { reader.readout.cut = reader.readout.kinds }
    return reader.readout.isEmpty ? nil : reader.readout
  }

  private mutating func take(_ object: FlatObject) {
    if object["avgts"] != nil {
      readout.runs.append(BenchRun(object))
      readout.kinds.insert(.bench)
    } else if object.name.hasPrefix("card"), let reading = ROCmReader.reading(object) {
      shelf.add(reading, marks: [.name(object.name)])
      readout.kinds.insert(.rocm)
    } else if object["gpu"] != nil {
      let reading = AMDReader.reading(object)
      shelf.add(reading, marks: reading.index.map { [.index($0)] } ?? [])
      readout.kinds.insert(.amd)
    }
  }
}

/// A card of `rocm-smi --json`: all values are texts, and names of keys change with the version.
enum ROCmReader {
  static func reading(_ table: FlatObject) -> CardReading? {
    guard !table.isEmpty else { return nil }
    var reading = CardReading()
    reading.index = Amount.ordinal(table.name.bytes)
    reading.name = table.first(["cardseries", "devicename", "cardmodel", "cardsku"], name)
    reading.bus = table.first(["pcibus"]) { Amount.bus($0) }
    reading.firmware = table.first(["vbiosversion"]) { Amount.word($0) }
    reading.memory = table.first(["vramtotalmemoryb"], bytes)
    reading.used = table.first(["vramtotalusedmemoryb"], bytes)
    reading.window = table.first(["visvramtotalmemoryb"], bytes)
    reading.limits.now = table.first(["maxgraphicspackagepowerw", "powercapw"]) { Amount.watts($0) }
    reading.draw = table.first(draws) { Amount.watts($0) }
    reading.use = table.first(["gpuuse"]) { Amount.number($0) }
    reading.temperature = table.first(["temperaturesensoredgec", "temperaturesensorjunctionc"]) { Amount.number($0) }
    // What it says of the bus is the hop inside the card.
    reading.link.isInner = true
    return reading
  }

  /// Source: ROCm/rocm_smi_lib#149 and read-outs of ROCm 4 to 6 in public test data, 2026.
  private static let draws = [
    "averagegraphicspackagepowerw", "currentsocketgraphicspackagepowerw", "averagesocketgraphicspackagepowerw",
    "currentgraphicspackagepowerw",
  ]

  /// A name; older versions give a number of the chip in its place.
  private static func name(_ text: Bytes) -> String? { text.begins("0x") ? nil : Amount.word(text) }

  private static func bytes(_ text: Bytes) -> Gibibytes? { Amount.memory(text, unit: UInt8(ascii: "b")) }
}

/// A card of `amd-smi static --json` or `amd-smi metric --json`.
enum AMDReader {
  static func reading(_ table: FlatObject) -> CardReading {
    var reading = CardReading()
    reading.index = table.first(["gpu"]) { Amount.count($0) }
    reading.name = table.first(["asic.marketname", "asic.marketingname", "board.productname"]) { Amount.word($0) }
    reading.bus = table.first(["bus.bdf", "bdf"]) { Amount.bus($0) }
    reading.firmware = table.first(["vbios.version", "ifwi.version"]) { Amount.word($0) }
    reading.memory = table.first(["vram.size", "memusage.totalvram", "vram.sizemb"]) { Amount.memory($0) }
    reading.used = table.first(["memusage.usedvram", "vramused"]) { Amount.memory($0) }
    reading.window = table.first(["memusage.totalvisiblevram"]) { Amount.memory($0) }
    reading.limits.now = table.first(limits) { Amount.watts($0) }
    reading.limits.most = table.first(["limit.maxpower", "limit.ppt0.maxpowerlimit"]) { Amount.watts($0) }
    reading.draw = table.first(draws) { Amount.watts($0) }
    reading.use = table.first(["usage.gfxactivity", "usage.gfxusage", "gfx"]) { Amount.number($0) }
    reading.temperature = table.first(["temperature.edge", "temperature.hotspot"]) { Amount.number($0) }
    reading.link.isInner = true
    return reading
  }

  private static let limits = [
    "limit.socketpower", "limit.socketpowerlimit", "limit.ppt0.socketpowerlimit", "limit.currentpower",
    "limit.powercap", "powercap", "limit.maxpower",
  ]
  private static let draws = [
    "power.socketpower", "power.averagesocketpower", "power.currentsocketpower", "powerusage",
  ]
}
