import RigModel
import RigProof
import Testing

/// What tools print, read whatever the version, the system or the terminal did to it.
@Suite struct ReadingTests {
  private func readout(_ text: String) -> Readout { Readout(reading: Array(text.utf8)) }

  private func file(_ name: String) throws -> Readout { Readout(reading: try ProofCase.bytes(name)) }

  @Test func `The plain table has names, limits, states and memory`() throws {
    let readout = try file("table.txt")
    #expect(readout.kinds == [.table])
    #expect(readout.driver == "570.86.10")
    #expect(readout.cards.map(\.name) == ["Tesla P40", "NVIDIA GeForce GTX 105..."])
    let card = try #require(readout.cards.first?.readings.first)
    #expect(card.bus == "03:00.0")
    #expect(card.limits.now == Watts(140))
    #expect(card.state == 8)
    #expect(card.use == 0)
    #expect(card.correctsErrors == true)
    #expect(card.persists == false)
    #expect(card.memory == Gibibytes(22.5))
  }

  @Test func `amd-smi gives pairs of value and unit, in a list or below gpu_data`() throws {
    let bare = try file("amd-smi.json")
    let text = String(decoding: try ProofCase.bytes("amd-smi.json"), as: UTF8.self)
    let wrapped = readout("{\"gpu_data\": \(text)}")
    for readout in [bare, wrapped] {
      #expect(readout.cards.map(\.name) == ["AMD Instinct MI210"])
      #expect(readout.cards.first?.readings.first?.limits.now == Watts(250))
      #expect(readout.cards.first?.bus == "63:00.0")
    }
  }

  @Test func `A table of llama-bench tells tokens, depth and deviation`() throws {
    let runs = try file("bench.md").runs
    #expect(runs.map(\.work) == [.prompt, .generation, .mixed, .generation])
    #expect(runs.map(\.depth) == [0, 0, 0, 4096])
    #expect(runs.map(\.speed) == [480.12, 41.03, 99, 12])
    #expect(runs[1].deviation == 0.2)
    #expect(runs[1].quantization == "q4_k_m")
  }

  @Test(arguments: [
    "Meta-Llama-3.1-8B-Instruct-Q4_K_M.gguf": "q4_k_m", "llama 7B Q8_0": "q8_0", "qwen3 32B IQ4_XS": "iq4_xs",
    "llama 8B Q5_K - Small": "q5_k_s", "gemma-3-27b-it-f16.gguf": "f16", "gpt-oss-20b-mxfp4.gguf": "mxfp4",
  ]) func `A quantization is read out of a name`(name: String, quantization: String) {
    let line = "{\"avg_ts\": 1, \"n_gen\": 8, \"n_prompt\": 0, \"model_filename\": \"\(name)\"}"
    #expect(readout(line).runs.map(\.quantization) == [quantization])
  }

  @Test func `Lines of JSON and CSV of llama-bench say the same`() {
    let lines = readout(
      """
      {"build_commit": "a", "avg_ts": 30.5, "n_prompt": 0, "n_gen": 128, "n_gpu_layers": 99, "model_filename": "x-Q8_0.gguf"}
      {"build_commit": "a", "avg_ts": 300.5, "n_prompt": 512, "n_gen": 0, "n_gpu_layers": 99, "model_filename": "x-Q8_0.gguf"}

      """)
    let table = readout(
      """
      build_commit,model_filename,n_gpu_layers,n_prompt,n_gen,gpu_info,avg_ts
      "a","x-Q8_0.gguf","99","0","128","","30.5"
      "a","x-Q8_0.gguf","99","512","0","","300.5"

      """)
    #expect(lines.runs == table.runs)
    #expect(lines.runs.map(\.speed) == [30.5, 300.5])
  }

  @Test func `Behind AMD's own bridges the upper port faces the slot`() throws {
    let readout = try file("bridges.txt")
    #expect(readout.cards.count == 1)
    #expect(readout.cards.first?.readings.first?.link.width == 4)
    #expect(readout.cards.first?.readings.first?.link.generation == 3)
    #expect(try ProofCase.proof("bridges.txt", "mi50-32 epyc-romed8").said().contains("runs at x4, not x16"))
  }

  @Test func `A card that fell off the bus is an error`() throws {
    let proof = try ProofCase.proof("lost.txt", "p40")
    #expect(proof.checks == ["cards"])
    #expect(proof.said().contains("0b:00.0 stopped answering"))
  }

  @Test func `Windows, PowerShell, office tables and nounits change nothing`() throws {
    let text = String(decoding: try ProofCase.bytes("three-3090.csv"), as: UTF8.self)
    let plain = readout(text)
    #expect(plain.cards.count == 3)
    let windows = text.split(separator: "\n").joined(separator: "\r\n") + "\r\n"
    #expect(readout(windows) == plain)
    #expect(Readout(reading: [0xFF, 0xFE] + windows.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }) == plain)
    #expect(readout(text.replacing(", ", with: ";")) == plain)
    #expect(readout(text.replacing(", ", with: "\t")) == plain)
    #expect(readout(text.replacing(" MiB", with: "").replacing(" W,", with: ",").replacing(" %", with: "")) == plain)
    #expect(readout(text.replacing("279.20 W", with: "279,20 W")) == plain)
  }

  @Test func `Colors inside words, and what stands before JSON, are passed`() throws {
    let text = String(decoding: try ProofCase.bytes("two-p40.txt"), as: UTF8.self)
    #expect(readout(text.replacing("Tesla P40", with: "Te\u{1B}[01;31m\u{1B}[Ksla\u{1B}[m P40")) == readout(text))
    #expect(try file("mi50.json").cards.count == 2)
  }

  @Test(arguments: [
    "N/A", "[N/A]", "[Not Supported]", "ERR!", "[Unknown Error]", "Requested functionality has been deprecated",
  ])
  func `Words for nothing are no figures`(word: String) {
    let readout = readout(
      "index, name, power.draw [W], ecc.mode.current, pstate\n0, Tesla P40, \(word), \(word), \(word)\n")
    let reading = readout.cards.first?.readings.first
    #expect(reading?.name == "Tesla P40")
    #expect(reading?.draw == nil)
    #expect(reading?.correctsErrors == nil)
    #expect(reading?.state == nil)
  }

  @Test(arguments: [
    "352,8 W": (352.8, Bool?.none), "idle: 87.4 W": (87.4, false), "under load 1.1 kW": (1100, true),
    "wall = 264 watts": (264, nil), "au repos : 90,5 W": (90.5, false),
  ]) func `A meter is a number with its unit`(text: String, expected: (Double, Bool?)) {
    let wall = readout(text + "\n").walls.first
    #expect(wall?.watts == Watts(expected.0))
    #expect(wall?.isAtWork == expected.1)
  }

  @Test func `Of JSON that is cut off what is whole is read, and the cut is said`() throws {
    let bytes = try ProofCase.bytes("mi50.json")
    let readout = Readout(reading: Array(bytes.dropLast(220)))
    #expect(readout.cut == [.rocm])
    #expect(readout.cards.count == 2)
    #expect(readout.cards.first?.readings.first?.limits.now == Watts(178))
  }

  @Test func `The same card in two files is one, and a reading at work counts for its link`() throws {
    let idle = "index, name, pci.bus_id, pstate, utilization.gpu [%], pcie.link.gen.current, pcie.link.width.current\n"
    let csv = idle + "0, Tesla P40, 00000000:0A:00.0, P8, 0 %, 1, 16\n1, Tesla P40, 00000000:0B:00.0, P8, 0 %, 1, 16\n"
    let proof = try ProofCase.proof([Array(csv.utf8), ProofCase.bytes("two-p40.txt")], "p40=2 mb-gigabyte-x99-ud4")
    #expect(proof.readout.cards.count == 2)
    #expect(proof.said().contains("GPU 1 (0b:00.0) runs at Gen3 x4"))
  }

  @Test func `A name that the table cut off is the planned card of so much memory`() throws {
    let table = """
      | NVIDIA-SMI 470.256.02   Driver Version: 470.256.02   CUDA Version: 11.4     |
      |   0  NVIDIA GeForce ...  Off  | 00000000:01:00.0 Off |                  N/A |
      | 30%   38C    P8    21W / 350W |      3MiB / 24268MiB |      0%      Default |

      """
    #expect(try !ProofCase.proof(text: table, "rtx-3090").checks.contains("cards"))
    #expect(try ProofCase.proof(text: table, "rtx-3060-12").checks.contains("cards"))
  }

  @Test func `A model of the same family and size stands for a file that the catalog does not know`() throws {
    let line = """
      {"n_prompt": 0, "n_gen": 128, "n_gpu_layers": 99, "avg_ts": 3.1, "model_filename": "ggml-model.gguf", \
      "model_type": "llama 8B Q4_K - Medium", "model_n_params": 8030261312}

      """
    #expect(try ProofCase.proof(text: line, "p40").said().contains("Llama 3.1 8B: written 3.1 tok/s, promised about"))
    #expect(try ProofCase.proof(text: line.replacing("8030261312", with: "9130261312"), "p40").findings.isEmpty)
  }

  @Test func `A card that is cut into instances keeps its own memory`() {
    let text = """
      GPU 00000000:07:00.0
          Product Name                          : NVIDIA A100-SXM4-40GB
          MIG Mode
              Current                           : Enabled
          MIG Device
              Index                             : 0
              FB Memory Usage
                  Total                         : 19968 MiB
          FB Memory Usage
              Total                             : 40960 MiB

      """
    let card = readout(text).cards.first
    #expect(card?.memory == Gibibytes(40))
    #expect(card?.readings.first?.isPartitioned == true)
  }

  @Test func `Nothing that a tool prints is nothing`() {
    #expect(readout("Dear seller, is the card still there?\n").isEmpty)
    #expect(readout("").isEmpty)
    #expect(readout("[2026-01-01] started\n{not json}\n").isEmpty)
  }
}
