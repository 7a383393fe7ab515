import RigCatalog
import RigReport

/// A report on its way to files: the one that was asked for, and a picture beside it where the format has one.
struct Export {
  private let files: [ExportFile]

  /// Renders a report; what goes to a device or a pipe is one file.
  init(_ report: Report, as format: ExportFormat, to path: String) {
    files = format.files(report, at: path, isAlone: !AtomicFile.isReplaceable(path))
  }

  /// The path that was asked for.
  var path: String { files.last?.path ?? "" }

  /// The picture beside it.
  var picture: String? { files.count > 1 ? files.first?.path : nil }

  /// The files that would be replaced.
  var inTheWay: [String] { files.map(\.path).filter { FileStamp(of: $0) != nil }.reversed() }

  /// Writes each file in one step, the picture first, so that nothing refers to what is not there.
  /// - Parameters:
  ///   - inputs: what was read, and is not written over.
  ///   - patience: for how many milliseconds a pipe may take nothing; without one it is waited for.
  func write(besides inputs: InputFiles, patience: Int32? = nil) throws(FileError) {
    for file in files { try inputs.refuse(file.path) }
    for file in files { try AtomicFile.write(file.text, to: file.path, patience: patience) }
  }
}
