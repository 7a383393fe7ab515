import RigModel

/// The figures of a model on a rig that can be asked "why?".
public enum ModelFigure: String, CaseIterable, Sendable {
  /// Memory that it takes.
  case need
  /// Speed of one stream.
  case speed
  /// Tokens of a prompt a second.
  case prompt
  /// Seconds to the first token.
  case firstToken = "first token"
  /// Draw from the wall while it works.
  case wall
  /// Energy of one unit.
  case joules
  /// Electricity of so many units as a price is told for.
  case electricity
  /// All costs of so many units.
  case allIn = "all in"
}

extension ModelRow {
  /// What a figure comes to at full precision; `nil` when it is not known.
  public func value(of figure: ModelFigure) -> Double? {
    switch figure {
    case .need: run.need?.value
    case .speed: run.speed?.best
    case .prompt: run.runs ? run.prompt?.best : nil
    case .firstToken: run.runs ? run.firstToken : nil
    case .wall: cost?.wall.best.value
    case .joules: cost?.joules
    case .electricity: cost?.electricity
    case .allIn: cost?.allIn
    }
  }

  /// How a figure comes about; `nil` when it is not known.
  public func formula(of figure: ModelFigure) -> Formula? {
    guard value(of: figure) != nil else { return nil }
    return switch figure {
    case .need: needFormula
    case .speed: speedFormula
    case .prompt: rig.promptTerms(of: run).map(ModelRow.perSecond)
    case .firstToken: .quotient(number("context", Double(run.context), "tokens"), rate("prompt", run.prompt))
    case .wall: cost.map(wallFormula)
    case .joules: cost.map(joulesFormula)
    case .electricity: cost.flatMap(electricityFormula)
    case .allIn: cost.flatMap(allInFormula)
    }
  }

  /// The unit of a figure.
  func unit(of figure: ModelFigure) -> String {
    switch figure {
    case .need: "GB"
    case .speed: run.model.task.speedUnit
    case .prompt: "tok/s"
    case .firstToken: "s"
    case .wall: "W"
    case .joules: "J"
    case .electricity, .allIn: report.numbers.symbol
    }
  }
}

extension ModelRow {
  static func text(_ value: Double, _ unit: String) -> String {
    let decimals = value < 1 ? 4 : value < 100 ? 2 : 1
    return "\(Numbers.grouped(value, decimals: decimals))\(unit.isEmpty ? "" : " \(unit.spoken)")"
  }

  func number(_ name: String, _ value: Double?, _ unit: String, _ origin: String = "") -> Formula {
    .input(Input(name, value, value.map { ModelRow.text($0, unit) } ?? "?").from(nil, origin))
  }

  private func rate(_ name: String, _ figure: SpeedFigure?) -> Formula { number(name, figure?.best, "tok/s") }

  /// 1000 ÷ the milliseconds of a token, times what limits leave and guessed tokens bring.
  private static func perSecond(_ terms: SpeedTerms) -> Formula {
    let parts: [(String, Double)] = [
      ("reading", terms.reading), ("computing", terms.computing), ("layers", terms.layers),
      ("handover", terms.handover), ("other requests", terms.others), ("main memory", terms.mainMemory),
    ]
    let inputs = parts.filter { $0.1 > 0 }.map { Formula.input(Input($0.0, $0.1, text($0.1, "ms"))) }
    let speed = Formula.quotient(.bare(1000), .sum(inputs))
    guard terms.factor != 1 else { return speed }
    return .product([speed, .input(Input("limits and guesses", terms.factor, text(terms.factor, "")))])
  }

  private var needFormula: Formula {
    guard let memory = run.memory else {
      return number("working memory", run.need?.value, "GB", tr("as it was measured or estimated"))
    }
    let parts = [
      ("layers", memory.body), ("output table", memory.head), ("kept tokens", memory.cache), ("results", memory.buffer),
      ("context of a device", ModelMemory.perDevice),
    ]
    return .sum(parts.filter { $0.1 > .zero }.map { number($0.0, $0.1.value, "GB") })
  }

  private var speedFormula: Formula? {
    guard let figure = run.speed else { return nil }
    if case .measured(let rows) = figure.basis {
      let details = rows.map {
        Input("", $0.value, "\(Numbers.short($0.value, decimals: 2)) \($0.metric.unit)")
          .from(nil, "\($0.test), \($0.engine): \($0.source)".visible)
      }
      return .input(
        Input("median", figure.best, ModelRow.text(figure.best, run.model.task.speedUnit))
          .from(nil, tr("of \(Words.count(Double(rows.count), "measured row"))"), details: details))
    }
    switch run.model.task {
    case .language: return rig.terms(of: run).map(ModelRow.perSecond)
    case .speechToText: return rig.speechTerms(of: run).map(speechFormula)
    case .image: return rig.imageTerms(of: run).map(imageFormula)
    case .video, .textToSpeech: return nil
    }
  }

  private func imageFormula(_ terms: (work: Double, rate: Double)) -> Formula {
    .quotient(
      .product([.bare(60), number("rate", terms.rate, "TFLOPS")]), number("work", terms.work, "TFLOP an image"))
  }

  private func speechFormula(_ terms: (encoding: Double, writing: Double)) -> Formula {
    .quotient(.bare(30), .sum([number("encoding", terms.encoding, "s"), number("writing", terms.writing, "s")]))
  }

  private func wallFormula(_ cost: RunCost) -> Formula {
    let devices = run.draw?.best ?? .zero
    return .sum([
      number("devices", devices.value, "W"),
      number("rest of the machine and loss", (cost.wall.best - devices).value, "W"),
    ])
  }

  private func joulesFormula(_ cost: RunCost) -> Formula {
    let task = run.model.task
    let speed = Formula.quotient(
      number("wall", cost.wall.best.value, "W"), number("speed together", run.total?.best, task.speedUnit))
    return task.secondsOfUnit == 1 ? speed : .product([speed, .bare(task.secondsOfUnit)])
  }

  private func electricityFormula(_ cost: RunCost) -> Formula? {
    guard let tariff = report.estimate.energy.tariff else { return nil }
    let kilowattHours = Formula.quotient(
      .product([number("energy", cost.joules, "J"), .bare(run.model.task.pricedUnits)]), .bare(3_600_000))
    return .product([kilowattHours, number("price", tariff.value, "\(report.numbers.symbol)/kWh")])
  }

  private func allInFormula(_ cost: RunCost) -> Formula? {
    guard let owning = report.estimate.ownershipCost else { return nil }
    let symbol = report.numbers.symbol
    let sum = Formula.sum(
      [number("owning", owning.units, symbol)]
        + (report.toStart == .zero ? [] : [number("to start", report.toStart.units, symbol)]))
    let made = Formula.product([number("a day", cost.perDay, "made"), number("days", report.plan.usage.days.value, "")])
    let lot = run.model.task.pricedUnits
    return lot == 1 ? .quotient(sum, made) : .product([.quotient(sum, made), .bare(lot)])
  }
}
