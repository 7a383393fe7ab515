import RigModel

/// The attributes of a product.
struct AWSAttributes {
  private let values: [String: String]

  /// Those of a product that are read, with the columns of a CSV file that have them; it has some fifty more.
  static let columns = [
    "instanceType": "Instance Type", "regionCode": "Region Code", "operatingSystem": "Operating System",
    "tenancy": "Tenancy", "capacitystatus": "CapacityStatus", "preInstalledSw": "Pre Installed S/W",
    "marketoption": "MarketOption", "locationType": "Location Type", "gpu": "GPU", "gpuMemory": "GPU Memory",
    "vcpu": "vCPU", "memory": "Memory",
  ]

  init(_ values: [String: String]) { self.values = values }

  /// Those of a product that are read.
  init(product: [String: String]) { self.init(product.filter { AWSAttributes.columns[$0.key] != nil }) }

  /// What the product is that makes it none of ours.
  var reasonToPassOver: PassedOver? {
    if values["operatingSystem"] == nil, values["instanceType"] == nil { return .product }
    if values["operatingSystem"] != "Linux" { return .system }
    if values["tenancy"] != "Shared" { return .tenancy }
    if values["capacitystatus"] != "Used" { return .capacity }
    if !["NA", nil].contains(values["preInstalledSw"]) { return .software }
    if !["OnDemand", nil].contains(values["marketoption"]) { return .market }
    return values["locationType"] == "AWS Outposts" ? .place : nil
  }

  /// A name that can be part of an id.
  func name(_ attribute: String) throws(Refusal) -> String {
    let found = values[attribute]
    guard let found, CellGrammar.id(CellText(found)) != nil, found.utf8.count <= 40 else {
      let words = found.map(Wording.quoted) ?? "nothing"
      throw Refusal(message: "\(attribute): found \(words), expected small letters, digits, '.', '_' and '-'")
    }
    return found
  }

  /// How many GPUs there are; `nil` when there is none.
  var devices: Double? { number("gpu").flatMap { $0 > 0 ? $0 : nil } }

  /// The GPUs in words.
  var gpuWords: String {
    guard let devices else { return "" }
    let memory = number("gpuMemory").map { ", \(DecimalText.shortest($0)) GB" } ?? ""
    return " with \(DecimalText.shortest(devices)) GPU\(devices == 1 ? "" : "s")\(memory)"
  }

  /// The number with which an attribute such as `1,152 GiB` begins.
  func number(_ attribute: String) -> Double? {
    let word = (values[attribute] ?? "").split(separator: " ").first ?? ""
    return DecimalText.number(word.filter { $0 != "," }).flatMap { (0...100_000).contains($0) ? $0 : nil }
  }
}

/// Prices and days as AWS writes them.
enum AWSNumber {
  /// A price an hour.
  static func rate(_ text: String, _ name: String) throws(Refusal) -> Double {
    switch DecimalText.read(Array(text.utf8)[...]) {
    case .number(let rate) where Limits.rate.contains(rate): return rate
    case .number: throw Refusal(message: "\(name): found \(text.prefix(40)), expected \(Wording.range(Limits.rate))")
    default: throw Refusal(message: "\(name): found \(Wording.quoted(text)), expected a number")
    }
  }

  /// The day of a moment such as `2026-11-18T20:05:31Z`.
  static func day(_ moment: String) -> CivilDate? {
    let bytes = Array(moment.utf8)
    guard bytes.count >= 10, bytes.count == 10 || bytes[10] == UInt8(ascii: "T") else { return nil }
    return CivilDate(ascii: Array(bytes[..<10]))
  }
}
