import Planner
import RigCatalog
import RigModel
import RigProof
import RigReport

/// Files with what tools printed.
enum ProofFiles {
  /// The size beyond which a file is refused: a hundred times what 64 cards print.
  private static let limit = 256 << 20

  /// Reads all; one that says nothing is complained of, and none may be left.
  static func read(_ paths: [String]) throws(Failure) -> Readout {
    var readout = Readout()
    for path in paths {
      let more = Readout(reading: try bytes(path))
      if more.isEmpty { Console.complain("\(name(path)): found nothing that a known tool prints; passed over") }
      readout.merge(more)
    }
    guard !readout.isEmpty else {
      throw .data("found no read-out, expected what nvidia-smi -q or another tool printed (see rigtui prove --help)")
    }
    return readout
  }

  /// Compares plans with what files show of a machine; `nil` without files.
  static func prover(_ paths: [String]) throws(Failure) -> Prover? {
    guard !paths.isEmpty else { return nil }
    let readout = try read(paths)
    return { plan, catalog in ProvenFinding.all(of: Proof(readout, plan, catalog, Naming(CatalogNames(catalog)))) }
  }

  private static func name(_ path: String) -> String { path == "-" ? "standard input" : path }

  private static func bytes(_ path: String) throws(Failure) -> [UInt8] {
    do throws(FileError) {
      return try FileReader.read(path, limit: limit, mayWait: true).bytes
    } catch {
      throw .data(error)
    }
  }
}

/// With which plan a machine is compared.
struct ProofQuestion {
  private let plan: String?
  private let preset: String?
  private let catalog: Catalog
  private let changes: Changes

  init(plan: String?, preset: String?, _ catalog: Catalog, _ changes: Changes) {
    (self.plan, self.preset, self.catalog, self.changes) = (plan, preset, catalog, changes)
  }

  /// Compares with the plan that was named, else with one that is made of the files.
  func proof(of readout: Readout) throws(Failure) -> Proof {
    let store = try Configuration.store(catalog)
    let naming = Naming(CatalogNames(catalog))
    let named = try named(store, catalog) ?? (changes.part.isEmpty ? nil : store.defaults.plan(named: "plan"))
    var plan = named ?? readout.plan(named: "read-outs", catalog, naming)
    if named == nil { store.defaults.fill(&plan, in: catalog) }
    try changes.apply(to: &plan, in: catalog, store.defaults)
    return Proof(readout, plan, isMade: named == nil, catalog, naming)
  }

  private func named(_ store: PlanStore, _ catalog: Catalog) throws(Failure) -> Plan? {
    guard let name = plan ?? preset else { return nil }
    return try PlanSource.open(name, store, catalog).plan
  }

  /// Saves a plan under a name, or in a file.
  static func save(_ plan: Plan, as name: String, _ catalog: Catalog) throws(Failure) {
    let store = try Configuration.store(catalog)
    var plan = plan
    plan.name = name
    do throws(PlanStoreError) {
      try store.save(plan, named: name, catalog: catalog)
    } catch {
      throw .data(error)
    }
  }
}

extension Naming {
  /// What the catalog knows of names.
  init(_ names: CatalogNames) {
    self.init(cards: { names.cards(named: $0, memory: $1) }, model: { names.model(named: $0) })
  }
}
