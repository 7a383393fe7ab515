import RigModel

/// A moment as lists write it, in seconds since 1 January 1970 by universal time.
struct Moment: Comparable {
  let seconds: Int

  var day: CivilDate { CivilDate(dayNumber: Int((Double(seconds) / 86_400).rounded(.down))) }

  static func < (one: Moment, other: Moment) -> Bool { one.seconds < other.seconds }

  /// Reads `2026-11-18T20:05:31Z` and what programs make of it: a blank for the T, parts of a second, `UTC` or `+02:00`
  /// for the zone, or seconds and thousandths since 1970.
  init?(_ text: String) {
    if let number = Double(text), number.isFinite, number >= 0, number < 1e14 {
      seconds = Int(number < 1e11 ? number : number / 1000)
      return
    }
    let bytes = Array(text.utf8)
    guard bytes.count >= 19, [UInt8(ascii: "T"), UInt8(ascii: " ")].contains(bytes[10]),
      let day = CivilDate(ascii: Array(bytes[..<10])), let time = Moment.time(bytes[11..<19]),
      let zone = Moment.zone(String(decoding: bytes[19...], as: UTF8.self))
    else { return nil }
    seconds = day.firstDayNumber * 86_400 + time - zone
  }

  /// Seconds since midnight of `20:05:31`.
  private static func time(_ bytes: ArraySlice<UInt8>) -> Int? {
    let parts = bytes.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    let numbers = parts.compactMap { $0.count == 2 ? Int(String(decoding: $0, as: UTF8.self)) : nil }
    guard numbers.count == 3, (0..<24).contains(numbers[0]), (0..<60).contains(numbers[1]),
      (0...60).contains(numbers[2])
    else { return nil }
    return numbers[0] * 3600 + numbers[1] * 60 + numbers[2]
  }

  /// Seconds east of universal time; parts of a second before the zone are passed.
  private static func zone(_ text: String) -> Int? {
    let zone = text.drop { $0 == "." || $0.isASCII && $0.isNumber }.filter { $0 != " " && $0 != ":" }
    if ["Z", "UTC"].contains(zone) { return 0 }
    guard zone.count == 5, let sign = zone.first, ["+", "-"].contains(sign), let number = Int(zone.dropFirst()) else {
      return nil
    }
    return (sign == "-" ? -1 : 1) * (number / 100 * 3600 + number % 100 * 60)
  }
}
