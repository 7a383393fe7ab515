import Testing

@testable import RigModel

/// Parts that differ in one thing, plugs and lots as they are written.
@Suite struct PartBoundaryTests {
  private static func part(
    id: PartID = "a", name: String = "A", price: Double = 1, peak: Double? = 1, idle: Double? = 1, source: String = "s",
    asOf: String = "2026", estimated: [String] = [], search: String = "f", spec: PartSpec = .storage(Storage()),
    specSource: String = "d", note: String = "n"
  ) -> Part {
    Part(
      id: id, name: name, price: Market.euros(price), peak: peak.map { Watts($0) }, idle: idle.map { Watts($0) },
      source: source, asOf: Market.date(asOf), estimated: estimated, search: search, spec: spec, specSource: specSource,
      note: note)
  }

  static let others = [
    part(id: "b"), part(name: "B"), part(price: 2), part(peak: nil), part(idle: 2), part(source: "t"),
    part(asOf: "2025"), part(estimated: ["peak_w"]), part(search: "g"), part(spec: .adapter(Adapter())),
    part(specSource: "e"), part(note: "m"),
  ]

  @Test func `Parts are the same when all that is written of them is`() {
    let one = PartBoundaryTests.part()
    #expect(one == one && one == PartBoundaryTests.part())
    #expect(one.hashValue == PartBoundaryTests.part().hashValue)
    for other in PartBoundaryTests.others { #expect(other != one && one != other) }
  }

  @Test(arguments: [
    ("eps8:9999", 9999), ("eps8:99999", 9999), ("eps8:1:2", 12), ("eps8:", 0), ("eps8", 0), ("eps8:1x2", 12),
    ("eps8:1/2", 12), ("eps8:2 eps8:3", 5), ("eps8:0", 0),
  ])
  func `The digits behind a plug are its number`(text: String, count: Int) {
    #expect(Plugs(text)?[.eps8] == count)
    #expect(Plugs(text)?.isEmpty == (count == 0))
  }

  @Test func `Plugs are named in one order, and those that are missing by their number`() {
    let plugs = Plugs(.pcie8, 2) - Plugs(.eps8, 1)
    #expect(plugs.kinds == [.eps8, .pcie8])
    #expect(plugs.words == ["1 × EPS 8-pin", "2 × PCIe 8-pin"])
    #expect(plugs * 3 == Plugs(.pcie8, 6) - Plugs(.eps8, 3))
    #expect(plugs + plugs == plugs * 2)
  }

  @Test(arguments: PlugKind.allCases) func `A plug is read by its word`(kind: PlugKind) {
    #expect(Plugs("\(kind.word):2") == Plugs(kind, 2))
    #expect(Plugs("\(kind.word)x:2") == Plugs())
  }

  @Test(arguments: [-1, 0])
  func `No unit and less than none cost nothing`(count: Int) {
    #expect(Market.price(10).cover(count) == .zero)
    #expect(Market.price(10, lots: [1: 5]).cover(count) == .zero)
    #expect(Market.price(10).cover(1) == Money(cents: 10_00))
  }

  @Test(
    arguments: [
      ("true", .atx(version: nil)), ("yes", .atx(version: nil)), ("false", .other), ("no", .other),
      ("1", .atx(version: 1)), ("0.9", nil), ("10", .atx(version: 10)), ("10.1", nil), ("3.1", .atx(version: 3.1)),
      ("", nil), ("maybe", nil), ("nan", nil),
    ] as [(String, SupplyForm?)])
  func `A supply is of a version of the specification, of it, or not`(text: String, form: SupplyForm?) {
    #expect(SupplyForm(text) == form)
  }

  @Test(
    arguments: [
      (.module, nil, "Pascal", true, true), (.module, nil, "Volta", true, true), (.module, nil, "Ampere", true, false),
      (nil, .sxm2, "", true, true), (nil, .sxm4, "Pascal", true, false), (.passive, nil, "Pascal", false, false),
      (nil, nil, "Volta", false, false), (.module, .sxm5, "Volta", true, false),
    ] as [(CardCooling?, ModuleForm?, String, Bool, Bool)])
  func `A module is one by its cooling or form, and of SXM2 by form or family`(
    cooling: CardCooling?, form: ModuleForm?, architecture: String, isModule: Bool, isSXM2: Bool
  ) {
    var gpu = GPU()
    (gpu.cooling, gpu.form, gpu.architecture) = (cooling, form, architecture)
    #expect(gpu.isModule == isModule)
    #expect(gpu.isSXM2 == isSXM2)
    #expect(gpu.isPassive == (cooling == .passive))
  }

  @Test func `A kind that a catalog lacks has no places`() {
    let catalog = Market.catalog([Market.gpu("a"), Market.gpu("b"), Market.part("c", .storage(Storage()))])
    #expect(catalog.indices(of: .gpu) == 0..<2)
    #expect(catalog.indices(of: .storage) == 2..<3)
    #expect(catalog.indices(of: .cpu).isEmpty)
  }

  @Test(
    "A long name is guessed by its beginning, a name by half of its letters",
    arguments: [
      ("rtx", "rtx-3090"), ("rt", nil), ("rtx-30xx", "rtx-3090"), ("xxx-xxxx", nil), ("rtxxxxxx", nil),
      ("rtxxxxx0", "rtx-3090"), ("ryyy3090", "rtx-3090"), ("RTX", "rtx-3090"), ("3090", nil),
    ] as [(String, String?)])
  func spelling(typed: String, meant: String?) {
    #expect(Spelling.nearest(to: typed, in: ["rtx-3090", "mi50"]) == meant)
  }

  @Test func `Of equally near names the one of the same length is meant, and only 64 letters count`() {
    #expect(Spelling.nearest(to: "p40", in: ["p4", "p400", "p41"]) == "p41")
    let long = String(repeating: "a", count: 64)
    #expect(Spelling.nearest(to: long + "bbbb", in: [long + "cccc", "b" + long + "bbbb"]) == long + "cccc")
    let cut = String(repeating: "a", count: 61) + "bbbb"
    #expect(Spelling.nearest(to: long + "bbbb", in: [long + "cccccccc", cut]) == long + "cccccccc")
  }
}
