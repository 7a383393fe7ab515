import ArgumentParser
import RigCatalog
import RigReport

/// In which format a command writes, and where.
struct OutputOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The format.", valueName: ExportFormat.choices), completion: .words(ExportFormat.self))
  var format: String = ExportFormat.text.rawValue

  @OptionGroup var file: OutputFile

  /// The format that was named.
  var exportFormat: ExportFormat {
    get throws(Failure) { try Choice.of(ExportFormat.self, format, "--format") }
  }

  /// Prints a result, or writes it into the file that was named.
  func write(_ text: String, besides inputs: InputFiles) throws(Failure) { try file.write(text, besides: inputs) }

  /// Prints a report, or writes it into the file that was named; a format with a picture writes that beside it.
  func write(_ report: Report, as format: ExportFormat, besides inputs: InputFiles) throws(Failure) {
    try file.write(format.render(report)) { path throws(FileError) in
      try Export(report, as: format, to: path).write(besides: inputs)
    }
  }
}

/// Where a command writes.
struct OutputFile: ParsableArguments {
  @Option(
    help: ArgumentHelp("Write a file, replacing it in one step; - prints.", valueName: "FILE"), completion: .file())
  var output: String?

  func validate() throws {
    guard output != "" else {
      throw ValidationError("--output: found nothing, expected a file, or - for standard output")
    }
  }

  /// Prints a result, or writes it into the file that was named.
  /// - Parameter inputs: what was read, and is not written over.
  func write(_ text: String, besides inputs: InputFiles) throws(Failure) {
    try write(text) { path throws(FileError) in
      try inputs.refuse(path)
      try AtomicFile.write(text, to: path)
    }
  }

  /// Prints a result, or writes it into the file that was named in a way of its own.
  func write(_ text: @autoclosure () -> String, into file: (String) throws(FileError) -> Void) throws(Failure) {
    guard let output, output != "-" else { return try Console.say(text()) }
    do throws(FileError) {
      try file(output)
    } catch {
      throw Failure.data(error)
    }
  }
}
