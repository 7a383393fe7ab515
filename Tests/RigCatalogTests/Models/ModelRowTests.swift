import RigModel
import Testing

@testable import RigCatalog

/// Which row a file goes to, and what stays of it.
@Suite struct ModelRowTests {
  let home: ImportHome

  init() throws { home = try ImportHome() }

  @Test func `A file of a known model goes to its row, whose name and license stay`() throws {
    _ = try home.model(GGUFShape(name: "Meta Llama 3.1 8B Instruct"))
    #expect(
      try home.cells(.model, "llama-3.1-8b", "name licence params_b source") == [
        "Llama 3.1 8B", "Llama 3.1 Community", "8.030261", "header of model.gguf",
      ])
    #expect(try home.cell(.model, "llama-3.1-8b", "sizes").hasPrefix("f16:16.06 q4_k_m:"))
  }

  @Test func `A model of the same name and another shape is no known one`() throws {
    _ = try home.model(GGUFShape(name: "Llama 3.1 8B Instruct", layers: 40))
    #expect(try home.cell(.model, "llama-3.1-8b-instruct", "layers") == "40")
    #expect(try home.cell(.model, "llama-3.1-8b", "layers") == "32")
  }

  @Test func `A name that means another row needs an id`() throws {
    let error = #expect(throws: CatalogError.self) { try home.model(GGUFShape(name: "llama-3.1-8b", layers: 40)) }
    #expect(
      error?.message == "found another model than the known llama-3.1-8b, expected --id NAME for a row of its own")
    _ = try home.model(GGUFShape(name: "llama-3.1-8b", layers: 40), id: "long-llama")
    #expect(try home.cells(.model, "long-llama", "name layers") == ["llama-3.1-8b", "40"])
  }

  static let names: [(String, String, String)] = [
    ("", "models/Nova-12B-Instruct-Q4_K_M.gguf", "nova-12b-instruct"), ("", "nova.12b.IQ3_XS.gguf", "nova.12b"),
    ("Nova", "nova-12b-chat.Q8_0.gguf", "nova-12b-chat"), ("Nova 12B", "x.gguf", "nova-12b"),
    ("…", "nova-9b.gguf", "nova-9b"),
  ]

  @Test(arguments: names) func `A name comes from the header or the file`(
    name: String, file: String, id: String
  ) throws {
    _ = try home.model(GGUFShape(name: name), named: file)
    #expect(try home.cell(.model, id, "layers") == "32")
  }

  @Test func `An id that can be none is refused`() throws {
    let error = #expect(throws: CatalogError.self) { try home.model(GGUFShape(), id: "My Model") }
    #expect(error?.description == "--id: found \"My Model\", expected small letters, digits, '.', '_' and '-'")
  }

  @Test func `What the file does not say is named`() throws {
    var file = GGUFShape().file
    file.keys.removeAll { $0.name == "general.license" || $0.name == "general.file_type" }
    let report = try home.models([("a.gguf", file.bytes)])
    #expect(report.description.contains("nova-8b-instruct: does not say its quantization: name it as "))
    #expect(report.description.contains("nova-8b-instruct: lacks sizes and licence\n"))
  }

  @Test func `Other rows and columns of the own file stay`() throws {
    try home.write("id,name,task,params_b,note\nmine,Mine,language,3,my own\n", to: "catalog/model.csv")
    _ = try home.model(GGUFShape())
    #expect(try home.cells(.model, "mine", "name params_b note layers") == ["Mine", "3", "my own", ""])
  }
}
