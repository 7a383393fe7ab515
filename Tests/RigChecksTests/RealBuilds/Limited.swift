import RigModel

/// Rigs that ran in part, or with other software only.
extension RealBuild {
  static let limitedDrivers: [RealBuild] = [
    limited(
      "A GTX 1050 that driver 595 ignores", issue("NixOS/nixos-hardware", 1880), "2026-05-17", "driver", .gtx1050),
    limited(
      "A Tesla P100 that driver 595 ignores", issue("anomixer/proxmox-vgpu-installer", 29), "2026-09-09", "driver",
      .p100, .untoldFan),
    limited("A GT 710 that driver 535 ignores", issue("siderolabs/talos", 8764), "2024-05-20", "driver", .gt710),
    limited(
      "A Tesla P4 under the open kernel module", issue("zzzhouuu/truenas-nvidia-drivers", 20), "2026-09-12", "driver",
      .p4, .untoldFan),
    limited(
      "Two Tesla K80 under the driver of an RTX 2080 Ti", issue("arutar/FrankenDriver", 30), "2023-08-03", "driver",
      .k80 * 2, .rtx2080Ti, .untoldFan),
    limited(
      "A GTX 1070 and PyTorch for CUDA 12.8", issue("aaronsb/knowledge-graph-system", 208), "2026-01-23", "cuda",
      .gtx1070),
    limited(
      "A Tesla P40 and PyTorch for CUDA 12.8", issue("rwlove/home-ops", 11853), "2026-05-20", "cuda", .p40, .untoldFan),
    limited(
      "A Quadro P4000 that LM Studio leaves out", issue("lmstudio-ai/lmstudio-bug-tracker", 2316), "2026-08-22", "cuda",
      .p4000),
    limited(
      "Four Tesla K80 that ollama leaves out", issue("ollama/ollama", 9124), "2025-02-15", "cuda", .k80 * 4,
      .untoldFan * 4),
    limited(
      "Ten Tesla P40 that vLLM leaves out", issue("vllm-project/vllm", 1374), "2023-10-16", "cuda", .p40 * 10,
      .untoldFan * 10),
    limited(
      "Two Tesla K40c that PyTorch 1.3 leaves out", issue("pytorch/pytorch", 31319), "2019-12-16", "cuda", .k40c * 2,
      .k80, .gt710, .untoldFan),
  ]

  static let limitedOthers: [RealBuild] = [
    limited(
      "A Tesla M40 and an RX 7900 XTX, one of which idles", issue("ollama/ollama", 3723), "2024-04-18", "mixed-vendors",
      .m40, .rx7900XTX, .untoldFan),
    limited(
      "An RTX A4000 and an RX 6900 XT that split by layers alone", issue("ggml-org/llama.cpp", 25594), "2026-07-12",
      "mixed-vendors", .a4000, .rx6900XT),
    RealBuild(
      "Eight RTX 4060 Ti with 32 GB of RAM", issue("ollama/ollama", 7883), "2024-11-29", .limits(["system-memory"]),
      .rtx4060Ti * 8, .board("a board") { $0.ram = Gibibytes(32) }, .supply),
    RealBuild(
      "Eight MI50 on single lanes", issue("nlzy/vllm-gfx906", 29), "2025-10-31", .limits(["slot-lanes"]),
      .mi50 * 8,
      .board("TB250-BTC Pro") { board in
        (board.cpu, board.cpuTDP, board.ram) = ("Core i7-7700K", Watts(91), Gibibytes(32))
        (board.x16Slots, board.x16Electrical, board.shortSlots) = (1, 1, 11)
      },
      .adapter("a riser", takes: "x1:1", gives: "x16:1") * 8, .supply, .untoldFan * 8),
    limited(
      "A Tesla P40 in half precision", issue("ggml-org/llama.cpp", 1837), "2023-06-30", "half-precision", .p40,
      .untoldFan),
  ]

  /// Cards in a machine of which the report says nothing.
  private static func limited(
    _ name: String, _ source: String, _ date: String, _ check: String, _ cards: Item...
  ) -> RealBuild {
    RealBuild(name, source, date, .limits([check]), all: cards + [.board, .supply])
  }
}
