/// Where used parts are sold, with pages that search for words.
public enum Marketplace: String, CaseIterable, Sendable {
  /// eBay.
  case eBay
  /// LeBonCoin, France.
  case leBonCoin = "LeBonCoin"

  /// The page that searches for words.
  /// - Parameter country: two letters, such as FR: eBay has a site for many countries.
  public func search(_ words: String, in country: String) -> String {
    switch self {
    case .eBay: "https://www.\(Marketplace.eBaySite(country))/sch/i.html?_nkw=\(words.percentEncoded)"
    case .leBonCoin: "https://www.leboncoin.fr/recherche?text=\(words.percentEncoded)"
    }
  }

  /// The site of eBay for a country, or the one of the United States.
  ///
  /// Source: eBay developers program, "mip-enum-marketplace"; for HK, IE, MY, PH, PL and SG the domains that
  /// searchapi.io lists; both read 2026-11-23.
  private static func eBaySite(_ country: String) -> String {
    switch country {
    case "GB": "ebay.co.uk"
    case "AU", "HK", "MY", "SG": "ebay.com.\(country.lowercased())"
    case "AT", "BE", "CA", "CH", "DE", "ES", "FR", "IE", "IT", "NL", "PH", "PL": "ebay.\(country.lowercased())"
    default: "ebay.com"
    }
  }
}

extension String {
  /// The text as a value in a URL's query: UTF-8, everything but RFC 3986's unreserved characters as %XX.
  var percentEncoded: String {
    utf8.map { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: String(Unicode.Scalar(byte))
      default: (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
      }
    }.joined()
  }
}
