extension Amount {
  /// `Enabled`, `On`, `Yes`, `Active`, or their opposites.
  static func flag(_ text: Bytes) -> Bool? {
    switch text.key {
    case "enabled", "on", "yes", "active", "true", "1": true
    case "disabled", "off", "no", "notactive", "false", "0": false
    default: nil
    }
  }

  private static let none: Set<String> = [
    "na", "notsupported", "notfound", "unknownerror", "err", "none", "notspecified", "unknown", "undefined", "",
    "requestedfunctionalityhasbeendeprecated", "gpuislost", "insufficientpermissions",
  ]

  /// A text that says something.
  static func word(_ text: Bytes) -> String? { none.contains(text.key) ? nil : text.text }

  /// Where a device sits, in the form of `lspci`: `00000000:04:00.0` is `04:00.0`; a domain that is not the first stays.
  static func bus(_ text: Bytes) -> String? {
    let colon = UInt8(ascii: ":")
    guard let last = text.lastIndex(of: colon), last - text.startIndex >= 2, text.endIndex - last > 4 else {
      return nil
    }
    let (bus, slot, head) = (text[last - 2..<last], text[last + 1...last + 4], text[..<(last - 2)])
    guard bus.allSatisfy(\.isHex), slot.allSatisfy({ $0.isHex || $0 == UInt8(ascii: ".") }) else { return nil }
    guard head.isEmpty || head.last == colon else { return nil }
    let place = text[last - 2...last + 4].lowercase
    let domain = head.dropLast().drop { $0 == UInt8(ascii: "0") }
    guard !domain.isEmpty, domain.count < 9, domain.allSatisfy(\.isHex) else { return place }
    return String(repeating: "0", count: max(0, 4 - domain.count)) + domain.lowercase + ":" + place
  }

  /// The kind of a chip, maker first: `0x17FD10DE` is `10DE:17FD`.
  static func device(_ text: Bytes) -> String? {
    let digits = text.begins("0x") || text.begins("0X") ? text.dropFirst(2) : text
    guard digits.count == 8, digits.allSatisfy(\.isHex) else { return nil }
    return "\(digits.suffix(4).text):\(digits.prefix(4).text)".uppercased()
  }
}
