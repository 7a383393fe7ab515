import ArgumentParser
import RigCatalog
import RigModel
import RigProof
import RigReport

/// What is kept of a proof, and what is given away.
struct ProofKeeping: ParsableArguments {
  @Flag(help: "Keep measured speed and watts in your catalog, to be used first from then on.")
  var remember = false

  @Flag(help: "Take out what was kept, and put the file back as it was; needs no FILE.")
  var forget = false

  @Option(
    help: ArgumentHelp("Write what was measured into a small file to give away, of nobody's name.", valueName: "FILE"),
    completion: .file())
  var share: String?

  /// Does what was asked for with a proof.
  func keep(_ proof: Proof, _ catalog: Catalog, _ inputs: InputFiles) throws(Failure) {
    let naming = Naming(CatalogNames(catalog))
    let day = CivilDate(dayNumber: Clock.today)
    if let share {
      let rows = proof.rows(source: MeasuredRow.shared, on: day, catalog, naming)
      try ProofKeeping.write(rows, to: share, inputs)
    }
    guard remember else { return }
    let rows = proof.rows(source: MeasuredRow.here, on: day, catalog, naming)
    do throws(CatalogError) {
      let report = try OwnSpeeds.remember(rows.map { ($0.id, $0.cells) }, directories: .current)
      Console.complain("remembered: \(report.sentence)")
    } catch {
      throw .data(error)
    }
  }

  /// Takes out what was kept.
  func forgetAll() throws(Failure) {
    let done: String
    do throws(CatalogError) {
      done = try OwnSpeeds.forget(directories: .current)
    } catch {
      throw .data(error)
    }
    try Console.say(done + "\n")
  }

  private static func write(_ rows: [MeasuredRow], to path: String, _ inputs: InputFiles) throws(Failure) {
    do throws(FileError) {
      try inputs.refuse(path)
      try AtomicFile.write(SharedRows.csv(rows), to: path)
    } catch {
      throw .data(error)
    }
  }
}
