import RigModel
import Testing

@testable import RigCatalog

/// The names that others give to GPUs.
@Suite struct GPUNameTests {
  let names: PartNames

  init() throws { names = PartNames(try shipped.get().catalog) }

  static let known: [(String, [Double], String)] = [
    ("RTX A4000", [], "a4000"), ("rtx-a4000", [16], "a4000"), ("NVIDIA RTX A4000", [16], "a4000"),
    ("RTXA6000", [48], "a6000"), ("A6000", [48], "a6000"), ("NVIDIA RTX 6000 Ada Generation", [48], "rtx-6000-ada"),
    ("RTX6000-Ada", [47.99], "rtx-6000-ada"), ("Q RTX 8000", [45], "rtx-8000"), ("Quadro RTX 6000", [24], "rtx-6000"),
    ("A100 PCIe 80GB", [], "a100-80"), ("NVIDIA A100 80GB PCIe", [80], "a100-80"),
    ("A100 (80 GB SXM4)", [], "a100-80-sxm"),
    ("A100-SXM4-40GB", [], "a100-40-sxm"), ("Tesla V100-SXM2-16GB", [16], "v100-sxm2-16"),
    ("Tesla V100 SXM2 32GB", [], "v100-sxm2-32"), ("H200", [140.4], "h200"), ("h200-sxm", [], "h200"),
    ("H100 SXM5", [80], "h100-sxm"), ("H100 NVL", [93.6], "h100-nvl"), ("GeForce RTX 3090 Ti", [24], "rtx-3090-ti"),
    ("3090", [24], "rtx-3090"),
    ("RTX 5090", [31.84], "rtx-5090"), ("Tesla T4", [15], "t4"), ("Radeon RX 7900 XTX", [24], "rx-7900-xtx"),
    ("AMD Instinct MI50 32GB", [], "mi50-32"), ("Tesla K80", [24], "k80"), ("Tesla K80", [12], "k80"),
  ]

  @Test(arguments: known) func `A name means a card`(name: String, memories: [Double], id: String) {
    #expect(names.gpus.resolve(name, memories: memories) == GPUNames.Match(id: id, isGuess: false))
  }

  static let guessed: [(String, [Double], String)] = [
    ("A100", [80], "a100-80"), ("A100", [], "a100-40"), ("V100", [], "v100-16"), ("A100 SXM4", [], "a100-40-sxm"),
    ("H100", [80], "h100"),
  ]

  @Test(arguments: guessed)
  func `A name that leaves something out is a guess: a card, of the least memory`(
    name: String, memories: [Double], id: String
  ) {
    #expect(names.gpus.resolve(name, memories: memories) == GPUNames.Match(id: id, isGuess: true))
  }

  @Test(arguments: [
    ("RTX 4090", [48.0]), ("RTX3060", [8]), ("B200", [180]), ("AMD RTX 3090", [24]),
    ("unknown", []),
  ])
  func `A card of other memory or maker is another card`(name: String, memories: [Double]) {
    #expect(names.gpus.resolve(name, memories: memories) == nil)
  }

  static let hints: [(String, Double?, String, String)] = [
    ("rtx-a4000", nil, "runpod", "a4000"), ("RTX A5000", nil, "", "a5000"), ("rtx-a6000", nil, "", "a6000"),
    ("a100-pcie", nil, "runpod", "a100-80"), ("A100 PCIe 80GB", nil, "", "a100-80"),
    ("A100 SXM", 80, "", "a100-80-sxm"),
    ("h200-sxm", nil, "runpod", "h200"), ("Tesla V100-SXM2-16GB", nil, "", "v100-sxm2-16"),
    ("V100", nil, "vast", "v100-16"), ("H100 NVL", nil, "vast", "h100-nvl"),
    ("RTX PRO 6000 Blackwell Server Edition", nil, "", "rtx-pro-6000-server"),
    ("RTX PRO 6000 Blackwell Workstation Edition", nil, "vast", "rtx-pro-6000"),
    ("NVIDIA H100 80GB HBM3", nil, "", "h100-sxm"), ("NVIDIA H200 141GB HBM3e", nil, "", "h200"),
    ("p4O", nil, "", "p40"), ("rtx-309O", nil, "", "rtx-3090"), ("titan-rxt", nil, "", "titan-rtx"),
  ]

  @Test(arguments: hints)
  func `A hint looks at names first`(name: String, memory: Double?, provider: String, id: String) {
    #expect(names.gpus.hint(for: name, memory: memory, provider: provider) == "; did you mean \(id)?")
  }

  @Test(arguments: [
    ("rtx-a9000", nil), ("rtx-3060-8", nil), ("RTX 4090", 48.0), ("v100-64", nil), ("rtx-7900-xtx", nil), ("b200", nil),
    ("rtx-4069", 8), ("RTX 4090 D", nil), ("A6000 Ada", nil), ("GH200", nil), ("RTX 5090 Laptop GPU", nil),
    ("MI250X", nil), ("L40G", nil),
  ])
  func `No hint names a card of other memory, maker or number`(name: String, memory: Double?) {
    #expect(names.gpus.hint(for: name, memory: memory) == "")
  }

  static let titles: [(String, String?)] = [
    ("NVIDIA Tesla P40 24GB GDDR5 GPU Accelerator Card", "p40"), ("RTX 3090 Ti 24GB Founders Edition", "rtx-3090-ti"),
    ("Tesla V100 SXM2 16GB module", "v100-sxm2-16"), ("NVIDIA A100 80GB PCIe", "a100-80"),
    ("Tesla V100 32GB", "v100-32"),
    ("RTX 3090 or RTX 3080", nil), ("RTX 3080 11GB", nil), ("RTX 3080 for gaming", nil), ("Radeon 24 GB card", nil),
    ("", nil),
  ]

  @Test(arguments: titles) func `A title names one part or none`(title: String, id: String?) {
    #expect(names.part(inTitle: title)?.id.rawValue == id)
  }

  @Test(arguments: [("Tesla P40", "p40"), ("p40", "p40"), ("NVIDIA A100 PCIe 80GB", "a100-80"), ("Tesla M40", nil)])
  func `A part is found by its id or a name that it alone has`(word: String, id: String?) {
    #expect(names.part(word)?.id.rawValue == id)
  }
}
