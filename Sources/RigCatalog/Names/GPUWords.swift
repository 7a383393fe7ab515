/// What a name of a GPU says: `NVIDIA A100-SXM4-80GB` is an A100 of NVIDIA on a module, with 80 GB.
struct GPUWords {
  /// How a GPU sits in its machine.
  enum Form: Sendable {
    case card
    case module
  }

  /// The model in small letters and digits, without makers, series, memory and form: `a100`, `rtx4060ti`.
  let key: String
  private(set) var vendor: String?
  private(set) var form: Form?
  /// Memory in GB.
  private(set) var memory: Double?
  /// Words that tell cards of one model apart.
  private(set) var variants: Set<String> = []

  private static let vendors = ["nvidia": "NVIDIA", "amd": "AMD", "intel": "Intel"]
  private static let series = [
    "tesla": "NVIDIA", "geforce": "NVIDIA", "quadro": "NVIDIA", "radeon": "AMD", "instinct": "AMD",
  ]
  private static let fillers: Set = [
    "gpu", "graphics", "generation", "edition", "blackwell", "workstation", "ws", "q", "card", "gddr5", "gddr5x",
    "gddr6",
    "gddr6x", "gddr7", "hbm2", "hbm2e", "hbm3", "hbm3e",
  ]
  private static let siblings: Set = ["nvl", "server"]

  init(_ name: String) {
    let words = name.lowercased().split { !$0.isASCII || !$0.isLetter && !$0.isNumber }.map(String.init)
    var kept: [String] = []
    for (place, word) in words.enumerated() {
      if GPUWords.siblings.contains(word) { variants.insert(word) }
      let unit = place + 1 < words.count ? words[place + 1] : ""
      if let maker = GPUWords.vendors[word] ?? GPUWords.series[word] {
        vendor = maker
      } else if let form = GPUWords.form(word) {
        self.form = form
      } else if let size = GPUWords.memory(word, unit) {
        memory = size
      } else if !GPUWords.fillers.contains(word), !GPUWords.units.contains(word), word != "server" {
        kept.append(word)
      }
    }
    key = kept.joined()
    // The H100 for slots has HBM2e; drivers call the module after its memory alone.
    if key == "h100", form == nil, words.contains("hbm3") { form = .module }
    vendor = vendor ?? GPUWords.maker(of: key)
  }

  private static let units: Set = ["gb", "gib", "g"]

  /// `80gb`, or `80` before `gb`.
  private static func memory(_ word: String, _ next: String) -> Double? {
    let digits = word.prefix { $0.isNumber }
    let unit = digits.count == word.count ? next : String(word.dropFirst(digits.count))
    return units.contains(unit) ? Double(digits) : nil
  }

  private static func form(_ word: String) -> Form? {
    if word.hasPrefix("sxm") { return .module }
    return ["pcie", "pci", "nvl"].contains(word) ? .card : nil
  }

  /// Who makes cards whose names begin so.
  private static func maker(of key: String) -> String? {
    let makers = [
      ("rtx", "NVIDIA"), ("gtx", "NVIDIA"), ("titan", "NVIDIA"), ("rx", "AMD"), ("mi", "AMD"), ("arc", "Intel"),
    ]
    return makers.first { key.hasPrefix($0.0) }?.1
  }
}

extension GPUWords {
  /// The model without the letters that some leave out: `3090` for `rtx3090`.
  var shortKey: String? {
    ["rtx", "gtx", "rx"].first { key.hasPrefix($0) && key.count > $0.count + 2 }.map { String(key.dropFirst($0.count)) }
  }
}
