/// Reads a list of virtual machines of SkyPilot's catalog; whose they are is in the name of its folder.
struct SkyPilotCatalog: CSVOfferReader {
  static let shape = "vms.csv of SkyPilot's catalog"
  static let noun = "row"
  static let columns = ["InstanceType", "AcceleratorName", "AcceleratorCount", "Price", "Region"]

  func take(_ row: CSVEntry, _ work: inout OfferWork) throws(Refusal) {
    let (name, instance) = (row["AcceleratorName"], row["InstanceType"])
    guard !name.isEmpty else { return work.pass(.machine) }
    guard !instance.isEmpty else { return work.pass(.part) }
    var quote = OfferQuote(
      provider: try work.owner(), instance: instance, region: row["Region"], source: "SkyPilot catalog")
    let info = row["GpuInfo"]
    quote.gpu = [SkyPilotCatalog.value(info, "'Name': '"), name].compactMap(\.self).map { name in
      GPUWords(name).form == nil ? name + SkyPilotCatalog.form(instance) : name
    }
    quote.count = try row.number("AcceleratorCount")
    quote.memories = SkyPilotCatalog.memories(info, quote.count ?? 1)
    (quote.vcpus, quote.memory) = (try row.number("vCPUs"), try row.number("MemoryGiB"))
    (quote.onDemand, quote.spot) = (try row.number("Price"), try row.number("SpotPrice"))
    try work.quote(quote)
  }

  /// ` SXM` of `8x-H100_SXM-32-65536`, where the name of the GPU leaves it out.
  private static func form(_ instance: String) -> String {
    switch GPUWords(instance).form {
    case .module: " SXM"
    case .card: " PCIe"
    case nil: ""
    }
  }

  /// What stands behind a key in the text that describes the GPUs.
  private static func value(_ text: String, _ key: String) -> String? {
    guard let start = text.firstRange(of: key)?.upperBound else { return nil }
    return String(text[start...].prefix { $0 != "'" && $0 != "," && $0 != "}" })
  }

  /// Memory of a device in GB; some write all devices together, some GiB for MiB.
  private static func memories(_ info: String, _ count: Double) -> [Double] {
    guard let size = value(info, "'SizeInMiB': ").flatMap(Double.init), size > 0 else { return [] }
    let all = size < 1024 ? size : size / 1024
    return count > 1 ? [all, all / count] : [all]
  }
}
