import RigModel

/// Tesla cards in a slot that ran.
extension RealBuild {
  static let workingTeslas: [RealBuild] = [
    RealBuild(
      "Four Tesla P40 in a Penguin 2U server",
      "https://tinycomputers.io/posts/repurposing-enterprise-gpus-the-tesla-p40-home-lab-story.html", "2026", .works,
      .p40 * 4, .server("Penguin Computing 2U", "2U rack", ram: 252) { ($0.cpusFitted, $0.cpuTDP) = (2, Watts(145)) },
      .untoldCable * 4),
    RealBuild(
      "A Tesla P40 at home with a fan in a shroud", "https://www.ariezlabs.com/blog/p40", "2025", .works,
      .p40, .board, .supply, .untoldCable, .fan),
    RealBuild(
      "A water-cooled Tesla P40 with an EPS adapter",
      "https://github.com/placebeyondtheclouds/gpu-home-server README.md", "2025", .works,
      .p40, .gt730x1,
      .board("JGINYUE X99M Gaming D4") { board in
        (board.cpu, board.cpuTDP, board.ram, board.x16Slots) = ("Xeon E5-2697 v4", Watts(145), Gibibytes(64), 1)
      },
      .supply(650), .epsAdapter, .cooler("a water cooler")),
    RealBuild(
      "A Tesla P40 beside a GTX 1080 Ti",
      "https://github.com/JingShing/How-to-use-tesla-p40 README.md 047c6b7", "2023", .works,
      .p40, .gtx1080Ti, .board("an ATX board") { $0.above4G = true }, .supply(1200), .epsAdapter, .fan),
    RealBuild(
      "Two Tesla P40 in an HPE DL385 Gen10",
      "https://github.com/adampaulsen/p40-homelab-guides guides/dl385-dual-gpu-installation.md a8c846b", "2025", .works,
      .p40 * 2,
      .server("HPE DL385 Gen10", "2U rack", ram: 1024, watts: 1600, plugs: "eps8:2") { machine in
        (machine.cpu, machine.cpusFitted, machine.cpuTDP) = ("EPYC 7601", 2, Watts(180))
        (machine.sockets, machine.above4G) = (2, true)
      }),
    RealBuild(
      "Two Tesla P40 in a Dell C4130",
      "https://blog.cronn.de/en/machinelearning/2025/12/03/setting-up-ml-hpc-server-1.html", "2025-12-03", .works,
      .p40 * 2, .server("Dell PowerEdge C4130", "1U rack", ram: 128, watts: 4000) { $0.cpusFitted = 2 },
      .untoldCable * 2),
    RealBuild(
      "A Tesla P10 that just fits an HPE DL360 Gen9", p10InDL360, "2023-10", .works,
      .p10,
      .server("HPE DL360 Gen9", "1U rack", watts: 800, plugs: "eps8:1") { machine in
        (machine.above4G, machine.maxGPULength, machine.x16Slots) = (true, 267, 2)
      }),
    RealBuild(
      "A Tesla M40 on a 36-bit board with 8 GB", issue("xCuri0/ReBarUEFI", 11), "2026-08-15", .works,
      .m40,
      .board("ASRock Z77E-ITX") { board in
        (board.cpu, board.addressBits, board.ram) = ("Core i7-3770", 36, Gibibytes(8))
        (board.above4G, board.mmioWindow, board.video) = (true, Gibibytes(55.5), .igpu)
      },
      .supply, .untoldCable, .untoldFan),
    RealBuild(
      "A Tesla M40 beside the graphics of a Core i7", issue("Rem0o/FanControl.Releases", 294), "2021-07-18", .works,
      .m40, .board("ASRock Z270M Extreme4") { ($0.cpu, $0.cpuTDP, $0.video) = ("Core i7-6700K", Watts(91), .igpu) },
      .supply, .untoldCable, .untoldFan),
    RealBuild(
      "A Tesla P40 on an X79 board", issue("xCuri0/ReBarUEFI", 312), "2025-08-09", .works,
      .p40, .board("X79-3.2S1") { $0.above4G = true }, .supply, .untoldCable, .untoldFan),
    RealBuild(
      "A Tesla K80 with driver 470", issue("ggml-org/llama.cpp", 12140), "2025-03-02", .works,
      .k80, .board, .supply, .untoldCable, .untoldFan),
    RealBuild(
      "Three Tesla K80 in an old server", issue("dogkeeper886/ollama-k80-lab", 1), "2025-04-18", .works,
      .k80 * 3, .server("an old server", "rack"), .untoldCable * 3),
    RealBuild(
      "Four Tesla K80 on a B450 board", "https://philipp-horn.dev/2025/09/30/nvidia-tesla-k80-gpu-llm-node",
      "2025-09-30", .works,
      .k80 * 4, .board("a B450 board"), .supply, .untoldCable * 4, .fan * 4),
    RealBuild(
      "A Tesla K80 behind two 40 mm server fans", "https://blog.goo.ne.jp/amature_scientist/m/202205", "2022-05",
      .works,
      .k80, .board, .supply, .untoldCable, .fan * 2),
    RealBuild(
      "Two Tesla V100 and a P100 on an X99 board", "https://github.com/bradrlaw/ai-server/pull/15", "2026-07-25",
      .works,
      .v100 * 2, .p100,
      .board("MSI X99A") { ($0.cpu, $0.cpuTDP, $0.ram) = ("Core i7-6950X", Watts(140), Gibibytes(128)) },
      .supply, .untoldCable * 3, .fan * 3),
    RealBuild(
      "Two Tesla T4 in an HP Z440 with a GT 710", issue("bibikalka1/HP_Z440_Z640_Z840_BIOS_mod", 8), "2026-09-21",
      .works,
      .t4 * 2, .gt710, .board("HP Z440") { ($0.above4G, $0.video) = (true, BoardVideo.none) }, .supply,
      .untoldFan * 2),
    RealBuild(
      "A Tesla T4 with a fan of its own in a MicroServer",
      "https://ziteworld.com/posts/nvidia-t4-active-cooling-n3rdware/", "2025", .works,
      .t4, .board("HP MicroServer Gen8"), .supply, .cooler("a T4 cooler with a fan")),
    RealBuild(
      "Two Tesla P40 on a GA-X99-UD4 with BIOS F22", issue("xCuri0/ReBarUEFI", 11), "2024-09", .works,
      .p40 * 2,
      .board("Gigabyte GA-X99-UD4") { board in
        (board.socket, board.addressBits, board.above4G, board.above4GVersion) = ("LGA 2011-3", 46, false, "F22")
      },
      .supply, .untoldFan * 2, .untoldCable * 2),
    RealBuild(
      "A Tesla P40 on a Coffee Lake board", issue("xCuri0/ReBarUEFI", 163), "2024", .works,
      .p40, .board("an LGA1151 board") { ($0.cpu, $0.addressBits, $0.above4G) = ("Core i5-8500", 39, true) },
      .supply, .untoldFan, .untoldCable),
  ]

  /// The report on a 1U server and a card that is as long as it has room for.
  static let p10InDL360 =
    "https://cloud-atlas.readthedocs.io/zh_CN/latest/linux/server/hardware/hpe/dl360_tesla_p10.html"

  /// The address of a thread.
  static func issue(_ repository: String, _ number: Int) -> String {
    "https://github.com/\(repository)/issues/\(number)"
  }
}
