import RigModel

extension Report {
  /// The goal's model, and in short what else runs on the rig.
  var modelsSection: Section {
    let rows = goalRows + otherRows
    return Section(
      title: "Models", columns: [.left(), .left()], rows: estimate.gpus.cards > 0 ? rows : [])
  }

  /// The goal's model with the lines that start it.
  private var goalRows: [Row] {
    guard let row = goalModel else { return [] }
    let name = row.run.model.name.visible + (row.run.quantization.map { " \($0.name)" } ?? "")
    let facts = ModelWords(numbers).facts(row).map { fact in
      let text = ModelWords.isCommand(fact.label) ? "`\(fact.text)`" : fact.text
      return Row(cells: [fact.label, text], records: [record(fact, row)])
    }
    return [Row(cells: [tr("Goal"), name], records: [Record("goal", words: row.run.model.id)])] + facts
  }

  /// A fact bare: the speed as a number with its ends, all others in words.
  private func record(_ fact: (label: String, text: String), _ row: ModelRow) -> Record {
    guard fact.label == "Speed", let speed = row.run.speed else { return Record(fact.label, words: fact.text) }
    var record = Record("Speed", Shown(speed.best, decimals: 2, row.run.model.task.speedUnit))
    record.low = Numbers.fixed(speed.low, decimals: 2)
    record.high = Numbers.fixed(speed.high, decimals: 2)
    return record
  }

  /// The largest and the fastest that fit, and how many do.
  private var otherRows: [Row] {
    let rows = taskModels
    let words = ModelWords(numbers)
    let counts = (0...2).map { rank in rows.count { $0.run.fitRank == rank } }
    let all = [
      counts[0] > 0 ? tr("\(counts[0]) on the devices") : nil,
      counts[1] > 0 ? tr("\(counts[1]) partly in main memory") : nil,
      counts[2] > 0 ? tr("\(counts[2]) too large") : nil,
    ].compactMap(\.self)
    return words.bests(rows).map { Row(cells: [$0.label, $0.text], records: [Record($0.label, words: $0.text)]) }
      + (rows.isEmpty
        ? [] : [Row(cells: [tr("Of \(Words.count(Double(rows.count), "model"))"), all.joined(separator: ", ")])])
  }

  /// The models of the plan's task: that of its goal, else of its workload.
  private var taskModels: [ModelRow] {
    var query = ModelQuery()
    query.tasks = [task]
    return models(query)
  }
}
