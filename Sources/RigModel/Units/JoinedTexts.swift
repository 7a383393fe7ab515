extension [String] {
  /// The texts one after the other, with something between them.
  ///
  /// The library's own is made for lists of all kinds and asks the runtime about each of them, once, which takes a
  /// hundredth of the time to the first screen.
  @inlinable public func joined(by separator: String = "") -> String {
    var text = ""
    for (place, one) in enumerated() {
      if place > 0 { text += separator }
      text += one
    }
    return text
  }
}
