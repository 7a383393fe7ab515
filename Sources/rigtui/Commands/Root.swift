import ArgumentParser
import RigReport

/// The program: a planner on the screen, and its subcommands for scripts.
struct Rigtui: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rigtui",
    abstract: "Used GPUs or the cloud? Plan a rig, compare it with renting, and see when buying pays.",
    usage: """
      rigtui [PLAN] [--preset NAME] [changes] [--catalog DIR]
             [--color auto|always|never] [--theme NAME] [--mouse]
      rigtui [PLAN] --proof FILE...
      rigtui --plain [PLAN] [--preset NAME]
      rigtui plan    [PLAN] [--preset NAME] [changes] [--output FILE]
                     [--format \(ExportFormat.choices)]
      rigtui solve   [PLAN] [goal] [changes] [--format text|json]
                     [--output FILE]
      rigtui worth   ID[=N] [PLAN] [goal]
      rigtui check   [PLAN] [--preset NAME] [changes] [--format text|json]
                     [--output FILE]
      rigtui prove   FILE... [--plan PLAN] [--preset NAME] [changes]
                     [--format text|markdown|json] [--output FILE]
      rigtui models  [PLAN] [--preset NAME] [changes] [--task TASK]
                     [--format text|json|csv] [--output FILE]
      rigtui models import FILE... [--id NAME]
      rigtui compare PLAN PLAN... [--differences] [--output FILE]
                     [--format \(ExportFormat.choices)]
      rigtui presets [--catalog DIR]
      rigtui config  [path | edit | init | check [FILE] | schema [--plan]]
      rigtui catalog list KIND | show ID | check FILE
                     | update FILE | bundle
      rigtui offers import FILE
      rigtui prices import FILE
      rigtui speed import FILE...
      """,
    discussion: """
      Without a subcommand the planner opens: with PLAN or --preset that plan, else the last session, and the first \
      time a box that asks what it is for, the presets below. Inside, ? shows the keys and q quits.

      PLAN with a "/", ending in ".toml", or "-" for standard input, is a file; anything else is a preset. Your own \
      presets in $XDG_CONFIG_HOME/rigtui/presets shadow the bundled ones.

      Plans are told in English or French, by --lang, the configuration or the locale.

      Examples:
        rigtui                           open the planner
        rigtui --preset scaling          open it with three Tesla P40
        rigtui plan --preset budget      print the plan as text
        rigtui plan scaling --part p40=4 --days 14 --format json
        rigtui plan my-rig.toml --format markdown --output my-rig.md
        rigtui check scaling             will it work, and what to ask the sellers
        rigtui prove smi.txt --plan my-rig.toml    is it as it was planned?
        rigtui solve --memory 48         the cheapest rig with 48 GB, proven
        rigtui compare budget scaling    two plans side by side
        rigtui catalog list gpu          GPUs with prices, dates and sources
        rigtui prices import seen.csv    listings that you saw become prices
        rigtui models import nova.gguf   a model that the catalog does not have yet
        rigtui config                    what is set for all plans, and where
        rigtui plan --help               all changes that a plan takes

      Exit codes: 0 done; 1 check found an error, prove a difference of weight, or nothing meets the goal of solve; \
      2 bad data, a file that cannot be read or written, or no usable terminal; 3 solve was stopped by --time before \
      the proof; 64 wrong usage.
      """,
    version: Version.line,
    subcommands: [
      PlanCommand.self, SolveCommand.self, WorthCommand.self, CheckCommand.self, ProveCommand.self, ModelsCommand.self,
      CompareCommand.self, PresetsCommand.self, CatalogCommand.self, OffersCommand.self, PricesCommand.self,
      SpeedCommand.self, ConfigCommand.self, PlannerCommand.self, ManualCommand.self,
    ],
    defaultSubcommand: PlannerCommand.self)
}
