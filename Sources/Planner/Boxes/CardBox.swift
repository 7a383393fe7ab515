import RigModel
import RigReport
import TerminalUI

/// A part's data sheet and where its price comes from.
struct CardBox: SheetBox {
  static let width = 72

  private let part: PartID
  var top = ListCursor(0)

  init(part: PartID) { self.part = part }

  var title: String { "Part" }
  var footer: String { "Space on/off  e price  i why  Esc back" }

  var bindings: [Binding] {
    [
      Binding([.space], hint: "on/off", help: "part on or off", .plan(.toggle(part))),
      Binding([.letter("e"), .function(4)], hint: "price", help: "type its price", .box(.act(.take))),
      Binding([.letter("i")], hint: "why", help: "why this price", .box(.act(.deeper))),
      Binding([.letter("o")], hint: "owned", help: "owned already", .plan(.toggleOwned(part))),
      Binding([.enter], help: "back", .box(.close)),
    ]
  }

  mutating func receive(_ message: BoxMessage, in scene: Scene) -> [Message] {
    let id = part
    switch message {
    case .take: return [.box(.close), .number(.begin(.price(part), nil))]
    case .deeper: return [.open(WhyBox(.part(id), scene))]
    case .back: return [.box(.close)]
    default: break
    }
    return []
  }

  func lines(in scene: Scene, columns: Int) -> [SheetLine] {
    scene.catalog[part].map { PartCard.lines($0, scene.report, columns: columns) } ?? []
  }
}

/// The facts of a part, line by line.
enum PartCard {
  static func lines(_ part: Part, _ report: Report, columns: Int) -> [SheetLine] {
    let price = price(part, report)
    let facts = (price + PartFacts.facts(part)).filter { !$0.1.isEmpty }
    let sheet = facts.flatMap { SheetLine.wrapped($0.0, $0.1, columns: columns - 16) }
    let note =
      part.note.isEmpty
      ? [] : [SheetLine(text: "")] + SheetLine.wrapped("Note", part.note.visible, columns: columns - 16)
    return [SheetLine(text: PartWords.title(part), style: Style(.accent).bold)] + sheet + note
  }

  private static func price(_ part: Part, _ report: Report) -> [(String, String)] {
    let set = report.plan.prices[part.id].map { "\(report.numbers.exact($0.each)), set in this plan" } ?? ""
    let list = part.price.map { "\(PartWords.price($0)), \(Words.priceKind($0.kind))" } ?? "none known: e types one"
    return [
      ("Price", set), (set.isEmpty ? "Price" : "Catalog", list), ("Seen", report.date(part.asOf)),
      ("Source", part.source.visible), ("Data", part.specSource.visible),
    ]
  }
}

/// What only one kind of part has, as labels and values.
enum PartFacts {
  static func facts(_ part: Part) -> [(String, String)] {
    let draw = Draw(of: part)
    let watts = "\(Numbers.watts(draw.peak)) peak, \(Numbers.watts(draw.idle)) idle"
    let power = draw.peak > .zero ? [("Draw", (draw.isEstimate ? "≈" : "") + watts)] : []
    return specific(part.spec) + power
      + [("Estimates", PartWords.estimated(part))]
  }

  private static func specific(_ spec: PartSpec) -> [(String, String)] {
    switch spec {
    case .gpu(let gpu): self.gpu(gpu)
    case .platform(let platform): self.platform(platform)
    case .supply(let supply): self.supply(supply)
    case .storage(let storage):
      [
        ("Capacity", storage.capacity.map { "\(Numbers.short($0.value, decimals: 0)) GiB" } ?? "?"),
        ("Interface", storage.interface),
      ]
    case .cooling(let cooling): [("Fits", cooling.fits), ("Air flow", cooling.airflow.text("CFM"))]
    case .adapter(let adapter): [("Takes", plugs(adapter.takes)), ("Gives", plugs(adapter.gives))]
    case .enclosure(let enclosure): [("Longest card", enclosure.maxGPULength.text("mm"))]
    }
  }

  private static func gpu(_ gpu: GPU) -> [(String, String)] {
    let cuda = [gpu.computeCapability, gpu.lastCUDA.isEmpty ? "" : "last \(gpu.lastCUDA)"]
    return [
      ("Chip", "\(gpu.vendor) \(gpu.architecture)"),
      ("Memory", "\(Numbers.memory(gpu.vram)) a device, \(gpu.devices) on the card"),
      ("Usable", gpu.usableVRAM.map(Numbers.memory) ?? ""),
      ("Bandwidth", gpu.bandwidth.map { "\(Numbers.short($0.value, decimals: 1)) GB/s a device" } ?? "?"),
      ("Decoding", gpu.decodeEfficiency.map { "≈\(Words.share($0)) of the bandwidth" } ?? "?"),
      ("Rates", rates(gpu)),
      ("Plugs", plugs(gpu.connectors)),
      ("Cooling", gpu.cooling), ("Slots", gpu.slots.map(String.init) ?? "?"), ("Length", gpu.length.text("mm")),
      ("PCI Express", pcie(gpu)),
      ("CUDA", cuda.filter { !$0.isEmpty }.joined(separator: "  ")),
      ("Driver", gpu.lastDriver.isEmpty ? "" : "last \(gpu.lastDriver)"),
    ]
  }

  /// Plugs as sellers call them: `2 × PCIe 8-pin, 1 × EPS 8-pin`.
  private static func plugs(_ text: String) -> String {
    guard let plugs = Plugs(text) else { return "?" }
    return plugs.isEmpty ? "none" : plugs.words.joined(separator: ", ")
  }

  private static func rates(_ gpu: GPU) -> String {
    let rates: [(String, Double?)] = [("fp32", gpu.fp32), ("fp16", gpu.fp16), ("tensor fp16", gpu.tensorFP16)]
    let known = rates.compactMap { name, rate in rate.map { "\(name) \(Numbers.short($0, decimals: 2))" } }
    return known.isEmpty ? "?" : known.joined(separator: ", ") + " TFLOPS"
  }

  private static func pcie(_ gpu: GPU) -> String {
    [gpu.pcieGeneration.map { "generation \(Numbers.short($0, decimals: 0))" }, gpu.pcieLanes.map { "x\($0)" }]
      .compactMap(\.self).joined(separator: " ")
  }

  private static func platform(_ platform: Platform) -> [(String, String)] {
    let above4G = platform.above4G.map { $0 ? "yes" : "no" }
    let facts: [(String, String)] = [
      ("CPU", platform.cpu), ("CPUs", platform.cpusFitted.map(String.init) ?? ""),
      ("CPU TDP", platform.cpuTDP.map(Numbers.watts) ?? ""), ("RAM", platform.ram.map(Numbers.memory) ?? "?"),
      ("RAM at most", platform.ramMax.map(Numbers.memory) ?? ""),
      ("x16 slots", platform.x16Slots.map(String.init) ?? "?"), ("Slots", platform.slotsDetail),
      ("Above 4G", above4G ?? "?"), ("Form", platform.formFactor),
    ]
    return facts + (platform.supply.map(supply) ?? [])
  }

  private static func supply(_ supply: Supply) -> [(String, String)] {
    [
      ("Rated", supply.rated.map(Numbers.watts) ?? "?"), ("80 PLUS", supply.rating?.rawValue ?? "none known"),
      ("Supply plugs", plugs(supply.connectors)),
    ]
  }
}

extension Double? {
  fileprivate func text(_ unit: String) -> String { map { "\(Numbers.short($0, decimals: 1)) \(unit)" } ?? "" }
}
