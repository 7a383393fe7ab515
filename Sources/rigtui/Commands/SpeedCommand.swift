import ArgumentParser
import RigCatalog

/// Takes in measured speeds.
struct SpeedCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "speed", abstract: "Take in speeds that others measured on their rigs.",
    subcommands: [ImportCommand.self])

  /// Imports files of `rigtui prove --share`.
  struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "import", abstract: "Take measured speeds into your catalog.",
      discussion: """
        FILE is what `rigtui prove --share` wrote, or any CSV file with columns of speed.csv. Rows go to \
        $XDG_CONFIG_HOME/rigtui/catalog/speed.csv, with their source and date. A speed of more than twice or less than \
        half of what the formula says is asked about: --accept takes it. The same file again changes nothing.
        """)

    @Argument(
      help: ArgumentHelp("CSV files, or - for standard input.", valueName: "FILE"),
      completion: .file(extensions: ["csv"]))
    var files: [String]

    @Flag(help: "Take speeds that are far from the formula, too.")
    var accept = false

    func run() throws {
      try Importing.report { () throws(CatalogError) in
        try SpeedImport.run(
          files, directories: .current, today: Clock.today, takesOutliers: accept, mayWait: true)
      }
    }
  }
}
