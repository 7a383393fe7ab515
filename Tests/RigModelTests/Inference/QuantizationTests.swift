import Testing

@testable import RigModel

/// Names of quantizations, sizes and models, and classes of what was measured.
@Suite struct QuantizationTests {
  @Test(arguments: [
    ("q8", 8.0 as Double?), ("4.9bpw", 4.9), ("1bpw", 1), ("0.99bpw", nil), ("32bpw", 32), ("32.1bpw", nil),
    ("bpw", nil), ("xbpw", nil), ("8gb", 8), ("4gb", 4), ("0.01gb", 0.5), ("0.009gb", nil), ("10000gb", 32),
    ("10001gb", nil), ("gb", nil), ("unknown", nil), ("", nil),
  ])
  func `A quantization is a row, bits a weight, or a file size`(name: String, body: Double?) {
    #expect(Worked.fit.quantization(name, of: Worked.model())?.body == body)
  }

  @Test func `A file size is kept, and without a model it counts four bits a weight`() {
    #expect(Worked.fit.quantization("42.5gb")?.body == 4)
    #expect(Worked.fit.quantization("42.5gb")?.fileSize == 42.5)
    #expect(Worked.fit.quantization("4bpw")?.fileSize == nil)
  }

  @Test(arguments: [
    (16.0, "f16"), (12.1, "f16"), (12, "simple"), (7.1, "simple"), (7, "k"), (3.96, "k"), (3.95, "low"), (1, "low"),
  ])
  func `Bits a weight have the class of those that are as large`(bits: Double, name: String) {
    #expect(Quantization(name: "any", bits: bits).speedClass == name)
  }

  @Test(arguments: [
    ("q4_k_m:42.5 q8_0:75", ["q4_k_m", "q8_0"] as [String]?), ("", []), ("q4:1", ["q4"]), ("q4", nil), (":1", nil),
    ("q4:", nil), ("q4:0", nil), ("q4:-1", nil), ("q4:inf", nil), ("q4:x", nil), ("q4:1:2", nil), ("q4:1 q8", nil),
  ])
  func `Stated sizes are names with numbers above 0`(text: String, names: [String]?) {
    #expect(StatedSize.list(text)?.map(\.quantization) == names)
  }

  @Test(arguments: [
    ("llama", "llama", nil as String?), ("llama:q4", "llama", "q4"), ("llama:", "llama", ""), ("a:b:c", "a", "b:c"),
    ("", "", nil),
  ])
  func `A model is named with or without a quantization`(text: String, model: String, quantization: String?) {
    #expect(ModelName(text).model == model && ModelName(text).quantization == quantization)
  }

  @Test func `A name is known when its model is, and its quantization where it has one`() {
    let catalog = Catalog(
      parts: [], offers: [], tariffs: [], rates: [], models: ModelList(models: [Worked.model()], fit: Worked.fit))
    let known = ["worked", "worked:q8", "worked:4bpw"].map { ModelName($0).isKnown(in: catalog) }
    #expect(known == [true, true, true])
    #expect(!ModelName("worked:q9").isKnown(in: catalog) && !ModelName("other:q8").isKnown(in: catalog))
  }

  @Test(arguments: [
    (3, 0, RangeClass.measured), (4, 9, .measured), (2, 9, .few), (1, 0, .few), (0, 3, .sibling), (0, 2, .thin),
    (0, 1, .thin), (0, 0, .none),
  ])
  func `What was measured often is known best`(rows: Int, siblings: Int, known: RangeClass) {
    let fit = SpeedFit([
      Coefficient(id: "gpu.card.rows", value: "\(rows)"), Coefficient(id: "gpu.card.family", value: "some"),
      Coefficient(id: "family.some.devices_measured", value: "\(siblings)"),
    ])
    let gpu = GPU(devices: 1, vram: Gibibytes(8))
    #expect(RangeClass(fit.device("card"), fit.family("card", gpu)) == known)
  }

  @Test func `Classes stand in the order of how well they are known`() {
    #expect(RangeClass.allCases == RangeClass.allCases.sorted())
    #expect(RangeClass.measured < .none && !(RangeClass.few < .few))
  }

  @Test(arguments: [
    ("family.ada.c", "ada"), ("decode.o", ""), ("family.rdna3.5.c", "rdna3.5"), ("decode", ""), ("a..b", ""),
  ])
  func `A coefficient has an owner between its kind and its name`(id: String, owner: String) {
    #expect(Coefficient(id: id, value: "1").owner == owner)
  }

  @Test func `A coefficient is of a family when one word stands behind it`() {
    let one = Coefficient(id: "family.rdna3.5.c", value: "1")
    #expect(one.name(after: "family.rdna3.5.") == "c")
    #expect(one.name(after: "family.rdna3.") == nil)
  }
}
