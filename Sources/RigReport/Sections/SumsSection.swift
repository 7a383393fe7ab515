import RigModel

extension Report {
  /// Owning against renting: three sums beside each other.
  var sumsSection: Section {
    let rent = Words.basis(plan.rental.basis)
    let rows = [
      sumRow(tr("Savings"), own: .rig, .saves, estimate.savings, .breakEven),
      sumRow(Figure.allIn.label, own: .ownership, .allIn, estimate.allIn, .allInBreakEven),
      sumRow(Figure.equalWork.label, own: .rig, .equalWork, estimate.equalWork, .equalWorkBreakEven),
    ]
    return Section(
      title: "Own or rent",
      columns: [.left(), .right("Rent"), .right("Own"), .right("Difference"), .right("of rent"), .right("Pays from")],
      rows: estimate.rental == nil ? [] : rows, notes: sumNotes(rent))
  }

  private func sumRow(_ name: String, own: Figure, _ figure: Figure, _ saving: Saving?, _ day: Figure) -> Row {
    let mark: Mark = figure == .equalWork || plan.rental.basis == .equalWork ? .estimate : .none
    let rent = money(saving?.rental, mark)
    let (shares, pays) = (percent(saving, shown(figure).mark), shown(day))
    let from = pays.number.isEmpty ? pays.text : tr("day \(pays.mark.sign + pays.number.withSpokenMark)")
    return Row(
      cells: [name, rent.text, shown(own).text, shown(figure).text, shares.text, from],
      records: [
        Record("\(name): rent", rent), Record("\(name): own", shown(own)), Record("\(name): difference", shown(figure)),
        Record("\(name): share of rent", shares), Record("\(name): pays from day", pays),
      ])
  }

  private func sumNotes(_ rent: String) -> [String] {
    [
      tr(
        """
        Savings: rent \(rent) less the rig. All in: rent and storage less what a sale does not bring back and \
        electricity. Equal work: rent for the same work less the rig; its day counts electricity.
        """),
      tr("≈ marks estimates. Used prices are what was asked or paid on their dates."),
    ]
  }
}

extension String {
  /// A bare number with the mark that stands before decimals where its language is spoken.
  fileprivate var withSpokenMark: String {
    let mark = Language.spoken.decimalMark
    return String(decoding: utf8.map { $0 == UInt8(ascii: ".") ? mark : $0 }, as: UTF8.self)
  }
}
