import RigModel

/// The instances of a provider that the catalog knows, for offers in regions that it does not know.
struct KnownMachines {
  private let provider: String
  /// Instances by the letters of their names; without those whose rows have different GPUs.
  private let instances: [String: Offer]
  private let families: [String: [Offer]]

  init(_ catalog: Catalog, provider: String) {
    let offers = catalog.offers.filter { $0.provider == provider }
    self.provider = provider
    let all = Dictionary(grouping: offers) { OfferQuote.slug($0.instance) }
    instances = all.compactMapValues { same in
      same.allSatisfy { $0.gpu == same[0].gpu } ? same.first { !$0.estimated.contains("gpu") } ?? same[0] : nil
    }
    families = Dictionary(grouping: offers) { KnownMachines.family($0.instance) }
  }

  private static func family(_ instance: String) -> String { String(instance.prefix { $0 != "." }) }

  /// Whether the GPU of an instance is known and no guess.
  func has(_ instance: String) -> Bool {
    instances[OfferQuote.slug(instance)].map { !$0.estimated.contains("gpu") } ?? false
  }

  /// The cells of a row of an instance that is known from another region.
  /// - Parameter memories: what a device may have in GB, where the list says so; another machine than ours has other memory.
  func cells(_ instance: String, _ region: String, memories: [Double] = []) -> [String: String]? {
    guard let offer = instances[OfferQuote.slug(instance)] else { return nil }
    if let each = offer.vram?.value, !memories.isEmpty {
      guard memories.contains(where: { abs($0 - each) <= 0.12 * each }) else { return nil }
    }
    return cells(offer, instance, region, count: offer.devices).merging([
      "vcpu": text(offer.vcpus), "memory_gib": text(offer.memory?.value),
      "estimated": offer.estimated.filter { ["gpu", "gpu_count", "vram_gib", "vcpu", "memory_gib"].contains($0) }
        .joined(separator: " "),
    ]) { $1 }
  }

  /// The cells of a row of an instance whose family is known to have one GPU only; the GPU counts as an estimate.
  /// - Parameters:
  ///   - count: the number of devices.
  ///   - memory: their memory in GB, of one or of all of them, where it is known.
  func cells(likeFamilyOf instance: String, _ region: String, count: Double, memory: Double?) -> [String: String]? {
    let family = families[KnownMachines.family(instance)] ?? []
    guard let offer = family.first, let each = offer.vram?.value else { return nil }
    guard family.allSatisfy({ $0.gpu == offer.gpu && $0.vram == offer.vram }), count.rounded() == count else {
      return nil
    }
    let fits = memory.map { memory in [each, each * count].contains { abs($0 - memory) <= 0.1 * $0 } } ?? true
    guard fits else { return nil }
    return cells(offer, instance, region, count: count).merging(["estimated": "gpu"]) { $1 }
  }

  private func cells(_ offer: Offer, _ instance: String, _ region: String, count: Double) -> [String: String] {
    [
      "provider": provider, "instance": instance, "region": region, "gpu": offer.gpu.rawValue,
      "gpu_count": DecimalText.shortest(count), "vram_gib": text(offer.vram?.value), "vat_included": "false",
    ]
  }

  private func text(_ number: Double?) -> String { number.map(DecimalText.shortest) ?? "" }
}
