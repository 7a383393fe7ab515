import RigModel

/// The instances of a provider that the catalog knows, for offers in regions that it does not know.
struct KnownMachines {
  private let provider: String
  private let instances: [String: Offer]
  /// Instances whose GPU somebody named; that of others was guessed from their family.
  private let named: Set<String>
  private let families: [String: [Offer]]

  init(_ catalog: Catalog, provider: String) {
    let offers = catalog.offers.filter { $0.provider == provider }
    self.provider = provider
    instances = Dictionary(offers.map { ($0.instance, $0) }) { first, _ in first }
    named = Set(offers.filter { !$0.estimated.contains("gpu") }.map(\.instance))
    families = Dictionary(grouping: offers) { KnownMachines.family($0.instance) }
  }

  private static func family(_ instance: String) -> String { String(instance.prefix { $0 != "." }) }

  /// Whether an instance is known.
  ///
  /// What an import guessed is none that the next one knows: the same list again would then be read in another way.
  func has(_ instance: String) -> Bool { named.contains(instance) }

  /// The cells of a row of an instance that is known from another region.
  func cells(_ instance: String, _ region: String) -> [String: String]? {
    guard let offer = instances[instance] else { return nil }
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
