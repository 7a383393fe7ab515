import JSONReading
import RigModel

/// What tools print as JSON: `rocm-smi`, `amd-smi` and `llama-bench`, told by what is in it.
enum JSONReader {
  static func read(_ text: CleanText) -> Readout? {
    let documents = JSONDocuments(text)
    var readout = Readout()
    for document in documents.all { take(document, into: &readout) }
    if documents.isCut { readout.cut = readout.kinds }
    return readout.isEmpty ? nil : readout
  }

  private static func take(_ document: JSONRecord, into readout: inout Readout) {
    if document.isList {
      for item in document.items where item.value.isObject { takeItem(item.value, into: &readout) }
    } else if let data = document["gpu_data"] ?? document["gpus"] {
      take(data, into: &readout)
    } else if document["avg_ts"] != nil {
      takeItem(document, into: &readout)
    } else {
      for member in document.members where member.value.isObject {
        if member.key.text?.lowercased().hasPrefix("card") ?? false {
          readout.add(ROCmReader.read(member.value))
        }
      }
    }
  }

  private static func takeItem(_ item: JSONRecord, into readout: inout Readout) {
    let table = FlatObject(item)
    if table["avgts"] != nil {
      readout.runs.append(BenchRun(table))
      readout.kinds.insert(.bench)
    } else if table["gpu"] != nil {
      readout.add(AMDReader.read(table))
    }
  }
}

extension Readout {
  /// Adds a further device of the same tool.
  fileprivate mutating func add(_ other: Readout) {
    cards += other.cards
    kinds.formUnion(other.kinds)
  }
}

/// An object as a table: keys are small letters and digits, those of inner objects behind that of the object and a dot.
struct FlatObject {
  private var values: [String: String] = [:]

  init(_ object: JSONRecord) { take(object, "", depth: 0) }

  /// A line of CSV with its header.
  init(_ values: [String: String]) { self.values = values }

  subscript(_ keys: String...) -> Substring? { keys.lazy.compactMap { values[$0] }.first.map { Substring($0) } }

  private mutating func take(_ object: JSONRecord, _ path: String, depth: Int) {
    guard depth < 6 else { return }
    for (key, value) in object.members {
      guard let name = key.text?.key else { continue }
      let path = path.isEmpty ? name : "\(path).\(name)"
      if value.isObject {
        if let number = value["value"]?.plain {
          put(number + " " + (value["unit"]?.text ?? ""), path)
        } else {
          take(value, path, depth: depth + 1)
        }
      } else if let plain = value.plain {
        put(plain, path)
      }
    }
  }

  private mutating func put(_ text: String, _ path: String) { if values[path] == nil { values[path] = text } }
}

/// A card of `rocm-smi --json`: all values are texts, and names of keys change with the version.
enum ROCmReader {
  static func read(_ card: JSONRecord) -> Readout {
    let table = FlatObject(card)
    var reading = CardReading()
    reading.name = table["cardseries", "devicename", "cardmodel"].flatMap { Amount.word($0) }
    reading.bus = table["pcibus"].flatMap { Amount.bus($0) }
    reading.firmware = table["vbiosversion"].flatMap { Amount.word($0) }
    reading.memory = table["vramtotalmemoryb"].flatMap { Amount.memory($0, unit: "b") }
    reading.used = table["vramtotalusedmemoryb"].flatMap { Amount.memory($0, unit: "b") }
    reading.window = table["visvramtotalmemoryb"].flatMap { Amount.memory($0, unit: "b") }
    reading.limits.now = table["maxgraphicspackagepowerw"].flatMap { Amount.watts($0) }
    let draws = [
      "averagegraphicspackagepowerw", "currentsocketgraphicspackagepowerw", "averagesocketgraphicspackagepowerw",
    ]
    reading.draw = draws.lazy.compactMap { table[$0].flatMap { Amount.watts($0) } }.first
    reading.use = table["gpuuse"].flatMap { Amount.number($0) }
    reading.temperature = table["temperaturesensoredgec"].flatMap { Amount.number($0) }
    // What it says of the bus is the hop inside the card.
    reading.link.isInner = true
    var readout = Readout(.rocm)
    readout.cards = [Card(reading)]
    return readout
  }
}

/// A card of `amd-smi static --json` or `amd-smi metric --json`.
enum AMDReader {
  static func read(_ table: FlatObject) -> Readout {
    var reading = CardReading()
    reading.index = table["gpu"].flatMap { Amount.count($0) }
    reading.name = table["asic.marketname", "asic.marketingname", "board.productname"].flatMap { Amount.word($0) }
    reading.bus = table["bus.bdf"].flatMap { Amount.bus($0) }
    reading.firmware = table["vbios.version", "ifwi.version"].flatMap { Amount.word($0) }
    reading.memory = table["vram.size", "memusage.totalvram", "vram.sizemb"].flatMap { Amount.memory($0) }
    reading.used = table["memusage.usedvram"].flatMap { Amount.memory($0) }
    reading.window = table["memusage.totalvisiblevram"].flatMap { Amount.memory($0) }
    let limits = ["limit.socketpower", "limit.socketpowerlimit", "limit.ppt0.socketpowerlimit", "limit.maxpower"]
    reading.limits.now = limits.lazy.compactMap { table[$0].flatMap { Amount.watts($0) } }.first
    reading.limits.most = table["limit.maxpower", "limit.ppt0.maxpowerlimit"].flatMap { Amount.watts($0) }
    reading.draw = table["power.socketpower", "power.averagesocketpower"].flatMap { Amount.watts($0) }
    reading.use = table["usage.gfxactivity", "usage.gfxusage"].flatMap { Amount.number($0) }
    reading.temperature = table["temperature.edge"].flatMap { Amount.number($0) }
    reading.link.isInner = true
    var readout = Readout(.amd)
    readout.cards = [Card(reading)]
    return readout
  }
}
