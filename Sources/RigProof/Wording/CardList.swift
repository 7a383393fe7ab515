extension [CardLabel] {
  /// As in `GPU 0 (03:00.0) and GPU 1 (04:00.0)`, or behind the first of many `and 58 more`.
  func listed(_ and: String, _ more: String) -> String {
    let most = 8
    let texts = map(\.text)
    guard count > 1, let last = texts.last else { return texts.first ?? "" }
    guard count > most else { return texts.dropLast().joined(separator: ", ") + " \(and) " + last }
    return texts.prefix(most - 2).joined(separator: ", ") + " \(and) \(count - most + 2) \(more)"
  }

  /// One word for one device, another one for several.
  func verb(_ one: String, _ several: String) -> String { count == 1 ? one : several }
}
