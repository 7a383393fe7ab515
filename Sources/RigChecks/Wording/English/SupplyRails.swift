import RigModel

extension SupplyRail {
  var sentences: Sentences {
    switch self {
    case .enough(let rail, let draw):
      Sentences(tr("\(rail.text) on +12 V; cards and CPU draw \(draw.text)"), rule: rule)
    case .tooWeak(let rail, let draw):
      Sentences(
        tr("\(rail.text) on +12 V; cards and CPU draw \(draw.text)"),
        advice: tr("take a supply with \(draw.text) or more on +12 V"), rule: rule)
    case .unknown(let supply, let rated, let draw):
      Sentences(
        tr(
          """
          \(supply): how much of the \(rated.text) is on +12 V is not known; cards and CPU draw \(draw.text), \
          \((draw.value / 12).rounded(.up).text) A
          """), rule: rule)
    }
  }

  private var rule: String {
    tr(
      """
      Cards and CPU are fed from +12 V alone: PCI Express CEM 3.0, 2013, and EPS12V Power Supply Design Guide 2.92, \
      2004
      """)
  }
}

extension AskRail {
  var english: String {
    "Could you please tell me how many amps (A) or watts the label of the power supply states for +12 V?"
  }
}
