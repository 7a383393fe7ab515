import ArgumentParser
import RigCatalog
import RigModel
import RigReport

/// What is about models: without a word more, which of them run on a rig.
///
/// The parser would take the name of a subcommand for a plan, so the command with the plan stands beside the others.
struct ModelsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "models", abstract: "Which open models run on a plan's rig, how fast, and what their work costs.",
    subcommands: [ModelListCommand.self, ModelImportCommand.self], defaultSubcommand: ModelListCommand.self,
    helpNames: [])
}

/// Says which models run on a rig, and how fast.
struct ModelListCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Which open models run on a plan's rig, how fast, and what their work costs.",
    usage: """
      rigtui models [PLAN] [--preset NAME] [changes] [--task TASK]
                    [--format text|json|csv] [--output FILE]
      rigtui models import FILE... [--id NAME]
      """,
    discussion: """
      Those that fit come first, the largest of them before others. Speeds are ranges: measured rows of the same card, \
      model and quantization where there are some, else a formula that was fitted to all of them. One model alone comes \
      with its layers by device and the lines that start it.

      Examples:
        rigtui models scaling
        rigtui models --part p40=2 --model llama-3.3-70b:q4_k_m --context 8192
        rigtui models my-rig.toml --task image --format csv
        rigtui models import nova.gguf    a model that the catalog does not have yet
      """,
    shouldDisplay: false, helpNames: .shortAndLong)

  @OptionGroup var source: PlanSource
  @OptionGroup(title: "Changes") var changes: Changes
  @OptionGroup var options: ModelOptions
  @OptionGroup var output: OutputFile

  func run() throws {
    try Failure.reporting { () throws(Failure) in
      let format = try Choice.of(ModelFormat.self, options.format, "--format")
      let report = try source.report(with: changes)
      var query = try options.query(report)
      if changes.others.settings.typed[.model] != nil { query.only = report.plan.goal.model }
      try output.write(format.render(report, query), besides: source.inputs)
    }
  }
}

/// What is asked about models.
struct ModelOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("One task alone.", valueName: ModelTask.allCases.map(\.rawValue).joined(separator: "|")),
    completion: .words(ModelTask.self))
  var task: String?

  @Option(help: ArgumentHelp("Tokens kept at which speeds are told; half the context when left out.", valueName: "N"))
  var depth: String?

  @Option(help: ArgumentHelp("The program that runs the models.", valueName: "NAME"), completion: .engines)
  var engine: String?

  @Option(
    help: ArgumentHelp(
      "Layers of a mixture whose experts lie in main memory, though GPUs may have room.", valueName: "N"))
  var nCpuMoe: String?

  @Option(help: ArgumentHelp("The format.", valueName: "text|json|csv"), completion: .words(ModelFormat.self))
  var format: String = ModelFormat.text.rawValue

  /// The question.
  func query(_ report: Report) throws(Failure) -> ModelQuery {
    var query = ModelQuery()
    if let task { query.tasks = [try Choice.of(ModelTask.self, task, "--task")] }
    if let depth { query.depth = try Number.integer(depth, "--depth", in: 0...100_000_000) }
    if let nCpuMoe { query.spilledExperts = try Number.integer(nCpuMoe, "--n-cpu-moe", in: 0...1000) }
    if let engine {
      query.engine = try Choice.named(engine, "--engine", among: report.catalog.fit.owners(of: .engine))
    }
    return query
  }
}
