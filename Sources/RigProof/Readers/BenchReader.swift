import RigModel

extension BenchRun {
  /// A run as JSON or a line of CSV has it: fields come and go with the build, so each is read by its name.
  init(_ table: FlatObject) {
    self.init()
    let (read, written) = (Self.count(table["nprompt"]), Self.count(table["ngen"]))
    model = (table["modelfilename"] ?? table["modeltype"])?.text ?? ""
    type = table["modeltype"]?.text ?? ""
    parameters = table["modelnparams"].flatMap { Amount.number($0) }.map { $0 / 1e9 }
    quantization = Self.quantization(model) ?? Self.quantization(type) ?? ""
    cards = Self.cards(table["gpuinfo"])
    layers = table["ngpulayers"].flatMap { Int($0.text) }
    backends = table["backends", "backend"]?.text ?? ""
    (tokens, depth) = (max(read, written), Self.count(table["ndepth"]))
    work = read > 0 && written > 0 ? .mixed : read > 0 ? .prompt : .generation
    speed = table["avgts"].flatMap { Amount.number($0) } ?? 0
    deviation = table["stddevts"].flatMap { Amount.number($0) }
    split = table["splitmode"]?.text ?? ""
    keepsCacheInRAM = table["nokvoffload"].flatMap { Amount.flag($0) } ?? false
    build = table["buildcommit"]?.text ?? ""
  }

  private static func count(_ text: Bytes?) -> Int { text.flatMap { Amount.count($0) } ?? 0 }

  /// The devices in one field: `Tesla P40, Tesla P40`.
  private static func cards(_ text: Bytes?) -> [String] {
    (text ?? []).parts(at: UInt8(ascii: ",")).map { $0.trimmed.text }.filter { !$0.isEmpty && $0 != "CPU" }
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
