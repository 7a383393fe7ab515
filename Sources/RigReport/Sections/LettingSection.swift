import RigModel

extension Report {
  /// The own rig let in the hours without work: one row, beside the sums; none when nothing is let.
  var lettingSection: Section {
    let row = letting.map { letting in
      Row(
        cells: [tr("Left"), shown(.letting).text, lettingInWords], details: lettingSources.map { .source($0) },
        records: [
          Record("Let when idle: earned", money(letting.earned, .estimate)),
          Record("Let when idle: electricity", money(letting.electricity, .estimate)),
          Record(Figure.letting.name, shown(.letting)),
        ])
    }
    return Section(
      title: "Own and let", columns: [.left(), .right("Figure"), .left("How")], rows: row.map { [$0] } ?? [],
      notes: [tr("Nobody promises guests: it is in none of the sums.")])
  }
}
