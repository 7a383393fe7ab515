import RigModel

extension BenchRun {
  /// A run as JSON or a line of CSV has it: fields come and go with the build, so each is read by its name.
  init(_ table: FlatObject) {
    self.init()
    let (read, written) = (Self.count(table["nprompt"]), Self.count(table["ngen"]))
    model = String(table["modelfilename"] ?? table["modeltype"] ?? "")
    quantization = Self.quantization(model) ?? Self.quantization(String(table["modeltype"] ?? "")) ?? ""
    cards = Self.cards(table["gpuinfo"])
    layers = table["ngpulayers"].flatMap { Int($0) }
    backends = String(table["backends", "backend"] ?? "")
    (tokens, depth) = (max(read, written), Self.count(table["ndepth"]))
    work = read > 0 && written > 0 ? .mixed : read > 0 ? .prompt : .generation
    speed = table["avgts"].flatMap { Amount.number($0) } ?? 0
    deviation = table["stddevts"].flatMap { Amount.number($0) }
    split = String(table["splitmode"] ?? "")
    keepsCacheInRAM = table["nokvoffload"].flatMap { Amount.flag($0) } ?? false
    build = String(table["buildcommit"] ?? "")
  }

  private static func count(_ text: Substring?) -> Int { text.flatMap { Amount.count($0) } ?? 0 }

  /// The devices in one field: `Tesla P40, Tesla P40`.
  static func cards(_ text: Substring?) -> [String] {
    (text ?? "").split(separator: ",").map { String($0.drop { $0 == " " }) }.filter { !$0.isEmpty }
  }

  /// The quantization that a file's name or a type says: `…-Q4_K_M.gguf`, `llama 8B Q4_K - Medium`.
  static func quantization(_ text: String) -> String? {
    let sizes = [" - medium": "_m", " - small": "_s", " - large": "_l"]
    var text = text.lowercased()
    if text.hasSuffix(".gguf") { text.removeLast(5) }
    let size = sizes.first { text.hasSuffix($0.key) }
    let bare = size.map { String(text.dropLast($0.key.count)) } ?? text
    let words = bare.split { $0 == "-" || $0 == " " || $0 == "." || $0 == "/" }
    let known = words.last { word in
      let rest = word.drop { $0 == "i" }.dropFirst()
      return ["q", "iq", "f", "bf", "mxfp"].contains { word.hasPrefix($0) } && rest.contains { $0.isNumber }
        && word.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" } && !word.hasPrefix("qwen")
    }
    return known.map { $0 + (size?.value ?? "") }
  }
}

/// `llama-bench` as CSV, or as the table of Markdown that it prints when nothing else is asked for.
enum BenchTable {
  static func read(_ text: CleanText) -> Readout? {
    var readout = Readout(.bench)
    var header: [String]?
    for line in text.lines where mayBeRow(text.bytes[line]) {
      let row = text.text(line)
      let cells = row.first == "|" ? columns(row) : fields(row)
      let keys = cells.map(\.key)
      if keys.contains("avgts") || keys.contains("ts") && keys.contains("test") {
        header = keys
      } else if let header, cells.count == header.count, let run = run(header, cells) {
        readout.runs.append(run)
      }
    }
    readout.runs = readout.runs.filter { $0.speed > 0 }
    return readout.runs.isEmpty ? nil : readout
  }

  private static func mayBeRow(_ line: ArraySlice<UInt8>) -> Bool {
    line.first == UInt8(ascii: "|") || line.first == UInt8(ascii: "\"") || line.starts(with: "build_commit,".utf8)
  }

  private static func columns(_ row: String) -> [String] {
    row.split(separator: "|").map { String($0.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
  }

  /// The cells of a line of CSV; commas in quotes part nothing.
  private static func fields(_ row: String) -> [String] {
    var (cells, isText) = ([""], false)
    for character in row {
      switch character {
      case "\"": isText.toggle()
      case "," where !isText: cells.append("")
      default: cells[cells.count - 1].append(character)
      }
    }
    return cells
  }

  private static func run(_ header: [String], _ cells: [String]) -> BenchRun? {
    let table = Dictionary(zip(header, cells)) { first, _ in first }
    guard let test = table["test"] else { return BenchRun(FlatObject(table)) }
    guard let work = work(test) else { return nil }
    var run = BenchRun()
    (run.work, run.tokens, run.depth) = work
    run.model = table["model"] ?? ""
    run.quantization = BenchRun.quantization(run.model) ?? ""
    run.layers = table["ngl"].flatMap { Int($0) }
    run.backends = table["backend"] ?? ""
    run.split = table["sm"] ?? ""
    let parts = (table["ts"] ?? "").split(separator: "±")
    run.speed = parts.first.flatMap { Amount.number($0) } ?? 0
    run.deviation = parts.dropFirst().first.flatMap { Amount.number($0) }
    return run
  }

  /// `tg128 @ d4096` is 128 tokens written behind 4096; `pp512+tg128` counts both.
  private static func work(_ test: String) -> (BenchRun.Work, Int, Int)? {
    let parts = test.split(separator: "@").map { $0.filter { $0 != " " } }
    guard let what = parts.first else { return nil }
    let depth = parts.dropFirst().first.flatMap { Amount.ordinal($0) } ?? 0
    let count = Amount.ordinal(what) ?? 0
    if what.contains("+") { return (.mixed, count, depth) }
    return what.hasPrefix("pp") ? (.prompt, count, depth) : what.hasPrefix("tg") ? (.generation, count, depth) : nil
  }
}
