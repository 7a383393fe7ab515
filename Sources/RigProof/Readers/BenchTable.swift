import RigModel

/// `llama-bench` as CSV, or as the table of Markdown that it prints when nothing else is asked for.
struct BenchTable {
  private var readout = Readout(.bench)
  private var header: [KeyHash] = []
  private let bytes: [UInt8]
  /// The devices that the program names before its table.
  private var cards: [String] = []
  private static let bar = UInt8(ascii: "|")

  private init(bytes: [UInt8]) { self.bytes = bytes }

  static func read(_ text: CleanText) -> Readout? {
    var reader = BenchTable(bytes: text.bytes)
    for line in text.lines { reader.take(text.trimmed(line)) }
    reader.readout.runs = reader.readout.runs.filter { $0.speed > 0 }
    return reader.readout.runs.isEmpty ? nil : reader.readout
  }

  private mutating func take(_ row: Bytes) {
    switch row.first {
    case BenchTable.bar: take(row.parts(at: BenchTable.bar).dropFirst().map(\.trimmed), row)
    case UInt8(ascii: "\""): if !header.isEmpty { take(BenchTable.fields(row), row) }
    case UInt8(ascii: "b") where row.begins("build_commit,"), UInt8(ascii: "m") where row.begins("model_filename,"):
      take(BenchTable.fields(row), row)
    case UInt8(ascii: "b") where row.begins("build: "): endTable(row)
    case UInt8(ascii: "D") where row.begins("Device "): name(row)
    case UInt8(ascii: "g") where row.begins("ggml_cuda_init: found"),
      UInt8(ascii: "g") where row.begins("ggml_vulkan: Found"):
      cards = []
    default: break
    }
  }

  /// `Device 0: Tesla P40, compute capability 6.1, VMM: yes`.
  private mutating func name(_ row: Bytes) {
    guard row.has("compute capability") || row.has("VMM:"), let colon = row.firstIndex(of: UInt8(ascii: ":")) else {
      return
    }
    cards.append(row[(colon + 1)...].prefix { $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: "(") }.trimmed.text)
  }

  /// `build: 8cf427ff (5163)` behind a table tells of its runs.
  private mutating func endTable(_ row: Bytes) {
    guard let build = row.dropFirst(6).words.first?.text else { return }
    for place in readout.runs.indices where readout.runs[place].build.isEmpty { readout.runs[place].build = build }
    cards = []
  }

  private mutating func take(_ cells: [Bytes], _ row: Bytes) {
    if mayBeHeader(row) {
      let keys = cells.map { KeyHash($0) }
      let has = { (name: String) in keys.contains(KeyHash(name.utf8)) }
      if has("avgts") || has("ts") && has("test") { return header = keys }
    }
    guard cells.count == header.count, let run = run(cells) else { return }
    readout.runs.append(run)
  }

  private func mayBeHeader(_ row: Bytes) -> Bool { row.has("t/s") || row.has("avg_ts") }

  /// The cells of a line of CSV; commas in quotes part nothing.
  private static func fields(_ row: Bytes) -> [Bytes] {
    var (cells, start, isText): ([Bytes], Int, Bool) = ([], row.startIndex, false)
    for place in row.indices {
      if row[place] == UInt8(ascii: "\"") { isText.toggle() }
      guard row[place] == UInt8(ascii: ","), !isText else { continue }
      cells.append(row[start..<place].bare)
      start = place + 1
    }
    return cells + [row[start...].bare]
  }

  private func run(_ cells: [Bytes]) -> BenchRun? {
    let table = FlatObject(bytes, header, cells)
    guard let test = table["test"] else { return BenchRun(table) }
    guard let work = BenchTable.work(test) else { return nil }
    var run = BenchRun()
    (run.work, run.tokens, run.depth) = work
    run.model = table["model"]?.text ?? ""
    (run.type, run.parameters) = (run.model, table["params"].flatMap { Amount.number($0) })
    run.quantization = BenchRun.quantization(run.model) ?? ""
    run.layers = table["ngl"].flatMap { Int($0.text) }
    run.backends = table["backend"]?.text ?? ""
    (run.split, run.cards) = (table["sm"]?.text ?? "", cards)
    run.keepsCacheInRAM = table["nkvo"].flatMap { Amount.flag($0) } ?? false
    run.speed = table["ts"].flatMap { Amount.number($0) } ?? 0
    run.deviation = table["ts"]?.after("±").flatMap { Amount.number($0) }
    return run
  }

  /// `tg128 @ d4096` is 128 tokens written behind 4096; `pp512+tg128` counts both.
  private static func work(_ test: Bytes) -> (BenchRun.Work, Int, Int)? {
    let parts = test.parts(at: UInt8(ascii: "@")).map(\.trimmed)
    let depth = parts.count > 1 ? Amount.ordinal(parts[1]) ?? 0 : 0
    let count = Amount.ordinal(parts[0]) ?? 0
    if parts[0].contains(UInt8(ascii: "+")) { return (.mixed, count, depth) }
    return parts[0].begins("pp") ? (.prompt, count, depth) : parts[0].begins("tg") ? (.generation, count, depth) : nil
  }
}
