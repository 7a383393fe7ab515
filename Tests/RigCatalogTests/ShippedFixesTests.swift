import RigChecks
import RigModel
import Testing

@testable import RigCatalog

/// Fixes out of the whole catalog, for rigs that builders reported, for the bundled plans, and for two of each card.
@Suite struct ShippedFixesTests {
  private static let reported = [
    "rtx-3090=4 epyc-romed8=1 psu-corsair-ax1600i=1 riser-x16=4 nvme-2000=3",
    "rtx-3090=8 epyc-romed8=1 psu-corsair-ax1600i=2 psu-corsair-rm1000=1 riser-x16=8 add2psu=2 case-mining-frame=1",
    "rtx-3090=2 mb-asrock-trx40-creator=1 psu-segotep-gm650=2 add2psu=1 nvme-1000=1",
    "v100-sxm2-16=4 sxm2-adapter=4 mb-supermicro-x10dri=1 psu-dell-1100-server=2 breakout-server-psu=2 ssd-1000=1",
    "mi50-32=8 epyc-romed8=1 psu-evga-1600-p2=2 add2psu=1 riser-x16=5 case-mining-frame=1 shroud-40-dual=8",
    "rtx-3090=4 epyc-romed8=1 psu-evga-1600-g2=1 psu-evga-850-gs=1 riser-x16=4 case-mining-frame=1",
    "p40=2 mb-gigabyte-x99-ud4=1 psu-evga-1000-g3=1 shroud-9733-bfb1012vh=2 adapter-eps-2xpcie=2 gtx-1050-ti=1",
    "mi50-16=1 mb-gigabyte-x99-ud4=1 psu-cm-mwe-gold-650-v2=1 shroud-80-s8038=1 ssd-500=1",
    "rtx-3090-ti=4 epyc-romed8=1 psu-corsair-ax1600i=1 adapter-12vhpwr-2xpcie=4 riser-x16=4 nvme-1000=1",
    "v100-sxm2-16=1 sxm2-adapter=1 hp-z440=1 ssd-500=1 gtx-1050-ti=1",
    "p40=3 hp-z440=1 ssd-500=1", "k80=2 dell-t7910=1 ssd-500=1", "p40=2 mb-supermicro-x10dri=1 psu-dell-1100-server=1",
    "p40=4 dell-r730=1 ssd-500=1", "t4=4 dell-r720=1", "rtx-5090=2 hp-z840=1 case-mining-frame=1",
  ]

  private static func plan(_ parts: String, _ country: String, _ catalog: Catalog) -> Plan {
    var plan = Plan(name: parts)
    plan.power.country = country
    for word in parts.split(separator: " ") {
      let pair = word.split(separator: "=")
      plan.setQuantity(PartID(rawValue: String(pair[0])), pair.count > 1 ? Int(pair[1]) ?? 1 : 1)
    }
    return plan
  }

  private func errors(_ plan: Plan, _ catalog: Catalog) -> Set<String> {
    Set(Check.findings(in: Rig(plan, catalog)).filter { $0.severity == .error }.map(\.check))
  }

  /// Neither one fix nor all of them bring an error of a check that found none.
  private func tryFixes(_ plan: Plan, _ catalog: Catalog) {
    #expect(plan.build.keys.allSatisfy { catalog[$0] != nil }, "\(plan.name)")
    let (rig, before) = (Rig(plan, catalog), errors(plan, catalog))
    let fixes = Fixes.entries(of: Check.findings(in: rig), in: rig).map(\.fix)
    // The first CPU shows what its watts are too much for.
    let shown: Set = before.contains("cpu") ? ["supply-headroom", "supply-rail", "wall-circuit"] : []
    for fix in fixes {
      let after = errors(fix.applied(to: plan, in: catalog), catalog).subtracting(shown)
      #expect(after.isSubset(of: before), "\(plan.name): \(fix.words) brings \(after.subtracting(before))")
    }
    let all = errors(Fixes.applied(fixes, to: plan, in: catalog, offer: nil), catalog).subtracting(shown)
    #expect(all.isSubset(of: before), "\(plan.name): all fixes bring \(all.subtracting(before))")
  }

  @Test(arguments: reported.indices) func `No fix of a reported rig brings an error`(row: Int) throws {
    let catalog = try shipped.get().catalog
    for country in ["US", "FR"] { tryFixes(Self.plan(Self.reported[row], country, catalog), catalog) }
  }

  @Test(arguments: Preset.bundled) func `No fix of a bundled plan brings an error`(preset: Preset) throws {
    let catalog = try shipped.get().catalog
    let plan = try PlanFile.read(Preset.bytes(of: preset.name) ?? [], name: preset.name, catalog: catalog)
    // A rig without board or supply hides errors: what shows them does not bring them.
    guard Rig(plan, catalog).platform != nil, !Rig(plan, catalog).supplies.isEmpty else { return }
    tryFixes(plan, catalog)
  }

  @Test func `No fix brings an error to two of any card`() throws {
    let catalog = try shipped.get().catalog
    for place in catalog.indices(of: .gpu) {
      let card = catalog.parts[place].id
      let parts = "\(card)=2 mb-gigabyte-x99-ud4=1 cpu-e5-2697v4=1 psu-corsair-rm850x-2018=1"
      tryFixes(Self.plan(parts, "US", catalog), catalog)
    }
  }
}
