import ArgumentParser
import RigCatalog

/// Takes in models from their files.
struct ModelImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Take models into your catalog from GGUF files or config.json files.",
    usage: "rigtui models import FILE... [--id NAME]",
    discussion: """
      Of a GGUF file the header alone is read, never the weights: name the first of several parts. A config.json of \
      Hugging Face will do, too; its weights are counted from the shape, and marked so. The row goes to \
      $XDG_CONFIG_HOME/rigtui/catalog/model.csv, with its source and date: that of a known model of the same name and \
      shape, else a new one. Files of other quantizations add their sizes. The same file again changes nothing.

      Examples:
        rigtui models import Qwen3-8B-Q4_K_M.gguf Qwen3-8B-Q8_0.gguf
        rigtui models import my-tune/config.json --id my-tune-8b
        rigtui models --part p40=2 --model my-tune-8b
      """,
    helpNames: .shortAndLong)

  @Argument(
    help: ArgumentHelp("GGUF or config.json files, or - for standard input.", valueName: "FILE"),
    completion: .file(extensions: ["gguf", "json"]))
  var files: [String]

  @Option(help: ArgumentHelp("The id of the row; the name decides when left out.", valueName: "NAME"))
  var id: String?

  func run() throws {
    try Importing.report { () throws(CatalogError) in
      try ModelImport.run(files, directories: .current, today: Clock.today, id: id, mayWait: true)
    }
  }
}
