import Testing

/// Every complaint: its exact words on standard error, nothing on standard output, and the exit code.
@Suite struct ComplaintTests {
  struct Complaint: CustomTestStringConvertible, Sendable {
    let line: String
    let words: String
    var testDescription: String { line }

    init(_ line: String, _ words: String) { (self.line, self.words) = (line, words) }
  }

  private static let presets =
    "budget, scaling, budget-that-boots, scaling-that-boots, one-16gb-card, two-rtx-3090, four-p100 or empty"

  static let usage = [
    Complaint("plan budgt", "found no preset \"budgt\", expected \(presets); did you mean budget?"),
    Complaint("plan --preset budgt", "found no preset \"budgt\", expected \(presets); did you mean budget?"),
    Complaint("budgt", "found no preset \"budgt\", expected \(presets); did you mean budget?"),
    Complaint("plan", "no plan: name a file, a preset (see rigtui presets), or parts with --part"),
    Complaint("plan budget --part p4O", "--part: unknown \"p4O\"; did you mean p40?"),
    Complaint("plan budget --part p40=65", "--part p40: found \"65\", expected a whole number from 0 to 64"),
    Complaint("plan budget --part p40=-1", "--part p40: found \"-1\", expected a whole number from 0 to 64"),
    Complaint("plan budget --part p40=1.5", "--part p40: found \"1.5\", expected a whole number from 0 to 64"),
    Complaint("plan budget --part p40=", "--part p40: found \"\", expected a whole number from 0 to 64"),
    Complaint("plan budget --limit p40", "--limit: found \"p40\", expected GPU=W, such as p40=180"),
    Complaint("plan budget --limit seed-psu-9=5", "--limit: found \"seed-psu-9=5\", expected GPU=W, such as p40=180"),
    Complaint("plan budget --limit p40=5001", "--limit p40: found \"5001\", expected a number from 0 to 5000"),
    Complaint("plan budget --limit p40=0.5", "--limit p40: found \"0.5\", expected 0 or a number from 1 to 5000"),
    Complaint("plan budget --price p40", "--price: found \"p40\", expected ID=PRICE, such as p40=170"),
    Complaint("plan budget --price p40=nan", "--price p40: found \"nan\", expected a number from 0 to 10000000"),
    Complaint("plan budget --price p40=-1", "--price p40: found \"-1\", expected a number from 0 to 10000000"),
    Complaint("plan budget --own k8O", "--own: unknown \"k8O\"; did you mean k80?"),
    Complaint("plan budget --days inf", "--days: found \"inf\", expected a number from 0 to 3650"),
    Complaint("plan budget --days nan", "--days: found \"nan\", expected a number from 0 to 3650"),
    Complaint("plan budget --days 1e400", "--days: found \"1e400\", expected a number from 0 to 3650"),
    Complaint("plan budget --days=-1", "--days: found \"-1\", expected a number from 0 to 3650"),
    Complaint("plan budget --days 3651", "--days: found \"3651\", expected a number from 0 to 3650"),
    Complaint("plan budget --days 0x10", "--days: found \"0x10\", expected a number from 0 to 3650"),
    Complaint("plan budget --days seven", "--days: found \"seven\", expected a number from 0 to 3650"),
    Complaint("plan budget --hours-per-day 25", "--hours-per-day: found \"25\", expected a number from 0 to 24"),
    Complaint(
      "plan budget --workload decod",
      "--workload: found \"decod\", expected decode, image, video, training, article; did you mean decode?"),
    Complaint("plan budget --work two", "--work: found \"two\", expected jobs, one, tensor"),
    Complaint("plan budget --load 1.1", "--load: found \"1.1\", expected a number from 0 to 1"),
    Complaint(
      "plan budget --country FRA",
      "--country: unknown \"FRA\", expected a code of `rigtui catalog list tariff` such as GB; did you mean FR?"),
    Complaint(
      "plan budget --country united",
      "--country: found \"united\", expected one of AE (United Arab Emirates), GB (United Kingdom), US (United States)"),
    Complaint(
      "plan budget --model llama-3.3-70b:q9_9",
      "--model llama-3.3-70b: unknown \"q9_9\", expected one such as q4_k_m, 4.9bpw or 42.5gb; did you mean q2_k?"),
    Complaint("plan budget --part mi50", "--part: unknown \"mi50\"; did you mean mi50-16 or mi50-32?"),
    Complaint("plan budget --own MI50", "--own: unknown \"MI50\"; did you mean mi50-16 or mi50-32?"),
    Complaint("plan budget --tariff 1001", "--tariff: found \"1001\", expected a number from 0 to 1000"),
    Complaint(
      "plan budget --offer aws-g5.xlarge-us-east-9",
      "--offer: unknown \"aws-g5.xlarge-us-east-9\"; did you mean aws-g5.xlarge-us-east-1?"),
    Complaint(
      "plan budget --offer p4d.24xlarge-us-east",
      "--offer: found \"p4d.24xlarge-us-east\", expected aws-p4d.24xlarge-us-east-1 (8 × A100 SXM4)"),
    Complaint(
      "plan budget --model 70.5b",
      "--model: found \"70.5b\", expected one of deepseek-r1-distill-llama-70b (DeepSeek-R1-Distill-Llama-70B), "
        + "llama-3.3-70b (Llama 3.3 70B), llama-2-70b (Llama 2 70B), qwen2.5-72b (Qwen2.5 72B), "
        + "qwen3-coder-next (Qwen3-Coder-Next 80B-A3B)"),
    Complaint("plan budget --model 0b", "--model: unknown \"0b\", expected an id of `rigtui catalog list model`"),
    Complaint("plan budget --pricing spto", "--pricing: found \"spto\", expected on-demand, spot; did you mean spot?"),
    Complaint("plan budget --rate 100001", "--rate: found \"100001\", expected a number from 0 to 100000"),
    Complaint("plan budget --vat 2", "--vat: found \"2\", expected a number from 0 to 1"),
    Complaint("plan budget --storage=-3", "--storage: found \"-3\", expected a number from 0 to 1000000"),
    Complaint("plan budget --shipping=-1", "--shipping: found \"-1\", expected a number from 0 to 10000000"),
    Complaint("plan budget --imported 2", "--imported: found \"2\", expected a number from 0 to 1"),
    Complaint("plan budget --duty x", "--duty: found \"x\", expected a number from 0 to 1"),
    Complaint("plan budget --import-vat 20", "--import-vat: found \"20\", expected a number from 0 to 1"),
    Complaint("plan budget --marketplace-fee nan", "--marketplace-fee: found \"nan\", expected a number from 0 to 1"),
    Complaint("plan budget --dead-on-arrival 2", "--dead-on-arrival: found \"2\", expected a number from 0 to 1"),
    Complaint("plan budget --delivery-days 366", "--delivery-days: found \"366\", expected a number from 0 to 365"),
    Complaint("plan budget --off-peak 1001", "--off-peak: found \"1001\", expected a number from 0 to 1000"),
    Complaint("plan budget --off-peak-share 2", "--off-peak-share: found \"2\", expected a number from 0 to 1"),
    Complaint("plan budget --heating 2", "--heating: found \"2\", expected a number from 0 to 1"),
    Complaint("plan budget --heating-price 1e9", "--heating-price: found \"1e9\", expected a number from 0 to 1000"),
    Complaint("plan budget --resale-fee 2", "--resale-fee: found \"2\", expected a number from 0 to 1"),
    Complaint(
      "plan budget --basis whol",
      "--basis: found \"whol\", expected prorata, whole, cheapest, equal-work; did you mean whole?"),
    Complaint("plan budget --resale 1.5", "--resale: found \"1.5\", expected a number from 0 to 1"),
    Complaint("plan budget --currency EURO", "--currency: unknown \"EURO\"; did you mean EUR?"),
    Complaint("plan budget --format pdf", "--format: found \"pdf\", expected text, markdown, csv, json, html"),
    Complaint(
      "catalog list gpus",
      "KIND: found \"gpus\", expected gpu, machine, platform, cpu, ram, psu, storage, cooling, adapter, case, offer, model, "
        + "hosted, earning, speed, coefficient, tariff, currency; did you mean gpu?"),
    Complaint("catalog list gpu --format xml", "--format: found \"xml\", expected table, csv, json"),
    Complaint("catalog show p41", "unknown id \"p41\"; did you mean p40?"),
    Complaint("plan budget --currency p41", "--currency: unknown \"p41\""),
    Complaint("plan budget --limit psx-9=50", "--limit: unknown \"psx-9\""),
    Complaint("catalog show k8O", "unknown id \"k8O\"; did you mean k80?"),
    Complaint("catalog show rtx-a4000", "unknown id \"rtx-a4000\"; did you mean a4000?"),
    Complaint("budget --color sometimes", "--color: found \"sometimes\", expected auto, always, never"),
  ]

  @Test(arguments: usage) func `Wrong usage is 64 and says what was expected`(complaint: Complaint) async throws {
    let outcome = try await Sandbox().rigtui(complaint.line)
    #expect(outcome.complaint == "rigtui: \(complaint.words)\n")
    #expect(outcome.output == "")
    #expect(outcome.status == 64)
  }

  static let parsed = [
    Complaint("plan budget --preset budget", "rigtui: PLAN and --preset exclude each other"),
    Complaint("budget --preset budget", "rigtui: PLAN and --preset exclude each other"),
    Complaint("solve --memory 24 --budget 500", "rigtui: Unknown option '--budget'. Did you mean '--max-price'?"),
    Complaint("plan budget --bogus", "rigtui: Unknown option '--bogus'. Did you mean '--basis'?"),
    Complaint("plan --preset", "rigtui: Missing value for '--preset <NAME>'"),
    Complaint("presets x", "rigtui: Unexpected argument 'x'"),
  ]

  @Test(arguments: parsed) func `Arguments that do not fit are 64 and lead to the help`(complaint: Complaint)
    async throws
  {
    let outcome = try await Sandbox().rigtui(complaint.line)
    #expect(outcome.complaint.hasPrefix(complaint.words + "\n"))
    #expect(outcome.complaint.contains("--help"))
    #expect(outcome.output == "")
    #expect(outcome.status == 64)
  }

  static let data = [
    Complaint("plan nowhere/x.toml", "nowhere/x.toml: cannot read: No such file or directory; check the path"),
    Complaint("nowhere/x.toml", "nowhere/x.toml: cannot read: No such file or directory; check the path"),
    Complaint("plan /", "/: cannot read: Is a directory; name a file"),
    Complaint(
      "plan budget --output /nowhere/x.txt", "/nowhere/x.txt: cannot write: No such file or directory; check the path"),
    Complaint(
      "plan budget --catalog /nowhere", "/nowhere: found no such directory, expected one with files such as gpu.csv"),
    Complaint("offers import /nowhere.json", "/nowhere.json: cannot read: No such file or directory; check the path"),
    Complaint("prices import /", "/: cannot read: Is a directory; name a file"),
    Complaint("catalog check /nowhere.csv", "/nowhere.csv: cannot read: No such file or directory; check the path"),
  ]

  @Test(arguments: data) func `What cannot be read or written is 2`(complaint: Complaint) async throws {
    let outcome = try await Sandbox().rigtui(complaint.line)
    #expect(outcome.complaint == "rigtui: \(complaint.words)\n")
    #expect(outcome.output == "")
    #expect(outcome.status == 2)
  }

  @Test func `A complaint shows control characters instead of sending them`() async throws {
    let outcome = try await Sandbox().rigtui(["plan", "bud\u{1B}[31mget\u{202E}"])
    #expect(!outcome.complaint.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
    #expect(outcome.status == 64)
  }
}
