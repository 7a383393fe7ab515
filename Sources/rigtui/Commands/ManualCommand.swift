import ArgumentParser
import RigCatalog

/// Writes the man pages, for those who install the program.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual", abstract: "Write a man page for each command into a folder.", shouldDisplay: false)

  @Argument(help: ArgumentHelp("The folder, which is there.", valueName: "DIR"), completion: .directory)
  var folder: String

  func run() throws {
    try Failure.reporting { () throws(Failure) in
      let footer = (day: Version.newestDay, program: Version.line)
      do throws(FileError) {
        for page in ManualPage.all(of: Rigtui.self) {
          try AtomicFile.write(page.rendered(footer), to: "\(folder)/\(page.name).1")
        }
      } catch {
        throw .data(error)
      }
    }
  }
}
