import RigModel

/// Rigs that were taken down later: windows, drivers, watts and what ran.
extension RealBuild {
  static let laterAddresses: [RealBuild] = [
    RealBuild(
      "A Tesla P40 in a Mac Pro that does not chime", issue("notfromstatefarm/nvflashk", 34), "2026-08-25",
      .asks(["above-4g"]), .p40, .board("Mac Pro 5,1"), .supply, .untoldFan, .untoldCable),
    RealBuild(
      "A Tesla M40 on a Z77 board that maps nothing above 4 GB", issue("xCuri0/ReBarUEFI", 383), "2026-07-28",
      .fails(["above-4g"]),
      .m40,
      .board("ASRock Z77E-ITX") { board in
        (board.cpu, board.addressBits, board.ram, board.above4G) = ("Core i7-3770", 36, Gibibytes(8), false)
      },
      .supply, .untoldFan, .untoldCable),
    RealBuild(
      "A Tesla V100 on a 36-bit board in Windows", issue("xCuri0/ReBarUEFI", 381), "2026-07-21",
      .asks(["address-space"]),
      .v100,
      .board("Gigabyte Z77X-D3H") { ($0.cpu, $0.addressBits, $0.above4G) = ("Core i7-3770K", 36, true) },
      .supply, .untoldFan, .untoldCable),
    RealBuild(
      "A Tesla V100 on a 36-bit board in Linux", issue("xCuri0/ReBarUEFI", 381), "2026-09-22", .works,
      .v100, .board("Gigabyte Z77M-D3H-MVP") { ($0.cpu, $0.addressBits) = ("Core i7", 36) }, .supply, .untoldFan,
      .untoldCable),
    RealBuild(
      "A Tesla P40 on a Z97 board that beeps", issue("xCuri0/ReBarUEFI", 354), "2026-04-02", .asks(["above-4g"]),
      .p40,
      .board("Gigabyte GA-Z97P-D3") { ($0.cpu, $0.addressBits, $0.ram) = ("Core i5-4460", 39, Gibibytes(32)) },
      .supply(650), .untoldFan, .untoldCable),
    RealBuild(
      "A Tesla M40 in a Dell 7010 with 32 GB", issue("xCuri0/ReBarUEFI", 77), "2023-08-18",
      .fails(["address-space"]),
      .m40, .board("Dell 7010") { ($0.addressBits, $0.ram, $0.above4G) = (36, Gibibytes(32), true) }, .supply,
      .untoldFan, .untoldCable),
    RealBuild(
      "A Tesla P40 on a GA-X99-UD4P with BIOS F23", issue("JingShing/How-to-use-tesla-p40", 2), "2024-04-30",
      .fails(["above-4g"]),
      .p40, .gtx1070, .board("Gigabyte GA-X99-UD4P") { $0.above4G = false }, .supply(800), .untoldFan, .epsAdapter),
    RealBuild(
      "An Arc A380 beside a Core of the eighth generation", issue("ggml-org/llama.cpp", 9106), "2024-08-20",
      .asks(["resizable-bar"]),
      .arcA380, .board("an HP board") { ($0.cpu, $0.pcieGeneration) = ("Core i5-8500", 3) }, .supply),
  ]

  static let laterOthers: [RealBuild] = [
    RealBuild(
      "An Arc A770 beside a Core of the twelfth generation", issue("ggml-org/llama.cpp", 5480), "2024-02-13", .works,
      .arcA770, .board("a B660 board") { ($0.cpu, $0.pcieGeneration) = ("Core i5-12400", 5) }, .supply),
    RealBuild(
      "Two Arc Pro B50 on an X10DRi", issue("ggml-org/llama.cpp", 22413), "2026-04-26", .works,
      .arcProB50 * 2,
      .board("Supermicro X10DRi") { board in
        (board.cpu, board.cpuTDP, board.above4G, board.pcieGeneration) = ("Xeon E5-2690 v4", Watts(135), true, 3)
      },
      .supply),
    RealBuild(
      "A Radeon VII that ROCm 6.4 leaves out", issue("ROCm/legacy-rocm-build", 4625), "2025-04-14",
      .limits(["driver"]), .radeonVII, .board, .supply),
    RealBuild(
      "A Radeon VII whose matrices ROCm 7 leaves out", issue("ROCm/TheRock", 6175), "2026-06-26", .limits(["driver"]),
      .radeonVII, .board("an AM4 board") { ($0.cpu, $0.cpuTDP) = ("Ryzen 5 5500", Watts(65)) }, .supply),
    RealBuild(
      "Two Titan Xp on 850 W", issue("tensorflow/tensorflow", 8858), "2018-12-28", .limits(["supply-headroom"]),
      .titanXp * 2, .board { ($0.cpu, $0.cpuTDP) = ("Xeon E5 v4", Watts(145)) }, .supply(850)),
    RealBuild(
      "Two Titan Xp on 1300 W", issue("tensorflow/tensorflow", 8858), "2018-12-28", .works,
      .titanXp * 2, .board { ($0.cpu, $0.cpuTDP) = ("Xeon E5 v4", Watts(145)) }, .supply(1300)),
    RealBuild(
      "A Tesla K80 that ollama leaves out in a ThinkStation", issue("ollama/ollama", 1756), "2024-01-01",
      .limits(["cuda"]), .k80, .board("Lenovo ThinkStation S30"), .supply, .untoldFan, .untoldCable),
    RealBuild(
      "A Tesla K80 that a patch is wanted for", issue("ollama/ollama", 9620), "2025-03-10", .limits(["cuda"]),
      .k80, .board, .supply, .untoldFan, .untoldCable),
    RealBuild(
      "A Tesla K80 that whisper.cpp leaves out", issue("ggml-org/whisper.cpp", 2141), "2024-05-12",
      .limits(["cuda"]), .k80, .board, .supply, .untoldFan, .untoldCable),
    RealBuild(
      "A Tesla K40 with programs built for CUDA 11", "https://github.com/ollama/ollama/pull/7615", "2024-11-11",
      .limits(["cuda"]), .k40c, .board("a Skylake board") { $0.cpu = "Core i5-6500K" }, .supply),
    RealBuild(
      "An RTX 5090 and an RTX 5060 Ti on an EPYC", issue("aikitoria/open-gpu-kernel-modules", 12), "2025-12-07",
      .works, .rtx5090(), .rtx5060Ti, .board("an EPYC board"), .supply),
    RealBuild(
      "Four RTX PRO 6000 on two supplies", "https://github.com/jamesob/local-llm", "2026-07-10", .works,
      .rtxPro6000 * 4,
      .board("ASRock Rack ROMED8-2T") { board in
        (board.cpu, board.cpuTDP, board.ram) = ("EPYC 7313P", Watts(155), Gibibytes(128))
        (board.x16Slots, board.doubleSlots, board.video) = (7, 4, .bmc)
      },
      .supply(1700) * 2),
    RealBuild(
      "Three RTX 3090 on an H12SSL-i", "https://nodehome.pages.dev/articles/sovereign-node-build-guide.html",
      "2026-04-05", .works,
      .rtx3090() * 3,
      .board("Supermicro H12SSL-i") { ($0.cpu, $0.above4G, $0.x16Slots, $0.video) = ("an EPYC", true, 5, .bmc) },
      .supply),
  ]
}
