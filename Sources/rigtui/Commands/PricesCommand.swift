import ArgumentParser
import RigCatalog

/// Takes in prices of what can be bought.
struct PricesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prices", abstract: "Bring the prices of parts up to date from listings that you saw.",
    subcommands: [ImportCommand.self])

  /// Imports a list of listings.
  struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "import", abstract: "Keep listings and turn them into low, median and high prices.",
      discussion: """
        FILE is a CSV file with the columns part, price, currency and date, and, if you like, place, link and \
        shipping; a part is an id or a name that one part alone has. Or it is what eBay's Browse interface finds (item_summary/search). Each \
        listing is kept once in $XDG_CONFIG_HOME/rigtui/listings.csv. All that were ever kept of a part make its price \
        in $XDG_CONFIG_HOME/rigtui/catalog, such as gpu.csv. The same file again changes nothing.

        Example:
          part,price,currency,date,place,link
          p40,180,EUR,2026-11-20,Lyon,https://www.leboncoin.fr/ad/1
          p40,165,EUR,2026-11-18,Lille,
        """)

    @Argument(
      help: ArgumentHelp("A CSV or JSON file, or - for standard input.", valueName: "FILE"),
      completion: .file(extensions: ["csv", "json"]))
    var file: String

    @Option(
      help: ArgumentHelp("The part that all of eBay's items are; without it their titles tell.", valueName: "ID"),
      completion: .parts)
    var part: String?

    func run() throws {
      try Importing.report { () throws(CatalogError) in
        try PriceImport.run(file, directories: .current, today: Clock.today, part: part, mayWait: true)
      }
    }
  }
}
