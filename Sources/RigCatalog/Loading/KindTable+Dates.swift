import RigModel

extension KindTable {
  /// When the prices of an offer were seen: each is dated by the file that gives it, so that what a later file says
  /// beside the other one is not its date.
  func priceDates(_ row: Int) -> PriceDates {
    PriceDates(onDemand: dates(row, of: "on_demand_per_hour").onDemand, spot: dates(row, of: "spot_per_hour").spot)
  }

  /// What a row said of its dates when a price was given.
  private func dates(_ row: Int, of price: String) -> PriceDates {
    let given = column(price).map { reference(row, $0) } ?? .absent
    let date = { (name: String) -> CivilDate? in
      guard let column = column(name), case let found = reference(row, column, upTo: given.file), !found.isAbsent else {
        return nil
      }
      return CivilDate(files[Int(found.file)].text(found.cell).text)
    }
    return PriceDates(row: date("as_of") ?? written(row), onDemand: date("on_demand_as_of"), spot: date("spot_as_of"))
  }
}
