import RigModel

/// What documents for programs are made from: they are English whatever people are told things in.
protocol EnglishText {
  /// The same without any text that was made already.
  var untold: Self { get }
}

extension EnglishText {
  /// A text in English, whatever is spoken.
  func inEnglish(_ text: (Self) -> String) -> String {
    guard !Language.spoken.isEnglish else { return text(self) }
    return Language.$spoken.withValue(.english) { text(untold) }
  }
}

extension Report: EnglishText {
  var untold: Report {
    var report = Report(plan: plan, estimate: estimate, catalog: catalog, today: today)
    report.listings = listings
    return report
  }
}

extension PlanComparison: EnglishText {
  var untold: PlanComparison { PlanComparison(retelling: self) }
}
