import RigModel

extension Marketplace {
  /// Whether its sellers write in French.
  func isFrench(in country: String) -> Bool { self == .leBonCoin || country == "FR" }
}

extension Part {
  /// What to search for on a marketplace.
  func searchWords(inFrench isFrench: Bool) -> String {
    let words = search.isEmpty ? name : search
    return isFrench ? words.inFrenchListings : words
  }
}

extension String {
  /// The words as French sellers write them: `24GB` as 24Go, `8 pin` as 8 broches.
  var inFrenchListings: String {
    var left = split(separator: " ").map(String.init)[...]
    var words: [String] = []
    while let first = left.first {
      let pair = left.prefix(2).joined(separator: " ").lowercased()
      if left.count > 1, let phrase = French.phrases[pair] {
        words.append(phrase)
        left = left.dropFirst(2)
      } else {
        words.append(French.phrases[first.lowercased()] ?? French.memory(first))
        left = left.dropFirst()
      }
    }
    return words.joined(separator: " ")
  }
}

/// What French listings call things that the catalog names in English.
private enum French {
  static let phrases = [
    "power supply": "alimentation", "hard drive": "disque dur", "water block": "waterblock", "heat sink": "dissipateur",
    "motherboard": "carte mère", "adapter": "adaptateur", "cable": "câble", "fan": "ventilateur",
    "fans": "ventilateurs",
    "heatsink": "dissipateur", "pin": "broches", "6-pin": "6 broches", "8-pin": "8 broches", "plug": "connecteur",
    "plugs": "connecteurs", "connector": "connecteur", "connectors": "connecteurs", "to": "vers",
    "gb": "Go", "tb": "To",
  ]

  /// `24GB` as 24Go, `1TB` as 1To; other words as they are.
  static func memory(_ word: String) -> String {
    let (number, unit) = (word.dropLast(2), word.suffix(2))
    guard !number.isEmpty, number.allSatisfy({ $0.isASCII && $0.isNumber || $0 == "." }) else { return word }
    return phrases[unit.lowercased()].map { String(number) + $0 } ?? word
  }
}
