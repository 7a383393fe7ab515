import RigModel

/// Takes in prices of offers: what AWS prints, or a list of one's own.
public enum OfferImport {
  static let shapes =
    "expected what `aws pricing get-products` prints, what `aws ec2 describe-spot-price-history` prints, "
    + "or a CSV file with columns of offer.csv"

  /// Imports a file, or standard input for `-`.
  /// - Parameter directories: where the user's own files are.
  public static func run(_ path: String, directories: Directories) throws(CatalogError) -> ImportReport {
    try run(try ImportedFile(path, mayWait: true), directories)
  }

  static func run(_ file: ImportedFile, _ directories: Directories) throws(CatalogError) -> ImportReport {
    try OwnFolder.alone(directories) { () throws(CatalogError) in try take(file, directories) }
  }

  private static func take(_ file: ImportedFile, _ directories: Directories) throws(CatalogError) -> ImportReport {
    let folder = try OwnFolder(directories)
    var work = OfferWork(folder, ImportReport(file: file.name))
    switch file.shape {
    case .empty: throw file.error("found an empty file, \(shapes)")
    case .markup: throw file.error("found HTML or XML, \(shapes)")
    case .text: try OwnOfferList.read(file, &work)
    case .json:
      switch try AWSDocument.read(file) {
      case .prices(let products, let isCut):
        AWSPriceList(work.machines).read(products, &work)
        if isCut { work.report.note("\(file.name) is not the whole list: it has a NextToken") }
      case .spot(let entries): AWSSpotHistory(work.machines).read(entries, &work)
      }
    }
    work.report.written = try folder.write(try folder.check([work.book.table]))
    return work.report
  }
}
