import ArgumentParser
import RigCatalog
import RigModel
import RigReport
import RigSolver

/// Finds the best rig for a goal, and proves it.
struct SolveCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "solve", abstract: "Find the cheapest rig that meets a goal and has no error, and prove it.",
    discussion: """
      Every part of the catalog may be in it; a plan gives currency, prices, what is owned, use and limits, and its \
      parts stay only with --keep. Beside the best rig come the next best, those that only a question to a seller keeps \
      out, and, when nothing meets the goal, what to give up.

      Examples:
        rigtui solve --memory 48
        rigtui solve --model qwen3-32b --min-speed 10 --max-price 900
        rigtui solve --memory 48 --device-memory 24 --own p40=1 --ban gpu:vendor=AMD
        rigtui solve scaling --keep --memory 72
        rigtui solve --memory 72 --against scaling
        rigtui solve --memory 24 --objective own --days 365 --format json

      Exit code 1 when nothing meets the goal, 3 when it was stopped before the best rig, the next best or the front was \
      proven, else 0.
      """)

  @OptionGroup var source: PlanSource
  @OptionGroup(title: "Parts") var units: UnitOptions
  @OptionGroup(title: "Changes") var changes: OtherChanges

  @Flag(help: "Take rigs that leave questions to sellers open.")
  var allowUnknown = false

  @Flag(help: "Buy what is for sale: only the listings that were taken in, each once, and parts with a --price.")
  var listings = false

  @Option(
    help: ArgumentHelp("What is to be the least or the most.", valueName: SolveCommand.objectives),
    completion: .list(Objective.asked.map(\.rawValue)))
  var objective: String?

  @Option(help: ArgumentHelp("How many of the next best rigs are shown, 0…50.", valueName: "K"))
  var top: String = "5"

  @Option(
    help: ArgumentHelp(
      "Also all rigs that no other beats in price and on the other axes; alone \(SolveCommand.usualAxes).",
      valueName: "price,vram,speed,wall"),
    completion: .list(Axis.allCases.map(\.rawValue)))
  var pareto: String?

  @Option(help: ArgumentHelp("Stop after so long, as in 5s or 200ms.", valueName: "TIME"))
  var time: String?

  @Option(
    help: ArgumentHelp("Set another plan beside it: what it costs more, and what it lacks.", valueName: "PLAN"),
    completion: .plans)
  var against: String?

  @Option(help: ArgumentHelp("Save the best rig as a plan.", valueName: "NAME"))
  var save: String?

  @Option(help: ArgumentHelp("The format.", valueName: "text|json"), completion: .words(SolveFormat.self))
  var format: String = SolveFormat.text.rawValue

  @OptionGroup var output: OutputFile

  /// The axes of a front for which none are named.
  static let usualAxes = "price,vram,wall"

  private static let objectives = Objective.asked.map(\.rawValue).joined(separator: "|")

  func run() throws {
    var code: Int32 = 0
    try Failure.reporting { () throws(Failure) in
      let format = try Choice.of(SolveFormat.self, format, "--format")
      let request = try request()
      let axes = try pareto.map { words throws(Failure) in try SolveCommand.axes(words) } ?? []
      let rival = try against.map { name throws(Failure) in try SolveCommand.rival(name, request) }
      var report = try Solving(limit: try SolveCommand.limit(time)).solve(request, axes)
      report.rival = rival
      if let save, let best = report.answer.best { try keep(best, request, as: save) }
      try output.write(format.render(report), besides: source.inputs)
      code = report.answer.status == .infeasible ? 1 : report.isWhole ? 0 : 3
    }
    if code != 0 { throw ExitCode(code) }
  }

  /// The question that was asked.
  private func request() throws(Failure) -> Request {
    var request = try SolveQuestion(source, units, changes).request(allowsUnknown: allowUnknown)
    if listings { request.market = try SolveCommand.market(request) }
    if let objective {
      let word = try Choice.word(objective, "--objective", of: Objective.asked.map(\.rawValue))
      request.objective = Objective(rawValue: word) ?? .buy
    }
    guard request.objective != .speed || request.need.goal.model != nil else {
      throw .usage("--objective speed: found no model, expected --model with it, as in --model llama-3.3-70b")
    }
    request.runnerUps = try Number.integer(top, "--top", in: 0...50)
    return request
  }

  /// What is for sale.
  private static func market(_ request: Request) throws(Failure) -> Market {
    let listings: [Listing]
    do throws(CatalogError) {
      listings = try Directories.current.keptListings(request.catalog)
    } catch {
      throw .data(error)
    }
    guard !listings.isEmpty else {
      throw .data("--listings: found none, expected some that rigtui prices import has taken in")
    }
    return Market(listings, in: request.plan.currency, request.catalog)
  }

  /// The plan that is set beside the best rig.
  private static func rival(_ name: String, _ request: Request) throws(Failure) -> Rival {
    Rival(try PlanSource.open(name, try Configuration.store(request.catalog), request.catalog).plan, request)
  }

  /// The axes of a front, of which the price is always one.
  private static func axes(_ text: String) throws(Failure) -> [Axis] {
    let words = text.split(separator: ",").map(String.init)
    for word in words { _ = try Choice.word(word, "--pareto", of: ["price"] + Axis.allCases.map(\.rawValue)) }
    return Axis.allCases.filter { words.contains($0.rawValue) }
  }

  /// Seconds that were allowed.
  private static func limit(_ text: String?) throws(Failure) -> Double? {
    guard let text else { return nil }
    let unit = text.hasSuffix("ms") ? "ms" : text.hasSuffix("s") ? "s" : ""
    let digits = String(text.dropLast(unit.count))
    do throws(Failure) {
      let number = try Number.value(digits, "--time", in: 0...86_400)
      return unit == "ms" ? number / 1000 : number
    } catch {
      if case .ambiguous = TypedNumber(digits) { throw error }
      throw .usage("--time: found \(Wording.quoted(text)), expected 0 to 86400 s, as in 5s or 200ms")
    }
  }

  /// Saves a rig; a plan that comes of no other one is compared with the cheapest offer, as on the screen.
  private func keep(_ rig: Solved, _ request: Request, as name: String) throws(Failure) {
    let store = try Configuration.store(request.catalog)
    var plan = rig.plan(request)
    (plan.name, plan.solve) = (name, request.wishes)
    if !source.isNamed, plan.rental.offer == nil { plan.rental.offer = .auto }
    do throws(PlanStoreError) {
      try store.save(plan, named: name, catalog: request.catalog)
    } catch {
      throw .data(error)
    }
  }
}
