import RigModel

/// Rigs whose firmware found no addresses for the cards.
extension RealBuild {
  static let failingAddresses: [RealBuild] = [
    RealBuild(
      "A Tesla K80 on a board without Above 4G", issue("xCuri0/ReBarUEFI", 221), "2024-07-27", .fails(["above-4g"]),
      .k80, .board("ASUS P9X79 Pro") { $0.above4G = false }, .supply, .untoldFan),
    RealBuild(
      "A Tesla P10 in an HPE DL360 Gen9 before large windows were allowed", p10InDL360, "2023-10", .fails(["above-4g"]),
      .p10, .server("HPE DL360 Gen9", "1U rack", watts: 800, plugs: "eps8:1") { $0.above4G = false }),
    RealBuild(
      "A Tesla P40 with 4G decoding off", issue("xCuri0/ReBarUEFI", 95), "2023-11-06", .fails(["above-4g"]),
      .p40, .board("ASUS Sabertooth Z77") { ($0.above4G, $0.ram) = (false, Gibibytes(8)) }, .supply, .untoldFan),
    RealBuild(
      "A Tesla M40 on a Haswell board with 4G decoding off", issue("xCuri0/ReBarUEFI", 252), "2024-11-30",
      .fails(["above-4g"]),
      .m40, .board("ASUS H97M-Plus") { ($0.cpu, $0.above4G, $0.ram) = ("Core i7-4790K", false, Gibibytes(8)) },
      .supply, .untoldFan),
    RealBuild(
      "Two Radeon VII on a board without Above 4G", issue("ROCm/legacy-rocm-build", 858), "2019-08-08",
      .fails(["above-4g"]),
      .radeonVII * 2, .board("an X370 board") { $0.above4G = false }, .supply),
    RealBuild(
      "Thirteen GPUs below 4 GiB", "http://fastra2.ua.ac.be/?page_id=214", "2009", .fails(["above-4g"]),
      .gtx295 * 6, .gtx275, .board("an ASUS board") { $0.above4G = false }, .supply),
    RealBuild(
      "An RTX 5090 with Above 4G off", issue("NVIDIA/open-gpu-kernel-modules", 862), "2025-07-26", .fails(["above-4g"]),
      .rtx5090(bar: 32), .board { $0.above4G = false }, .supply),
    RealBuild(
      "A Tesla M40 on a 36-bit board in Windows", issue("xCuri0/ReBarUEFI", 45), "2023-04-02",
      .asks(["address-space"]),
      .m40,
      .board("ASUS P8Z77-V Deluxe") { board in
        (board.cpu, board.addressBits, board.above4G, board.video) = ("Core i7-3770K", 36, true, .igpu)
      },
      .supply, .untoldFan),
    RealBuild(
      "A Tesla M40 on a 36-bit board with 16 GB", issue("xCuri0/ReBarUEFI", 395), "2026-09-10",
      .fails(["address-space"]),
      .m40,
      .board("ASRock Z77E-ITX") { board in
        (board.cpu, board.addressBits, board.ram) = ("Core i7-3770", 36, Gibibytes(16))
        (board.above4G, board.mmioWindow, board.video) = (true, Gibibytes(47.5), .igpu)
      },
      .supply, .untoldFan
    ).misjudged("a warning alone: the sum fits, and what Linux rounds up does not"),
    RealBuild(
      "A Tesla P40 on a 36-bit board with 32 GB", issue("xCuri0/ReBarUEFI", 86), "2023-09-20",
      .fails(["address-space"]),
      .p40,
      .board("ASUS P8H67-M Pro") { board in
        (board.cpu, board.addressBits, board.ram, board.above4G) = ("Core i5-3570K", 36, Gibibytes(32), true)
      },
      .supply, .untoldFan),
    RealBuild(
      "Two Tesla P40 on a Coffee Lake board", issue("xCuri0/ReBarUEFI", 398), "2026", .fails(["address-space"]),
      .p40 * 2, .board("an LGA1151 board") { ($0.cpu, $0.addressBits, $0.above4G) = ("Core i5-8500", 39, true) },
      .supply, .untoldFan * 2, .untoldCable * 2),
    RealBuild(
      "A Tesla M40 on a board that halts over its resources", issue("xCuri0/ReBarUEFI", 212), "2024-06-12",
      .asks(["address-space"]),
      .m40, .board("ASRock Z77 Extreme4") { ($0.addressBits, $0.above4G) = (36, true) }, .supply, .untoldFan),
  ]
}
