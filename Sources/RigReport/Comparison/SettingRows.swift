import RigModel

extension RowMaker {
  var rentalRows: [ComparisonRow] {
    [
      row(.rental, "Offer", "offer") { report in
        report.estimate.rental.map { ComparedValue(words: PartWords.title($0.offer), $0.offer.id.rawValue) } ?? .none
      },
      row(.rental, .rate),
      row(.rental, "Basis", "basis", topic: .figure(.basis)) { report in
        let basis = report.plan.rental.basis
        return report.estimate.rental == nil ? .none : ComparedValue(words: Words.basis(basis), basis.rawValue)
      },
    ] + otherRentalRows.filter(\.differs)
  }

  private var otherRentalRows: [ComparisonRow] {
    [
      row(.rental, "Paid for", "pricing") { report in
        let pricing = report.plan.rental.pricing
        return report.estimate.rental == nil ? .none : ComparedValue(words: Words.pricing(pricing), pricing.rawValue)
      },
      row(.rental, .vat),
      row(.rental, "Storage a day", "storage") { ComparedValue($0.money($0.plan.rental.storagePerDay)) },
    ]
  }

  var usageRows: [ComparisonRow] {
    [
      row(.usage, .days), row(.usage, .hoursPerDay),
      row(.usage, "Workload", "workload", topic: .figure(.workload)) { report in
        let workload = report.plan.usage.workload
        return ComparedValue(words: Words.workload(workload), workload.rawValue)
      },
      row(.usage, "Work", "work") { report in
        ComparedValue(words: Words.work(report.plan.usage.work), report.plan.usage.work.rawValue)
      },
      row(.usage, .load), row(.usage, .tariff), row(.usage, .resale),
    ] + otherRows.filter(\.differs)
  }
}
