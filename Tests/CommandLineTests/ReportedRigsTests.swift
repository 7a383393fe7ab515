import Testing

/// Rigs that builders wrote about, through the whole program and its catalog: what it says, and what it does not.
@Suite struct ReportedRigsTests {
  /// What is built and limited, the country, what is found as `severity check` or `fix check: words`, and what is not.
  typealias Case = (build: String, country: String, found: [String], missing: [String])

  static let cases: [Case] = [
    (
      "rtx-3090=4 epyc-romed8=1 psu-corsair-ax1600i=1 riser-x16=4", "US",
      ["warning supply-transients", "error supply-headroom", "fix supply-headroom: limit the cards to 265 W each"], []
    ),
    (
      "rtx-3090=8 epyc-romed8=1 psu-corsair-ax1600i=2 psu-corsair-rm1000=1 riser-x16=8 add2psu=2 case-mining-frame=1",
      "US", ["warning slots", "error wall-circuit"], ["error slots", "unknown card-fits", "warning supply-proprietary"]
    ),
    (
      "rtx-3090=8 epyc-romed8=1 psu-corsair-ax1600i=2 psu-corsair-rm1000=1 riser-x16=8 add2psu=2 limit:rtx-3090=200",
      "US", ["warning wall-circuit", "ok supply-headroom", "fix cpu: add EPYC 7313P"], ["error slots"]
    ),
    (
      "rtx-3090=2 mb-asrock-trx40-creator=1 psu-segotep-gm650=2 add2psu=1", "US", ["unknown plugs"],
      ["ok plugs", "warning supply-proprietary"]
    ),
    (
      "v100-sxm2-16=4 sxm2-adapter=4 mb-supermicro-x10dri=1 psu-dell-1100-server=2 breakout-server-psu=2", "US",
      ["error card-cooling", "error plugs", "ok server-supply", "warning wall-circuit"],
      ["ok wall-circuit", "warning server-supply"]
    ),
    (
      "mi50-32=8 epyc-romed8=1 psu-evga-1600-p2=2 add2psu=1 riser-x16=5 case-mining-frame=1 shroud-40-dual=8", "FR",
      ["warning driver", "warning slots"], ["error slots", "warning supply-proprietary"]
    ),
    (
      "rtx-3090=4 epyc-romed8=1 psu-evga-1600-g2=1 psu-evga-850-gs=1 riser-x16=4", "GB", ["warning supply-proprietary"],
      []
    ),
    (
      "p40=2 mb-gigabyte-x99-ud4=1 psu-evga-1000-g3=1 shroud-9733-bfb1012vh=2 adapter-eps-2xpcie=2 gtx-1050-ti=1",
      "US",
      ["unknown above-4g", "fix above-4g: flash BIOS F22 or a later one, at no cost"],
      ["error above-4g", "error address-space"]
    ),
    (
      "mi50-16=1 mb-gigabyte-x99-ud4=1 psu-cm-mwe-gold-650-v2=1 shroud-80-s8038=1", "DE",
      ["unknown above-4g", "warning driver"], ["error above-4g"]
    ),
    (
      "rtx-3090-ti=4 epyc-romed8=1 psu-corsair-ax1600i=1 adapter-12vhpwr-2xpcie=4 riser-x16=4", "US",
      [
        "error wall-circuit", "error supply-headroom", "note supply-transients", "error plugs",
        "fix plugs: take an adapter with three PCIe 8-pin plugs for each card",
      ], []
    ),
    (
      "v100-sxm2-16=4 sxm2-adapter=4 mb-supermicro-x10dri=1 cpu-e5-2697v4=2 psu-dell-1100-server=2 "
        + "breakout-server-psu=2 usage:workload=\"training\"",
      "US", ["warning wall-circuit", "warning server-supply"], ["ok wall-circuit"]
    ),
    ("v100-sxm2-16=1 sxm2-adapter=1 hp-z440=1 gtx-1050-ti=1", "FR", ["error card-cooling", "error plugs"], []),
    (
      "p40=2 lga1151-board=1 psu-evga-1000-g3=1 adapter-eps-2xpcie=2 shroud-80-s8038=2", "FR",
      ["error address-space", "ok above-4g"], []
    ),
    (
      "p40=1 lga1151-board=1 psu-evga-1000-g3=1 adapter-eps-2xpcie=1 shroud-80-s8038=1", "FR", [],
      ["error address-space"]
    ),
  ]

  /// A board of which the catalog says nothing.
  private static let board = """
    id,name,kind,cpu,cpus_fitted,ram_gib,x16_slots,double_slots,pcie_gen,above_4g,phys_addr_bits,video,source,as_of
    lga1151-board,LGA1151 board with i5-8500,platform,i5-8500,1,8,3,3,3,true,39,igpu,a test,2026-11-20

    """

  @Test(arguments: cases.indices) func `A rig that was reported is judged as its builder found it`(row: Int)
    async throws
  {
    let (build, country, found, missing) = ReportedRigsTests.cases[row]
    let sandbox = try Sandbox()
    try sandbox.write(ReportedRigsTests.board, to: "configuration/rigtui/catalog/platform.csv")
    let lines = build.split(separator: " ").map { $0.split(separator: "=").joined(separator: " = ") }
    let section = { (name: String) in lines.filter { $0.hasPrefix(name) }.map { String($0.dropFirst(name.count)) } }
    let plan =
      ["schema = 1", "name = \"a report\"", "[build]", "ssd-500 = 1"] + lines.filter { !$0.contains(":") }
      + ["[limits]"] + section("limit:") + ["[usage]"] + section("usage:") + [
        "[power]", "country = \"\(country)\"", "",
      ]
    let file = try sandbox.write(plan.joined(separator: "\n"), to: "rig.toml")
    let outcome = try await sandbox.rigtui(["check", file, "--format", "json"])
    #expect(outcome.complaint == "")
    let figures = try Figures(outcome.output)
    let said = (0..<100).flatMap { place -> [String] in
      guard let check = figures["findings.\(place).check"] else { return [] }
      return [("severity", ""), ("fix", "fix ")].compactMap { key, head in
        figures["findings.\(place).\(key)"].map { key == "fix" ? "\(head)\(check): \($0)" : "\($0) \(check)" }
      }
    }
    #expect(Set(said).isSuperset(of: found), "\(said)")
    #expect(Set(said).isDisjoint(with: missing), "\(said)")
  }
}
