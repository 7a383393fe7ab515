extension PartSource {
  /// What is known of its price.
  public func prices(at index: Int) -> PartPrices { part(at: index).prices }

  /// What it is called.
  public func label(at index: Int) -> PartLabel { PartLabel(part(at: index)) }

  /// Whether there is a part of a name beside one.
  public func hasOther(named name: String, than id: PartID) -> Bool {
    (0..<count).contains { part(at: $0).name == name && part(at: $0).id != id }
  }
}
