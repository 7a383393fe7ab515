import ArgumentParser
import RigCatalog
import RigModel
import RigReport

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Opens the file in the person's editor.
struct ConfigEditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Open the file in $VISUAL or $EDITOR, and check it afterwards.",
    discussion: "A file that is not there is made, with everything that can be set in comments.")

  func run() throws {
    var problems: [String] = []
    try Failure.reporting { () throws(Failure) in
      let path = try ConfigPlace.path
      if FileStamp(of: path) == nil { try ConfigPlace.make(path) }
      let editor = Environment.value("VISUAL") ?? Environment.value("EDITOR") ?? "vi"
      let code = Shell.run(editor + " \"$@\"", with: path)
      guard code == 0 else {
        throw .data("\(path): the editor \(Wording.quoted(editor)) ended with \(code); set VISUAL or EDITOR to another")
      }
      problems = try ConfigPlace.check(nil)
    }
    guard problems.isEmpty else { throw ConfigCheckCommand.complain(problems) }
  }
}

/// Makes the file.
struct ConfigInitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Make the file, with everything that can be set in comments.")

  func run() throws {
    try Failure.reporting { () throws(Failure) in
      let path = try ConfigPlace.path
      guard FileStamp(of: path) == nil else { throw .data("\(path): it is there already; rigtui config edit opens it") }
      try ConfigPlace.make(path)
      try Console.say(path.visible + "\n")
    }
  }
}

/// The person's file.
enum ConfigPlace {
  /// Where it is.
  static var path: String {
    get throws(Failure) {
      guard let path = Directories.current.settings else {
        throw .data("there is no place for settings: set HOME or XDG_CONFIG_HOME")
      }
      return path
    }
  }

  /// Writes the template.
  static func make(_ path: String) throws(Failure) {
    do throws(FileError) {
      try AtomicFile.write(ConfigTemplate.text, making: path)
    } catch {
      throw .data(error)
    }
  }

  /// Checks a file, or the person's own, and says so when nothing is wrong.
  static func check(_ file: String?) throws(Failure) -> [String] {
    let catalog = try Directories.load(Directories.current.folders()).catalog
    let path = if let file { file == "-" ? file : TypedPath.absolute(file) } else { try ConfigPlace.path }
    let found: SettingsFile?
    do throws(ConfigError) {
      found = try SettingsFile.read(path, mayWait: file != nil)
    } catch {
      return ["\(error)"]
    }
    guard let found else {
      guard file == nil else { return ["\(path): cannot read: there is no such file; check the path"] }
      try Console.say("\(path.visible): not there, so that the usual holds\n")
      return []
    }
    let problems = ConfigReader.check(found, catalog: catalog).problems
    let count = found.entries.count
    if problems.isEmpty {
      try Console.say("\(found.path.visible): \(count) key\(count == 1 ? "" : "s"), nothing is wrong\n")
    }
    return problems
  }
}
