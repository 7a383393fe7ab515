import ArgumentParser
import RigCatalog
import RigReport

/// In which format a command writes, and where.
struct OutputOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The format.", valueName: "text|markdown|csv|json"))
  var format: String = ExportFormat.text.rawValue

  @Option(help: ArgumentHelp("Write a file, replacing it in one step, instead of printing.", valueName: "FILE"))
  var output: String?

  /// The format that was named.
  var exportFormat: ExportFormat {
    get throws(Failure) { try Choice.of(ExportFormat.self, format, "--format") }
  }

  /// Prints a result, or writes it into the file that was named.
  func write(_ text: String) throws(Failure) {
    guard let output else { return try Console.say(text) }
    do throws(FileError) {
      try AtomicFile.write(text, to: output)
    } catch {
      throw Failure.data(error)
    }
  }
}
