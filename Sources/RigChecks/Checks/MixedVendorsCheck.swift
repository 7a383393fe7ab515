import RigModel

extension Check {
  /// Cards of two makers do not share one model.
  static let mixedVendors = Check(id: "mixed-vendors", isAdvice: true) { rig in
    let cards = rig.cards.filter { !$0.spec.vendor.isEmpty }
    let vendors = cards.map(\.spec.vendor).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    guard vendors.count > 1 else { return [] }
    return [Finding(.warning, MixedVendors(vendors: vendors), parts: cards.map(\.part.id))]
  }
}

/// Cards of several makers.
struct MixedVendors: Judgment {
  let vendors: [String]
}
