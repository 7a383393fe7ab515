import RigModel

extension Listing {
  /// What is asked, where it is and when it was seen: `asked 215.00 € and 9.00 € to send, Lyon, seen 2026-11-20`.
  public var asked: String {
    let numbers = Numbers(currency)
    let sent = shipping.map { $0 > .zero ? tr(" and \(numbers.exact($0)) to send") : tr(", sent for nothing") } ?? ""
    let place = place.isEmpty ? "" : ", \(place.visible)"
    return tr("asked \(numbers.exact(price))\(sent)\(place), seen \(date)")
  }
}
