import ArgumentParser
import RigCatalog

extension CatalogCommand {
  /// Takes a bundle in.
  struct UpdateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "update", abstract: "Take in the catalog of a later day.",
      discussion: """
        FILE is what `rigtui catalog bundle` of a newer program prints; releases have it beside the program. Rows that \
        are newer than those that are compiled in go to $XDG_DATA_HOME/rigtui/catalog, in the place of an update before; \
        your own rows count before them. When the program itself knows something newer, that counts.
        """)

    @Argument(
      help: ArgumentHelp("A bundle such as rigtui-data-2026-11-30.txt, or - for standard input.", valueName: "FILE"),
      completion: .file(extensions: ["txt"]))
    var file: String

    func run() throws {
      try Importing.report { () throws(CatalogError) in
        try DataUpdate.run(file, directories: .current, mayWait: true)
      }
    }
  }

  /// Prints what is compiled in as a bundle.
  struct BundleCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "bundle", abstract: "Print the compiled-in catalog, for `rigtui catalog update` of an older program."
    )

    func run() throws {
      try Failure.reporting { () throws(Failure) in try Console.say(DataBundle.compiled) }
    }
  }
}
