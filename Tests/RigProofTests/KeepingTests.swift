import RigModel
import RigProof
import Testing

/// What of a proof becomes rows: what is known, and no more.
@Suite struct KeepingTests {
  private func rows(_ text: String, _ parts: String) throws -> [MeasuredRow] {
    let catalog = try ProofCase.catalog.get()
    let proof = try ProofCase.proof(text: text, parts)
    return proof.rows(
      source: MeasuredRow.here, on: CivilDate(dayNumber: 20_000), catalog, ProofCase.naming(catalog))
  }

  private static let table = """
    | model                          |       size |     params | backend    | ngl |            test |                  t/s |
    | ------------------------------ | ---------: | ---------: | ---------- | --: | --------------: | -------------------: |
    | llama 8B Q4_K - Medium         |   4.58 GiB |     8.03 B | CUDA       |  99 |           tg128 |         44.10 ± 0.20 |

    build: 8cf427ff (5163)

    """
  private static let found = """
    ggml_cuda_init: found 2 CUDA devices:
      Device 0: Tesla P40, compute capability 6.1, VMM: yes
      Device 1: Tesla P40, compute capability 6.1, VMM: yes

    """

  private static func line(_ more: String) -> String {
    """
    {"n_prompt": 0, "n_gen": 128, "n_gpu_layers": 99, "backends": "CUDA", "avg_ts": 44.1, \(more), \
    "model_filename": "Llama-3.1-8B-Instruct-Q4_K_M.gguf"}

    """
  }

  @Test func `A run that names no card is kept where the plan has one, and nowhere else`() throws {
    #expect(try rows(Self.table, "p40").map { $0["gpu_count"] } == ["1"])
    #expect(try rows(Self.table, "p40=2").isEmpty)
    #expect(try rows(Self.table, "p40 p100-16").isEmpty)
    #expect(try rows(Self.table, "dell-t7910").isEmpty)
  }

  @Test func `Cards that the program names before its table are those of its runs`() throws {
    let row = try #require(try rows(Self.found + Self.table, "p40=2").first)
    #expect([row["gpu"], row["gpu_count"], row["engine"]] == ["p40", "2", "llama.cpp 8cf427ff"])
  }

  @Test func `Cards that differ give no row of one of them`() throws {
    #expect(try rows(Self.line("\"gpu_info\": \"Tesla P40, Tesla P100-PCIE-16GB\""), "p40 p100-16").isEmpty)
    #expect(try rows(Self.line("\"gpu_info\": \"Tesla P40, Tesla P40\""), "p40=2").map { $0["gpu_count"] } == ["2"])
  }

  @Test func `How layers were split decides on how many cards a run was, and whether it is plain`() throws {
    let both = "\"gpu_info\": \"Tesla P40, Tesla P40\", \"split_mode\": "
    #expect(try rows(Self.line(both + "\"none\""), "p40=2").map { $0["gpu_count"] } == ["1"])
    #expect(try rows(Self.line(both + "\"row\""), "p40=2").first?["test"].contains("row split") ?? false)
    #expect(try rows(Self.line(both + "\"layer\""), "p40=2").first?["test"] == "llama-bench -n 128 -ngl 99")
  }

  @Test func `Watts without work are those of a card, and each kind has its own`() throws {
    let list = "index, name, utilization.gpu [%], memory.used [MiB], power.draw [W]\n"
    let rows = try rows(
      list + "0, Tesla K80, 0 %, 1 MiB, 26.00 W\n1, Tesla K80, 0 %, 1 MiB, 30.00 W\n2, Tesla P40, 0 %, 1 MiB, 9.50 W\n",
      "k80 p40")
    #expect(rows.map { [$0["gpu"], $0["value"]] }.sorted { $0[0] < $1[0] } == [["k80", "52"], ["p40", "9.5"]])
  }

  @Test func `Watts at the wall stand behind other read-outs, idle and at work`() throws {
    let list = "index, name, utilization.gpu [%]\n0, Tesla P40, 0 %\n"
    let rows = try rows(list + "\nidle: 87,5 W\nunder load 412 W\n", "p40 dell-t7910")
    #expect(rows.map { $0["value"] } == ["87.5", "412"])
    #expect(rows.first?["test"] == "whole machine without work: 1 × p40 + dell-t7910")
    #expect(rows.last?["test"] == "whole machine at work: 1 × p40 + dell-t7910")
  }
}
