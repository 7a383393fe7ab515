import RigModel

extension RowMaker {
  var verdict: ComparisonRow {
    row(.verdict, "Verdict", "verdict", topic: .figure(.verdict)) { report in
      ComparedValue(report.shown(.verdict), json: .text(report.estimate.verdict?.rawValue))
    }
  }

  var moneyRows: [ComparisonRow] {
    [
      row(.money, "Rig", .rig, .less), row(.money, "Rent, as planned", .rent, .less),
      row(.money, "You save", .saves, .more), row(.money, "Electricity", .electricity, .less),
      row(.money, "Own, all in", .ownership, .less), row(.money, "All in, saved", .allIn, .more),
      row(.money, "Equal work, saved", .equalWork, .more), row(.money, "Rent, pro rata", .proRata, .less),
      row(.money, "Rent, whole", .whole, .less), row(.money, "Rent, cheapest", .cheapestRent, .less),
      row(.money, "Rent, equal work", .equalWorkRent, .less), row(.money, "Pays after", .breakEven, .less),
      row(.money, "Pays, all in", .allInBreakEven, .less),
      row(.money, "Pays, equal work", .equalWorkBreakEven, .less),
    ]
  }

  var gpuRows: [ComparisonRow] {
    [
      row(.gpus, "Cards", "cards") { count($0.estimate.gpus.cards, "cards") },
      row(.gpus, "Devices", "devices") { count($0.estimate.gpus.devices, "devices") },
      row(.gpus, "VRAM", .vram, .more),
      row(.gpus, "Largest device", "largest-device", .more) {
        ComparedValue($0.memory($0.estimate.gpus.largestDevice))
      },
    ]
  }

  var powerRows: [ComparisonRow] {
    [
      row(.power, "At full load", .power, .less), row(.power, "Working, wall", .wall, .less),
      row(.power, "Heat", .heat, .less), row(.power, "Room", .room, .less),
    ]
  }

  /// A count without its unit, which the label says.
  func count(_ number: Int, _ unit: String) -> ComparedValue {
    ComparedValue(Shown(text: String(number), number: String(number), unit: unit))
  }
}
