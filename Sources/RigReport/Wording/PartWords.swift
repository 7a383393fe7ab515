import RigModel

/// How a part and an offer are called on screen and in exports.
public enum PartWords {
  /// The size that tells parts of one name apart: `24 GB`, `2×12 GB`, `1300 W`; empty when there is none.
  public static func size(_ part: Part) -> String { part.spec.data.sizeWords?.words ?? "" }

  /// The same, of a label.
  public static func size(_ label: PartLabel) -> String { label.size?.words ?? "" }

  /// The name, with the size where another part is called the same: `Tesla P40`, `Tesla P100 16 GB`.
  public static func name(_ part: Part, in catalog: Catalog) -> String {
    let size = size(part)
    let isShared = !size.isEmpty && catalog.parts.hasNamesake(of: part)
    return part.name.visible + (isShared ? " \(size)" : "")
  }

  /// Name and size: `Tesla P40, 24 GB`.
  public static func title(_ part: Part) -> String {
    let size = size(part)
    return part.name.visible + (size.isEmpty ? "" : ", \(size)")
  }

  /// Provider, instance and region: `aws g5.12xlarge us-east-1`.
  public static func title(_ offer: Offer) -> String {
    [offer.provider, offer.instance, offer.region].filter { !$0.isEmpty }.joined(by: " ").visible
  }

  /// What is in an offer: `4 × A10G, 24 GB each`.
  public static func content(_ offer: Offer, in catalog: Catalog) -> String {
    let gpu = catalog[offer.gpu]
    let memory = (offer.vram ?? gpu?.gpu?.vram).map { tr(", \(Numbers.memory($0)) each") } ?? ""
    let name = gpu?.name.visible ?? offer.gpu.rawValue.visible
    let devices = Numbers.short(offer.devices, decimals: 2)
    let isCard = (gpu?.gpu?.devices ?? 1) <= 1
    return "\(devices) × \(isCard ? name : tr("\(name) device"))\(memory)"
  }

  /// The price of one unit with its lots, in its own currency: `170.00 € each, 3 for 410.00 €`.
  public static func price(_ price: ListPrice) -> String {
    let numbers = Numbers(price.currency)
    let ends = price.low != nil || price.high != nil
    let range = ends ? " (\(numbers.range(price.low ?? price.each, price.high ?? price.each)))" : ""
    let lots = price.lots.map { tr(", \($0.quantity) for \(numbers.exact($0.price))") }.joined()
    return tr("\(numbers.exact(price.each)) each\(range)\(lots)")
  }

  /// What is estimated of a part, its columns as words: `price high, peak watts`.
  public static func estimated(_ part: Part) -> String { part.estimated.map(words(ofColumn:)).joined(separator: ", ") }

  /// Where the technical data comes from, columns that a clause names as words: `usable memory: data sheet, 2016`.
  public static func specSource(_ part: Part) -> String {
    let columns = Set(part.kind.layout.fields.map(\.name))
    let clauses = part.specSource.split(separator: "; ").map { clause -> String in
      guard let colon = clause.firstIndex(of: ":") else { return String(clause) }
      let names = clause[..<colon].split(separator: " ").map(String.init)
      guard !names.isEmpty, names.allSatisfy(columns.contains) else { return String(clause) }
      return names.map(words(ofColumn:)).joined(separator: ", ") + clause[colon...]
    }
    return clauses.joined(separator: tr("; ")).visible
  }

  /// A column in words; its unit is left out where the word says enough.
  static func words(ofColumn column: String) -> String {
    if let word = words[column] { return word.spoken }
    let unit = units.first { column.hasSuffix($0) } ?? ""
    let words = column.dropLast(unit.count).split(separator: "_").joined(separator: " ")
    return (unit == "_w" ? words + " watts" : words).visible.spoken
  }

  private static let words = [
    "vram_gib": "memory for a model", "usable_vram_gib": "usable memory", "ram_gib": "RAM",
    "ram_max_gib": "RAM at most",
  ]

  private static let units = ["_gb_s", "_tflops", "_gib", "_mm", "_dba", "_w"]
}

extension Numbers {
  /// A range to the cent: `410.00–510.00 €`; a single amount when both ends agree.
  public func range(_ low: Money, _ high: Money) -> String {
    low == high ? exact(low) : "\(Numbers.grouped(low.units, decimals: 2))–\(exact(high))"
  }
}
