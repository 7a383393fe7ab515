import ArgumentParser
import RigCatalog

/// Takes in prices of what can be rented.
struct OffersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "offers", abstract: "Bring the prices of rental offers up to date from a file.",
    subcommands: [ImportCommand.self])

  /// Imports a price list, a history of spot prices or a list of one's own.
  struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "import", abstract: "Lay prices from a file over the offers of the catalog.",
      discussion: """
        FILE is a price list as it comes, told by what is in it: an offer file of AWS (index.json or index.csv), what \
        `aws pricing get-products`, `aws ec2 describe-spot-price-history` or `vastai search offers --raw` prints, \
        RunPod's gpuTypes, Lambda's instance-types, Azure's retail prices, vms.csv of SkyPilot's catalog, a list of \
        gpuhunt's or litellm's model_prices_and_context_window.json, whose prices of hosted models go to hosted.csv \
        beside it; or a CSV file of yours with columns of offer.csv, where a missing id becomes \
        provider-instance-region. Prices go to $XDG_CONFIG_HOME/rigtui/catalog/offer.csv, with their source and date. \
        The same file again changes nothing. docs/catalog.md has the command that fetches each list.

        Examples:
          rigtui offers import index.json
          aws pricing get-products --service-code AmazonEC2 --region us-east-1 \\
            --filters Type=TERM_MATCH,Field=regionCode,Value=eu-west-1 \\
            Type=TERM_MATCH,Field=operatingSystem,Value=Linux > prices.json
          rigtui offers import prices.json
          rigtui offers import model_prices_and_context_window.json
          aws ec2 describe-spot-price-history --region eu-west-1 \\
            --product-descriptions Linux/UNIX --start-time "$(date -u +%FT%TZ)" \\
            | rigtui offers import -
        """)

    @Argument(
      help: ArgumentHelp("A JSON or CSV file, or - for standard input.", valueName: "FILE"),
      completion: .file(extensions: ["json", "csv"]))
    var file: String

    @Option(
      help: ArgumentHelp(
        "Whose machines a list has that does not say so: SkyPilot's and gpuhunt's have it in their folders.",
        valueName: "NAME"))
    var provider: String?

    func run() throws {
      try Importing.report { () throws(CatalogError) in
        try OfferImport.run(file, directories: .current, today: Clock.today, provider: provider, mayWait: true)
      }
    }
  }
}
