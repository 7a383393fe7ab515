import RigModel

extension Plan {
  /// The plan with other quantities of some parts.
  func putting(_ changes: [PartID: Int], in catalog: Catalog) -> Plan {
    changes.sorted { $0.key < $1.key }.reduce(into: self) { $0.put($1.key, $1.value, in: catalog) }
  }

  /// The plan with limits of what cards may draw; the lower one of two counts.
  func limiting(_ limits: [PartID: Watts]) -> Plan {
    var plan = self
    plan.limits.merge(limits) { min($0, $1) }
    return plan
  }
}
