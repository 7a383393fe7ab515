import RigModel

extension PlanFile {
  /// Writes a plan: name, currency, build, prices, days and hours always, the rest where it differs from the default.
  /// - Parameters:
  ///   - plan: the plan.
  ///   - catalog: the catalog whose order the parts take; without one they are sorted by id.
  ///   - always: settings that it holds even when they are the default, as another one is set for all plans.
  public static func write(_ plan: Plan, in catalog: Catalog? = nil, always: Set<Setting> = []) -> String {
    var writer = PlanWriter(catalog: catalog, always: always)
    writer.writeHead(plan)
    writer.writeParts(plan)
    for section in PlanSection.allCases { writer.write(section, of: plan) }
    return writer.text
  }
}
