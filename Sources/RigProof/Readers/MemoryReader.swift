import RigModel

/// `dmidecode -t memory`: a block a socket.
enum MemoryReader {
  static func read(_ text: CleanText) -> Readout? {
    // Other tools print no such line, and a look at its bytes is cheap.
    guard text.lines.contains(where: { isHead(text.trimmed($0)) }) else { return nil }
    var sockets: [MemorySocket] = []
    var isInside = false
    for line in text.lines {
      let row = text.trimmed(line)
      if isHead(row) {
        isInside = sockets.count < most
        if isInside { sockets.append(MemorySocket()) }
      } else if row.isEmpty || row.begins("Handle ") {
        isInside = false
      } else if isInside, let colon = row.firstIndex(of: UInt8(ascii: ":")) {
        take(row[..<colon].key, row[(colon + 1)...].trimmed, &sockets[sockets.count - 1])
      }
    }
    guard !sockets.isEmpty else { return nil }
    var readout = Readout(.memory, isCut: text.endsOpen)
    readout.sockets = sockets
    return readout
  }

  private static func isHead(_ row: Bytes) -> Bool { row.count == 13 && row.begins("Memory Device") }

  /// More than any board has.
  private static let most = 512

  private static func take(_ key: String, _ value: Bytes, _ socket: inout MemorySocket) {
    switch key {
    case "size": socket.size = Amount.memory(value).flatMap { $0 > .zero ? $0 : nil }
    case "totalwidth": if let bits = Amount.number(value) { socket.isForServers = socket.isForServers ?? (bits == 72) }
    case "typedetail": if value.has("Registered") && !value.has("Unbuffered") { socket.isForServers = true }
    case "type": socket.type = Amount.word(value)
    case "speed": socket.rated = Amount.number(value)
    case "configuredmemoryspeed", "configuredclockspeed": socket.running = Amount.number(value)
    case "manufacturer": socket.maker = value.key == "nodimm" ? nil : Amount.word(value)
    case "banklocator": socket.channel = channel(value)
    default: break
    }
  }

  /// `P0_Node0_Channel2_Dimm1` is the channel `P0_Node0_Channel2`.
  private static func channel(_ text: Bytes) -> String? {
    let text = text.text.lowercased()
    guard let word = text.ranges(of: "channel").first else { return nil }
    let rest = text[word.upperBound...].drop { $0 == " " || $0 == "_" }
    guard let name = rest.first else { return nil }
    return "\(text[..<word.lowerBound])\(name)"
  }
}
