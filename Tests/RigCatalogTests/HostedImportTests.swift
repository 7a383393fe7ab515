import RigModel
import Testing

@testable import RigCatalog

/// litellm's list of prices becomes hosted prices of the catalog's models.
@Suite struct HostedImportTests {
  let home: ImportHome

  init() throws { home = try ImportHome() }

  private static let columns = "model provider unit input_price output_price cached_input_price currency as_of"

  static let rows: [(String, [String])] = [
    (
      "deepinfra-llama-3.1-8b",
      ["llama-3.1-8b", "deepinfra", "million_tokens", "0.04", "0.06", "0.01", "USD", "2026-11-27"]
    ),
    (
      "new-host-llama-3.3-70b",
      ["llama-3.3-70b", "new-host", "million_tokens", "0.135", "0.4", "", "USD", "2026-11-27"]
    ),
    ("new-host-flux1-schnell", ["flux1-schnell", "new-host", "image", "0.003", "", "", "USD", "2026-11-27"]),
    (
      "new-host-whisper-large-v3",
      ["whisper-large-v3", "new-host", "audio_hour", "0.108", "", "", "USD", "2026-11-27"]
    ),
  ]

  @Test func `Entries of known models become rows, a price a million tokens, an image or an hour`() throws {
    let report = try home.offers(file: "litellm.json")
    #expect(report.counts == [5, 0, 1])
    for (id, cells) in Self.rows { #expect(try home.cells(.hosted, id, Self.columns) == cells) }
    #expect(
      try home.cell(.hosted, "deepinfra-llama-3.1-8b", "source")
        == "litellm price list, key deepinfra/meta-llama/Meta-Llama-3.1-8B-Instruct; https://deepinfra.com/pricing")
  }

  @Test func `What is left out is counted by its reason`() throws {
    let report = try home.offers(file: "litellm.json")
    #expect(
      report.passedOver == [
        .explanation: 1, .model: 2, .further: 1, .free: 1, .ended: 2, .government: 1, .version: 1, .unit: 1, .work: 1,
      ])
    #expect(report.description.contains("llama-3.3-70b: a price of 1 provider\n"))
    #expect(
      report.complaints == [
        "litellm.json: \"newhost/qwen3-8b\": input_cost_per_token: found -1e-07, expected 0 to 10.0"
      ])
  }

  @Test func `A price far from those of others is taken with a warning`() throws {
    let report = try home.offers(file: "litellm.json")
    #expect(report.warnings.count == 1)
    let warning = report.warnings.errors.first?.message ?? ""
    #expect(warning.hasPrefix("\"newhost/gemma-3-27b-it\": took 400 USD, though the known price of other providers"))
  }

  @Test func `The same list again changes nothing`() throws {
    _ = try home.offers(file: "litellm.json")
    let before = try home.read("catalog/hosted.csv")
    let again = try home.offers(file: "litellm.json")
    #expect(again.counts == [0, 5, 1])
    #expect(again.written == [])
    #expect(try home.read("catalog/hosted.csv") == before)
  }

  @Test func `A newer price is kept`() throws {
    try home.write("id,as_of\ndeepinfra-llama-3.1-8b,2026-12-01\n", to: "catalog/hosted.csv")
    let report = try home.offers(file: "litellm.json")
    #expect(report.passedOver[.older] == 1)
    #expect(
      report.description.contains(
        "deepinfra-llama-3.1-8b: found a price of 2026-11-27, kept the newer one of 2026-12-01"))
  }

  @Test func `A list that breaks off is refused whole`() throws {
    let whole = try ImportSource(ImportHome.path("litellm.json"), today: 0).whole().bytes
    let text = String(decoding: whole.prefix(2000), as: UTF8.self)
    let error = #expect(throws: CatalogError.self) { try home.offers(text) }
    #expect(error?.message == "found JSON that breaks off")
  }
}
