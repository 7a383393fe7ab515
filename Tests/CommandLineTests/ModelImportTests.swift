import Testing

/// Models from files, as one types it.
@Suite struct ModelImportTests {
  private static let config = """
    { "model_type": "llama", "hidden_size": 4096, "num_hidden_layers": 32, "num_attention_heads": 32,
      "num_key_value_heads": 8, "intermediate_size": 14336, "vocab_size": 128256, "tie_word_embeddings": false,
      "max_position_embeddings": 131072 }
    """

  @Test func `A model of one's own runs on a rig at once`() async throws {
    let sandbox = try Sandbox()
    try sandbox.write(Self.config, to: "nova-8b/config.json")
    let outcome = try await sandbox.rigtui("models import nova-8b/config.json")
    #expect(
      outcome.output == """
        nova-8b/config.json: 1 taken, 0 unchanged, 0 refused
        nova-8b: ≈8.030261 thousand million weights, 32 layers, 8 × 128 kept in 32
        nova-8b: weights are counted from the shape: import a GGUF file of it for exact ones
        nova-8b: lacks sizes and licence
        wrote \(sandbox.folder)/configuration/rigtui/catalog/model.csv

        """)
    #expect(outcome.complaint == "")
    #expect(outcome.status == 0)
    let models = try await sandbox.rigtui("models --part p40=1 --model nova-8b:q4_k_m --format csv")
    #expect(models.output.contains("nova-8b"))
    #expect(models.status == 0)
  }

  @Test func `A file that is none ends with 2 and writes nothing`() async throws {
    let sandbox = try Sandbox()
    try sandbox.write("GGUF", to: "cut.gguf")
    let outcome = try await sandbox.rigtui("models import cut.gguf")
    #expect(
      outcome.complaint
        == "rigtui: cut.gguf: byte 4, the header: found the end of the file, expected 4 bytes more: it is cut off\n")
    #expect(outcome.output == "")
    #expect(outcome.status == 2)
    #expect(try sandbox.names(in: "configuration") == [])
  }

  @Test func `Without a file, and with a name that can be none, it is wrong usage or bad data`() async throws {
    let sandbox = try Sandbox()
    #expect(try await sandbox.rigtui("models import").status == 64)
    try sandbox.write(Self.config, to: "config.json")
    let outcome = try await sandbox.rigtui("models import config.json")
    #expect(outcome.complaint == "rigtui: config.json: found no name, expected --id NAME\n")
    #expect(try await sandbox.rigtui("models import config.json --id nova").status == 0)
  }
}
