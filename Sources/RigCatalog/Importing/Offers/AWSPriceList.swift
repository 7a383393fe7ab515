import RigModel

/// Reads the products of `aws pricing get-products`.
struct AWSPriceList {
  /// What became of a product.
  enum Reading {
    case news(OfferNews)
    case passedOver(PassedOver)
  }

  let machines: KnownMachines

  init(_ machines: KnownMachines) { self.machines = machines }

  /// Reads products into offers.
  func read(_ products: [String?], _ work: inout OfferWork) {
    for (place, text) in products.enumerated() {
      let product = text.flatMap(AWSProduct.init)
      let sku = product?.product?.sku.map { " (sku \($0.prefix(40)))" } ?? ""
      do throws(Refusal) {
        guard let product else { throw Refusal(message: "found no product, expected its JSON as a text") }
        switch try read(product) {
        case .passedOver(let reason): work.report.passedOver[reason, default: 0] += 1
        case .news(let news): try work.lay(news, at: "product \(place + 1)")
        }
      } catch {
        work.report.refuse("product \(place + 1)\(sku): \(error.message)")
      }
    }
  }

  private func read(_ product: AWSProduct) throws(Refusal) -> Reading {
    let attributes = AWSAttributes(product.product?.attributes ?? [:])
    if let reason = attributes.reasonToPassOver { return .passedOver(reason) }
    let (instance, region) = (try attributes.name("instanceType"), try attributes.name("regionCode"))
    guard attributes.devices != nil || machines.has(instance) else { return .passedOver(.machine) }
    guard let rate = try AWSRate(product) else { return .passedOver(.price) }
    let news = OfferNews(
      id: "aws-\(instance)-\(region)", machine: try machine(instance, region, attributes), onDemand: rate.text,
      currency: CurrencyCode(rawValue: "USD"), origin: rate.origin)
    return .news(news)
  }

  private func machine(
    _ instance: String, _ region: String, _ attributes: AWSAttributes
  ) throws(Refusal) -> [String: String] {
    if let known = machines.cells(instance, region) { return known }
    let count = attributes.devices ?? 0
    let cells = machines.cells(
      likeFamilyOf: instance, region, count: count, memory: attributes.number("gpuMemory"))
    guard let cells else { throw Refusal(message: AWSAdvice.newMachine(instance, attributes.gpuWords)) }
    let own = ["vcpu": attributes.number("vcpu"), "memory_gib": attributes.number("memory")]
    return cells.merging(own.mapValues { $0.map(DecimalText.shortest) ?? "" }) { $1 }
  }
}

/// What to do about an instance whose GPU nobody names.
enum AWSAdvice {
  static func newMachine(_ instance: String, _ gpu: String) -> String {
    "found the new instance \(Wording.quoted(instance))\(gpu), expected one whose GPU the catalog knows; add a row with "
      + "provider aws, this instance, a region, gpu, gpu_count and currency to your offer.csv once and import again"
  }
}
