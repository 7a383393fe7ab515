import RigModel

@testable import RigCatalog

/// A home whose own catalog files imports change.
struct ImportHome {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  var directories: Directories { Directories(environment: ["XDG_CONFIG_HOME": folder.path]) }

  /// Writes one of the user's own files, such as `catalog/gpu.csv`.
  func write(_ text: String, to name: String) throws { try folder.write(text, to: "rigtui/\(name)") }

  func read(_ name: String) throws -> String { try contents(folder.file("rigtui/\(name)")) }

  func path(_ name: String) -> String { folder.file("rigtui/\(name)") }

  func prices(_ text: String) throws -> ImportReport { try prices(Array(text.utf8)) }

  func prices(_ bytes: [UInt8]) throws -> ImportReport {
    let today = CivilDate.dayNumber(year: 2026, month: 11, day: 30)
    return try PriceImport.run(source("seen.csv", bytes), directories, today: today)
  }

  func offers(_ text: String, named name: String = "offers.json") throws -> ImportReport {
    try OfferImport.run(source(name, Array(text.utf8)), directories)
  }

  /// Imports a file of `Lists`.
  func offers(file: String, provider: String? = nil) throws -> ImportReport {
    let source = source(file, try ImportSource(ImportHome.path(file), today: 0).whole().bytes)
    return try OfferImport.run(source, directories, provider: provider)
  }

  /// The path of a file of `Lists`: lists as their providers publish them, with figures of our own.
  static func path(_ file: String) -> String { "\(packageRoot)/Tests/RigCatalogTests/Lists/\(file)" }

  /// A file that was written on 27 November 2026.
  func source(_ name: String, _ bytes: [UInt8]) -> ImportSource {
    ImportSource(
      name: name, bytes: bytes, day: CivilDate(dayNumber: CivilDate.dayNumber(year: 2026, month: 11, day: 27)))
  }

  /// A cell of the catalog with the user's files over it.
  func cell(_ kind: CatalogKind, _ id: String, _ column: String) throws -> String {
    try cells(kind, id, column).first ?? ""
  }

  /// Some cells of a row.
  func cells(_ kind: CatalogKind, _ id: String, _ columns: String) throws -> [String] {
    let table = try CatalogLoader.load(overlays: directories.overlays())[kind]
    return columns.split(separator: " ").map { column in
      guard let row = table.row(of: id), let place = table.columns.firstIndex(where: { $0.name == column }) else {
        return "no such cell"
      }
      return table.text(row, place)
    }
  }
}

extension ImportReport {
  /// How many lines were taken, unchanged and refused.
  var counts: [Int] { [taken, unchanged, refusals.count] }

  /// The refused lines as they are printed.
  var complaints: [String] { refusals.errors.map(\.description) }
}

/// Lists as AWS prints them.
enum AWSText {
  static let attributes = [
    "instanceType": "g5.xlarge", "regionCode": "us-east-1", "location": "US East (N. Virginia)",
    "locationType": "AWS Region", "operatingSystem": "Linux", "tenancy": "Shared", "capacitystatus": "Used",
    "preInstalledSw": "NA", "marketoption": "OnDemand", "gpu": "1", "gpuMemory": "24 GB", "vcpu": "4",
    "memory": "16 GiB", "servicecode": "AmazonEC2", "usagetype": "BoxUsage:g5.xlarge", "operation": "RunInstances",
  ]

  /// A product document.
  /// - Parameters:
  ///   - changes: attributes that differ; `nil` takes one away.
  ///   - more: what stands beside product and terms.
  static func product(
    _ changes: [String: String?] = [:], sku: String = "QG3ZDEXAMPLE", price: String = "{\"USD\":\"1.0120000000\"}",
    unit: String = "Hrs", more: String = ",\"publicationDate\":\"2026-11-18T20:05:31Z\""
  ) -> String {
    let kept = attributes.filter { changes[$0.key] == nil }
    let all = kept.merging(changes.compactMapValues { $0 }) { $1 }
    let fields = all.sorted { $0.key < $1.key }.map { "\(JSONText.string($0)):\(JSONText.string($1))" }
    return """
      {"product":{"productFamily":"Compute Instance","attributes":{\(fields.joined(separator: ","))},"sku":"\(sku)"},\
      "serviceCode":"AmazonEC2","terms":{"OnDemand":{"\(sku).JRTCKXETXF":{"priceDimensions":{\
      "\(sku).JRTCKXETXF.6YS6EN2CT7":{"unit":"\(unit)","endRange":"Inf","description":"per hour","appliesTo":[],\
      "rateCode":"\(sku).JRTCKXETXF.6YS6EN2CT7","beginRange":"0","pricePerUnit":\(price)}},"sku":"\(sku)",\
      "effectiveDate":"2026-11-01T00:00:00Z","offerTermCode":"JRTCKXETXF","termAttributes":{}}},\
      "Reserved":{"\(sku).4NA7Y494T4":{"priceDimensions":{"x":{"unit":"Hrs","pricePerUnit":{"USD":"0.63"}}}}}},\
      "version":"20261118200531"\(more)}
      """
  }

  /// What `aws pricing get-products` prints.
  static func prices(_ products: [String], more: String = "") -> String {
    let texts = products.map(JSONText.string).joined(separator: ",\n        ")
    return "{\n    \"PriceList\": [\n        \(texts)\n    ],\n    \"FormatVersion\": \"aws_v1\"\(more)\n}\n"
  }

  /// An entry of a spot history.
  static func entry(
    _ zone: String, _ price: String, at time: String = "2026-11-20T10:00:00+00:00", instance: String = "g5.xlarge",
    product: String = "Linux/UNIX"
  ) -> String {
    """
    {"AvailabilityZone":"\(zone)","InstanceType":"\(instance)","ProductDescription":"\(product)",\
    "SpotPrice":"\(price)","Timestamp":"\(time)"}
    """
  }

  /// What `aws ec2 describe-spot-price-history` prints.
  static func spot(_ entries: [String]) -> String {
    "{\n    \"SpotPriceHistory\": [\n\(entries.joined(separator: ",\n"))\n    ]\n}\n"
  }
}
