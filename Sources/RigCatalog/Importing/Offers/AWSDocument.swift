import FoundationEssentials

/// What the AWS command line prints, as far as it is about prices.
enum AWSDocument {
  /// Products, each a JSON text of its own, and whether there are more than these.
  case prices([String?], isCut: Bool)
  case spot([AWSSpotEntry?])

  private struct Shape: Decodable {
    struct Entry<Value: Decodable>: Decodable {
      let value: Value?
      init(from decoder: any Decoder) throws { value = try? Value(from: decoder) }
    }

    struct Key: CodingKey {
      let stringValue: String
      var intValue: Int? { nil }
      init(stringValue: String) { self.stringValue = stringValue }
      init?(intValue: Int) { nil }
    }

    let products: [Entry<String>]?
    let spot: [Entry<AWSSpotEntry>]?
    let isCut: Bool
    let keys: [String]

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      products = try? container.decode([Entry<String>].self, forKey: Key(stringValue: "PriceList"))
      spot = try? container.decode([Entry<AWSSpotEntry>].self, forKey: Key(stringValue: "SpotPriceHistory"))
      isCut = (try? container.decode(String.self, forKey: Key(stringValue: "NextToken"))).map { !$0.isEmpty } ?? false
      keys = container.allKeys.map(\.stringValue).sorted()
    }
  }

  /// Reads a file.
  static func read(_ file: ImportedFile) throws(CatalogError) -> AWSDocument {
    let shape: Shape
    do {
      shape = try JSONDecoder().decode(Shape.self, from: Data(file.json))
    } catch {
      throw file.error("found \(AWSDocument.problem(error, file)), \(OfferImport.shapes)")
    }
    if let products = shape.products { return .prices(products.map(\.value), isCut: shape.isCut) }
    if let entries = shape.spot { return .spot(entries.map(\.value)) }
    let keys = shape.keys.prefix(5).map(Wording.quoted) + (shape.keys.count > 5 ? ["others"] : [])
    throw file.error("found JSON with \(keys.isEmpty ? "nothing in it" : Wording.list(keys)), \(OfferImport.shapes)")
  }

  private static func problem(_ error: any Error, _ file: ImportedFile) -> String {
    if case DecodingError.typeMismatch = error { return "JSON that is a list" }
    let isOpen = ![UInt8(ascii: "}"), UInt8(ascii: "]")].contains(file.bytes.last { $0 > 0x20 })
    return isOpen ? "JSON that breaks off" : "malformed JSON"
  }
}
