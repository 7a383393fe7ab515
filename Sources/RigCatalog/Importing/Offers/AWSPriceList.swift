import JSONReading
import RigModel

/// Reads the products of `aws pricing get-products`: as texts, as objects, alone or in a list.
struct AWSPriceList: JSONOfferReader {
  static let shape = "what `aws pricing get-products` prints"
  static let noun = "product"

  static func knows(_ entry: JSONRecord) -> Bool { entry["product"]?.isObject ?? false }

  func take(_ entry: JSONRecord, key: String, _ work: inout OfferWork) throws(Refusal) {
    guard let described = entry["product"] else { return }
    let attributes = AWSAttributes(described["attributes"]?.texts ?? [:])
    var product = AWSProduct(attributes: attributes, sku: described["sku"]?.text)
    guard !product.isPassedOver(&work) else { return }
    if let terms = entry["terms"]?["OnDemand"] { product.add(terms: terms) }
    product.published = entry["publicationDate"]?.text
    try product.lay("aws pricing get-products", &work)
  }
}

extension AWSProduct {
  /// Whether it is none of ours, which is counted; what it is does not depend on other rows of the file.
  func isPassedOver(_ work: inout OfferWork) -> Bool {
    guard let reason = attributes.reasonToPassOver ?? (hasGPU(&work) ? nil : .machine) else { return false }
    work.pass(reason)
    return true
  }

  /// Whether it has a GPU, or may have: a machine without a name is refused later.
  private func hasGPU(_ work: inout OfferWork) -> Bool {
    guard attributes.devices == nil, let instance = try? attributes.name("instanceType") else { return true }
    return work.machines("aws").has(instance)
  }

  /// Lays its price over the offers.
  /// - Parameter command: where the list comes from.
  func lay(_ command: String, _ work: inout OfferWork) throws(Refusal) {
    if let sku { work.place += " (sku \(sku.prefix(40)))" }
    guard let news = try news(command, &work) else { return }
    try work.lay(news)
  }

  private func news(_ command: String, _ work: inout OfferWork) throws(Refusal) -> OfferNews? {
    let (instance, region) = (try attributes.name("instanceType"), try attributes.name("regionCode"))
    let machines = work.machines("aws")
    let found = try rate(command)
    guard let found, found.rate > 0 else {
      work.pass(found == nil ? .price : .free)
      return nil
    }
    return OfferNews(
      id: "aws-\(instance)-\(region)", machine: try machine(instance, region, machines), onDemand: found.news,
      currency: CurrencyCode(rawValue: "USD"))
  }

  private func machine(
    _ instance: String, _ region: String, _ machines: KnownMachines
  ) throws(Refusal) -> [String: String] {
    if let known = machines.cells(instance, region) { return known }
    let count = attributes.devices ?? 0
    let cells = machines.cells(
      likeFamilyOf: instance, region, count: count, memory: attributes.number("gpuMemory"))
    guard let cells else {
      throw Refusal(message: OfferAdvice.newMachine(instance, attributes.gpuWords, "aws"))
    }
    let own = ["vcpu": attributes.number("vcpu"), "memory_gib": attributes.number("memory")]
    return cells.merging(own.mapValues { $0.map(DecimalText.shortest) ?? "" }) { $1 }
  }
}

/// What to do about an instance whose GPU nobody names.
enum OfferAdvice {
  static func newMachine(_ instance: String, _ gpu: String, _ provider: String) -> String {
    "found the new instance \(Wording.quoted(instance))\(gpu), expected one whose GPU the catalog knows; add a row with "
      + "provider \(provider), this instance, a region, gpu, gpu_count and currency to your offer.csv once and import "
      + "again"
  }
}
