/// Reads an offer file of AWS, `index.csv`: five lines about the file, then a price a row with its product beside it.
struct AWSBulkCSV: CSVOfferReader {
  static let shape = AWSBulkJSON.shape
  static let noun = "row"
  static let columns = ["SKU", "OfferTermCode", "TermType", "PricePerUnit", "Instance Type"]

  func take(_ row: CSVEntry, _ work: inout OfferWork) throws(Refusal) {
    guard row.has("TermType", "OnDemand") else { return }
    var values: [String: String] = [:]
    for (name, column) in AWSAttributes.columns {
      let cell = row[column]
      if !cell.isEmpty { values[name] = cell }
    }
    var product = AWSProduct(attributes: AWSAttributes(values), sku: row["SKU"])
    guard !product.isPassedOver(&work) else { return }
    let price = [row["Currency"]: row["PricePerUnit"]]
    product.dimensions = [AWSProduct.Dimension(unit: row["Unit"], prices: price)]
    product.effective = row["EffectiveDate"]
    product.published = work.facts["Publication Date"]
    try product.lay(AWSBulkJSON.source, &work)
  }
}
