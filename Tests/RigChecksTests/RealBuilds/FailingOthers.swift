import RigModel

/// Rigs that lacked power, slots, a picture or air.
extension RealBuild {
  static let failingPower: [RealBuild] = [
    RealBuild(
      "Two cards of 460 W on a supply of 490 W", "https://github.com/olafkfreund/nixos_config/pull/1395", "2026-08-20",
      .fails(["supply-headroom"]),
      .rtx3070Ti, .rtx3060,
      .board("Lenovo P510") { ($0.cpu, $0.cpuTDP) = ("Xeon E5-2698 v4", Watts(135)) }, .supply(490)),
    RealBuild(
      "Four GTX 1080 Ti and a Threadripper on 1300 W", issue("pytorch/pytorch", 1637), "2018-03-03",
      .limits(["supply-headroom", "supply-transients"]),
      .gtx1080Ti * 4, .board("a Threadripper board") { $0.cpu = "Threadripper" }, .supply(1300)),
    RealBuild(
      "Two GTX 1080 Ti on 750 W", issue("fangq/mcx", 228), "2024-07-23",
      .limits(["supply-headroom", "supply-transients"]), .gtx1080Ti * 2, .board, .supply(750)),
    RealBuild(
      "An RTX 3080 on 850 W", issue("huggingface/pytorch-image-models", 965), "2021-11-10",
      .limits(["supply-transients"]), .rtx3080, .board, .supply(850)),
    RealBuild(
      "An RTX 3090 and a Quadro on the rails of a Lenovo P900", issue("NVIDIA/cudf", 10336), "2022-02-19",
      .fails(["supply-rail"]),
      .rtx3090(), .rtx5000, .board("Lenovo P900") { $0.cpusFitted = 2 }, .supply(1400) { $0.isProprietary = true }
    ).misjudged("its maker does not publish the limit of each rail"),
    RealBuild(
      "A Tesla M40 whose plug nothing feeds", issue("huataihuang/cloud-atlas", 28), "2023-09-30", .fails(["plugs"]),
      .m40, .server("HPE DL360 Gen9", "1U rack", watts: 500, plugs: "none")),
    RealBuild(
      "An RX 6700 XT and its riser on two plugs", issue("geerlingguy/raspberry-pi-pcie-devices", 222), "2024-10-21",
      .fails(["plugs"]),
      .rx6700XT, .board("a Raspberry Pi") { $0.epsNeeded = 0 }, .supply(600, plugs: "pcie8:2"),
      .adapter("an uPCIty", takes: "pcie8:1", gives: "x16:1")),
  ]

  static let failingOthers: [RealBuild] = [
    RealBuild(
      "Five Tesla K80 on a board that takes four",
      "https://philipp-horn.dev/2025/09/30/nvidia-tesla-k80-gpu-llm-node", "2025-09-30", .fails(["slots"]),
      .k80 * 5, .board("a B450 board") { $0.x16Slots = 4 }, .supply, .fan * 5),
    RealBuild(
      "Two Tesla T4 in an HP Z440 without graphics", issue("bibikalka1/HP_Z440_Z640_Z840_BIOS_mod", 8), "2026-09-21",
      .fails(["display"]),
      .t4 * 2, .board("HP Z440") { ($0.above4G, $0.video) = (true, BoardVideo.none) }, .supply, .untoldFan * 2
    ).misjudged("a warning alone: many boards start without a picture"),
    RealBuild(
      "A Tesla M40 in a server whose lid is off", p10InDL360, "2023-10", .fails(["card-cooling"]),
      .m40, .board("HPE DL360 Gen9"), .supply, .untoldCable),
    RealBuild(
      "A bare Tesla T4 in a MicroServer",
      "https://ziteworld.com/posts/nvidia-t4-active-cooling-n3rdware/", "2025", .fails(["card-cooling"]),
      .t4, .board("HP MicroServer Gen8"), .supply),
  ]
}
