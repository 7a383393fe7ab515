import RigCatalog
import RigModel

extension Configuration {
  /// What the person's file and the environment say; what is wrong is noted.
  static func current(_ catalog: Catalog?) -> Configuration {
    ConfigReader.read(Directories.current.settings, catalog: catalog)
  }

  /// The person's plans and presets, with what is set for all plans; refused when anything is wrong with that.
  static func store(_ catalog: Catalog) throws(Failure) -> PlanStore {
    let configuration = current(catalog)
    if let complaint = configuration.complaint { throw .data(complaint) }
    return PlanStore(directories: .current, defaults: configuration.defaults)
  }

  /// The first thing that is wrong, and how many more there are; `nil` when nothing is.
  var complaint: String? {
    problems.first.map { $0 + (problems.count > 1 ? "; \(problems.count - 1) more: rigtui config check" : "") }
  }
}
