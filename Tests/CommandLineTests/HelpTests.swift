import RigModel
import Testing

/// What every command tells without a terminal.
@Suite struct HelpTests {
  @Test(arguments: ["--version", "plan --version"])
  func `The version tells the commit and how new the catalog is`(line: String) async throws {
    let outcome = try await Sandbox().rigtui(line)
    let form = /rigtui \d+\.\d+\.\d+ \((.+), catalog of \d{4}-\d\d-\d\d\)\n/
    let origin = try #require(outcome.output.wholeMatch(of: form), "\(outcome.output)").1
    #expect(origin.wholeMatch(of: /built without its commit|commit [0-9a-f]{7,}(-dirty)?/) != nil, "\(origin)")
    #expect(outcome.complaint == "")
    #expect(outcome.status == 0)
  }

  static let help: [(String, [String])] = [
    (
      "--help",
      [
        "Used GPUs or the cloud?", "rigtui [PLAN] [--preset NAME]", "rigtui plan    [PLAN] [--preset NAME] [changes]",
        "rigtui check   [PLAN] [--preset NAME] [changes] [--format text|json]", "1 check found an error",
        "rigtui compare PLAN PLAN...", "rigtui presets", "rigtui catalog list KIND | show ID | check FILE",
        "rigtui models  [PLAN]", "rigtui models import FILE...", "rigtui offers import FILE",
        "rigtui prices import FILE", "? shows the keys and q quits",
        "64 wrong",
      ]
    ),
    (
      "plan --help",
      [
        "--part <ID[=QTY]>", "--price <ID=PRICE>", "--own <ID[=N]>", "--days <N>", "--hours-per-day <H>",
        "--workload <W>",
        "--work <jobs|one|tensor>", "--load <L>", "--left-on", "--country <CC>", "--tariff <PRICE_PER_KWH>",
        "--offer <ID>",
        "--pricing <on-demand|spot>", "--rate <PRICE_PER_HOUR>", "--vat <VAT>", "--storage <PRICE_PER_DAY>", "--basis",
        "--resale <SHARE>", "--currency <CODE>", "--format <text|markdown|csv|json|html>", "--output <FILE>",
        "--catalog <DIR>",
      ]
    ),
    (
      "check --help",
      [
        "--part <ID[=QTY]>", "--preset <NAME>", "--format <text|json>", "--output <FILE>", "--catalog <DIR>",
        "rigtui check scaling", "Exit code 1",
      ]
    ),
    (
      "compare --help",
      [
        "two to four plans side by side", "PLAN PLAN...", "--differences", "--format <text|markdown|csv|json|html>",
        "--output <FILE>", "--catalog <DIR>", "rigtui compare budget scaling",
      ]
    ),
    ("presets --help", ["List the presets"]),
    ("catalog --help", ["list", "show", "check"]),
    (
      "catalog list --help",
      ["catalog list KIND", "gpu, machine, platform, cpu, ram, psu", "--format <table|csv|json>"]
    ),
    ("catalog show --help", ["<ID>"]),
    ("catalog check --help", ["<FILE>"]),
    (
      "models --help",
      ["rigtui models import FILE... [--id NAME]", "--task", "--format <text|json|csv>", "rigtui models scaling"]
    ),
    (
      "models import --help",
      ["<FILE>", "--id <NAME>", "never the weights", "rigtui models import my-tune/config.json"]
    ),
    ("offers --help", ["import"]),
    ("offers import --help", ["<FILE>", "aws pricing get-products", "aws ec2 describe-spot-price-history"]),
    ("prices --help", ["import"]),
    ("prices import --help", ["<FILE>", "part,price,currency,date,place,link"]),
    ("open --help", ["--ascii", "--color <auto|always|never>", "--mouse"]),
  ]

  @Test(arguments: help) func `Help names everything`(line: String, words: [String]) async throws {
    let outcome = try await Sandbox().rigtui(line)
    for word in words { #expect(outcome.output.contains(word), "\(word) is missing") }
    #expect(outcome.complaint == "")
    #expect(outcome.status == 0)
  }

  @Test func `Every setting has an option`() async throws {
    let help = try await Sandbox().rigtui("plan --help").output
    for setting in Setting.all {
      let isFlag = if case .flag = setting.form { true } else { false }
      #expect(help.contains("  --\(setting.id)\(isFlag ? " " : " <\(setting.valueName)>")"), "\(setting)")
    }
  }

  @Test(arguments: ["--help", "open --help"]) func `What is for tests stays out of the help`(line: String) async throws
  {
    let text = try await Sandbox().rigtui(line).output
    for word in ["--script", "--size", "--dump"] { #expect(!text.contains(word)) }
  }

  @Test(arguments: [
    "gpu", "platform", "psu", "storage", "cooling", "adapter", "case", "offer", "model", "hosted", "earning", "speed",
    "coefficient", "tariff", "currency",
  ])
  func `Every kind of the catalog is listed in every format`(kind: String) async throws {
    let sandbox = try Sandbox()
    for format in ["table", "csv", "json"] {
      let outcome = try await sandbox.rigtui("catalog list \(kind) --format \(format)")
      #expect(outcome.status == 0)
      #expect(outcome.complaint == "")
      #expect(outcome.output.hasSuffix("\n"))
    }
    let header = try await sandbox.rigtui("catalog list \(kind) --format csv").output.prefix { $0 != "\n" }
    #expect(header.hasPrefix("id,") && header.contains(",as_of"))
  }

  @Test func `Presets are listed with their sums`() async throws {
    let lines = try await Sandbox().rigtui("presets").output.split(separator: "\n")
    #expect(
      lines.map { $0.prefix { $0 != " " } } == [
        "budget", "scaling", "budget-that-boots", "scaling-that-boots", "one-16gb-card", "two-rtx-3090",
        "four-p100", "empty",
      ])
    #expect(lines[0].contains("145.00 €") && lines[0].contains("168.00 €"))
    #expect(lines[1].contains("566.00 €") && lines[1].contains("714.67 €"))
  }

  @Test(arguments: [[], ["budget"], ["--preset", "scaling"], ["--ascii"]] as [[String]])
  func `Without a terminal the planner names the command to use`(arguments: [String]) async throws {
    let outcome = try await Sandbox().rigtui(arguments)
    #expect(outcome.complaint.contains("`rigtui plan`"))
    #expect(outcome.complaint.split(separator: "\n").count == 1)
    #expect(outcome.output == "")
    #expect(outcome.status == 2)
  }

  static let screens: [(String, [String], [String])] = [
    ("the first time, what it is for", ["--script", "", "--dump"], ["━ What is it for? ━", "145 €", "168 €"]),
    ("a wish", ["--script", "4,8,enter", "--dump"], ["S Solve", "48 GB: proven"]),
    ("a preset", ["scaling", "--script", "", "--dump"], ["━P Parts", "566 €", "once it starts"]),
    ("ASCII", ["scaling", "--ascii", "--script", "", "--dump"], ["+=P Parts", "  566     |", "20.8 %"]),
    ("a size", ["scaling", "--script", "", "--size", "120x36", "--dump"], ["T Totals", "own, all in"]),
    ("help", ["scaling", "--script", "?", "--dump"], ["━ Help ━", "part on or off"]),
  ]

  @Test(arguments: screens)
  func `A screen can be printed without a terminal`(what: String, arguments: [String], words: [String]) async throws {
    let outcome = try await Sandbox().rigtui(arguments)
    for word in words { #expect(outcome.output.contains(word), "\(what) lacks \(word):\n\(outcome.output)") }
    #expect(outcome.status == 0)
  }
}
