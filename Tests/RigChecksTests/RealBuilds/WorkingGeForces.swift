import RigModel

/// Modules and GeForce cards that ran.
extension RealBuild {
  static let workingModules: [RealBuild] = [
    RealBuild(
      "Four V100 modules on a Dell carrier board", "https://l4rz.net/building-a-poor-mans-supercomputer/", "2020",
      .works,
      .v100Module * 4, .board, .supply, .adapter("a Dell SXM2 carrier", takes: "", gives: "sxm:4"), .untoldSink * 4),
    RealBuild(
      "A V100 module on an adapter beside an RTX 4080",
      "https://ai-news-9hr.pages.dev/news/2026-06-01/8cb32b2a45dd", "2026-05-31", .works,
      .v100Module, .rtx4080, .board("a gaming PC"), .supply,
      .adapter("an SXM2 adapter", takes: "", gives: "sxm:1"), .untoldSink),
  ]

  static let workingGeForces: [RealBuild] = [
    RealBuild(
      "Four RTX 3090 at 280 W each",
      "https://www.pugetsystems.com/labs/hpc/Quad-RTX3090-GPU-Wattage-Limited-MaxQ-TensorFlow-Performance-1974/",
      "2020-11-13", .works,
      .rtx3090(280) * 4, .board("a workstation"), .supply),
    RealBuild(
      "Seven RTX 4090 on four supplies", "https://www.mov-axbx.com/wopr/wopr_power.html", "2023-12", .works,
      .rtx4090 * 7, .board("an EPYC board") { ($0.cpu, $0.cpuTDP) = ("EPYC 7763", Watts(280)) }, .supply(1000) * 4
    ).misjudged("cards that take turns do not peak together, and the supplies hung on several circuits or a large one"),
    RealBuild(
      "Four RTX 3090 at 250 W on an EPYC", issue("noonghunna/club-3090", 688), "2026-07-12", .works,
      .rtx3090(250) * 4,
      .board("an EPYC board") { ($0.cpu, $0.cpuTDP, $0.ram) = ("EPYC 7302P", Watts(155), Gibibytes(256)) }, .supply),
    RealBuild(
      "Two RTX 3090 on a Threadripper PRO", issue("noonghunna/club-3090", 1126), "2026-09-01", .works,
      .rtx3090() * 2,
      .board("ASRock Rack WRX80D8-2T") { board in
        (board.cpu, board.cpuTDP, board.ram) = ("Threadripper PRO 3975WX", Watts(280), Gibibytes(256))
      },
      .supply),
    RealBuild(
      "Two RTX 3090 at 250 W on a Ryzen", issue("noonghunna/club-3090", 747), "2026-07-21", .works,
      .rtx3090(250) * 2,
      .board("ASUS Pro WS X570-ACE") { ($0.cpu, $0.cpuTDP, $0.ram) = ("Ryzen 7 5700X", Watts(65), Gibibytes(128)) },
      .supply),
    RealBuild(
      "An RTX 5090 at 400 W and an RTX 3090 Ti", issue("noonghunna/club-3090", 769), "2026-07-26", .works,
      .rtx5090(400), .rtx3090Ti,
      .board("Gigabyte B850 AI TOP") { ($0.cpu, $0.cpuTDP, $0.ram) = ("Ryzen 9 9950X3D", Watts(170), Gibibytes(64)) },
      .supply),
    RealBuild(
      "Two RTX 3090 on an X570 Tomahawk",
      "https://www.poctoprod.org/pages/hardware/builds/x570-5950x-rtx3090", "2026-04-24", .works,
      .rtx3090() * 2,
      .board("MSI MAG X570 Tomahawk") { board in
        (board.cpu, board.cpuTDP, board.ram) = ("Ryzen 9 5950X", Watts(105), Gibibytes(64))
        (board.x16Slots, board.x16Electrical, board.pcieGeneration) = (2, 1, 4)
      },
      .supply),
    RealBuild(
      "Two RTX 3090 on four lanes each", issue("noonghunna/club-3090", 294), "2026-06-01", .works,
      .rtx3090() * 2,
      .board("a Ryzen board") { ($0.cpu, $0.cpuTDP, $0.ram) = ("Ryzen 5 5600", Watts(65), Gibibytes(64)) }, .supply),
    RealBuild(
      "An RTX 3090 of 420 W on a Ryzen", issue("noonghunna/club-3090", 390), "2026-06-12", .works,
      .rtx3090(420),
      .board("a Ryzen board") { ($0.cpu, $0.cpuTDP, $0.ram) = ("Ryzen 7 5800XT", Watts(105), Gibibytes(64)) }, .supply),
    RealBuild(
      "An RTX 3090 Ti on a second supply in a Dell T5820",
      "https://ianlpaterson.com/blog/llama-cpp-3090-ti-dell-t5820/", "2026-05", .works,
      .rtx3090Ti, .board("Dell Precision T5820") { ($0.cpu, $0.cpuTDP) = ("Xeon W-2223", Watts(120)) },
      .supply, .adapter("three plugs to 12VHPWR", takes: "pcie8:3", gives: "12vhpwr:1")),
    RealBuild(
      "Four mining and gaming cards with 16 GB of RAM",
      "https://kreier.github.io/homelab/machines/jetson/hardware", "2026", .works,
      .p104 * 2, .gtx1070, .p106,
      .board("EVGA Z170 Classified 4-way") { board in
        (board.cpu, board.cpuTDP, board.ram, board.x16Slots) = ("Core i3-6100", Watts(51), Gibibytes(16), 4)
      },
      .supply),
    RealBuild(
      "An RTX 5060 Ti with the open kernel module", "https://github.com/davealtena/homelab/pull/1847", "2026-07-12",
      .works, .rtx5060Ti, .board, .supply),
  ]

  static let workingRadeons: [RealBuild] = [
    RealBuild(
      "Four RX 470 on a Xeon board", issue("robertrosenbusch/gfx803_rocm", 38), "2025-07-29", .works,
      .rx470 * 4, .board("Fujitsu D3348") { ($0.cpu, $0.ram, $0.x16Slots) = ("Xeon E5-2686", Gibibytes(16), 4) },
      .supply),
    RealBuild(
      "Eight MI50 on an EPYC", issue("nlzy/vllm-gfx906", 29), "2025-10-31", .works,
      .mi50 * 8, .board("ASRock ROMED8-2T") { ($0.cpu, $0.cpuTDP) = ("EPYC 7642", Watts(225)) }, .supply,
      .untoldFan * 8),
    RealBuild(
      "An MI100 on an AM4 board", issue("ROCm/legacy-rocm-build", 2927), "2024-03-28", .works,
      .mi100, .board("an AM4 board") { $0.above4G = true }, .supply, .untoldFan),
    RealBuild(
      "An RX 6700 XT with a large window on a Z97 board and 24 GB", issue("xCuri0/ReBarUEFI", 20), "2022-12-01", .works,
      .rx6700XT, .board("ASUS Z97 Maximus VII Hero") { ($0.ram, $0.above4G) = (Gibibytes(24), true) }, .supply),
  ]
}
