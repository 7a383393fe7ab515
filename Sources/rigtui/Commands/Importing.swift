import ArgumentParser
import RigCatalog
import RigReport

/// How an import ends.
enum Importing {
  /// Prints what an import did and the lines that it refused; these make the exit code 2.
  static func report(_ work: () throws(CatalogError) -> ImportReport) throws {
    var code: Int32 = 0
    try Failure.reporting { () throws(Failure) in
      let report = try outcome(of: work)
      for refusal in report.refusals.errors { Console.complain("\(refusal)") }
      let others = report.refusals.count - report.refusals.errors.count
      if others > 0 { Console.complain("\(report.file): \(others) more were refused") }
      for warning in report.warnings.errors { Console.complain("warning: \(warning)") }
      let more = report.warnings.count - report.warnings.errors.count
      if more > 0 { Console.complain("warning: \(report.file): \(more) more such prices") }
      try Console.say("\(report)".visibleText)
      code = report.refusals.isEmpty ? 0 : 2
    }
    if code != 0 { throw ExitCode(code) }
  }

  private static func outcome(of work: () throws(CatalogError) -> ImportReport) throws(Failure) -> ImportReport {
    do throws(CatalogError) {
      return try work()
    } catch {
      throw Failure.data(error)
    }
  }
}
