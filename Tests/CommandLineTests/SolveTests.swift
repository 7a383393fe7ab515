import Foundation
import Testing

/// `rigtui solve` in a closed world of which the answers are known.
@Suite struct SolveTests {
  /// A question and its best rig.
  struct Case: CustomTestStringConvertible, Sendable {
    let options: String
    let price: String
    let parts: String

    var testDescription: String { options }

    init(_ options: String, _ price: String, _ parts: String) {
      (self.options, self.price, self.parts) = (options, price, parts)
    }
  }

  static let cases = [
    Case("--memory 24", "361", "1 pair12, 1 desk, 1 ssd, 1 gale, 1 lead2"),
    Case("--memory 48", "595", "2 pair12, 1 desk, 1 server, 1 breakout, 2 lead2, 2 gale, 1 ssd"),
    Case(
      "--memory 48 --device-memory 24", "614",
      "1 calm24, 1 pair12, 1 narrow, 1 s450, 1 server, 1 breakout, 2 lead2, 1 calmfan, 1 gale, 1 ssd"),
    Case("--memory 32 --ban pair12 --ban calm24 --ban mini8 --ban duo12", "735", "3 trio16, 1 aged, 1 s850, 1 ssd"),
    Case(
      "--memory 96 --ban pair12 --ban new24 --ban mini8 --ban duo12 --ban trio16", "1234",
      "4 calm24, 1 wide, 2 riser, 1 s450, 1 server, 1 breakout, 4 lead2, 4 calmfan, 1 ssd"),
    Case(
      "--memory 48 --pin new24=1 --ban mini8", "1202",
      "1 new24, 2 duo12, 1 aged, 1 s450, 1 server, 1 breakout, 1 leadh, 1 ssd"),
    Case(
      "--memory 48 --own calm24=1", "424",
      "1 calm24, 1 pair12, 1 narrow, 1 s450, 1 server, 1 breakout, 2 lead2, 1 calmfan, 1 gale, 1 ssd"),
    Case("--memory 24 --allow-unknown", "286", "1 pair12, 1 silent, 1 unlabelled, 1 lead2, 1 gale, 1 ssd"),
    Case("--memory 48 --max-wall-w 750", "620", "2 calm24, 1 narrow, 1 s850, 2 lead2, 2 calmfan, 1 ssd"),
    Case(
      "--memory 24 --objective own --days 365 --hours-per-day 24 --ban mini8 --ban duo12 --ban desk", "410",
      "1 calm24, 1 narrow, 1 s850, 1 lead2, 1 calmfan, 1 ssd"),
    Case(
      "--objective vram --max-price 700 --ban mini8 --ban duo12 --ban new24 --ban lead1 --ban breeze --ban seven",
      "595",
      "2 pair12, 1 desk, 1 server, 1 breakout, 2 lead2, 2 gale, 1 ssd"),
    Case(
      "--memory 48 --pin calm24=2 --pin two=1 --pin s1300=1", "762",
      "2 calm24, 1 two, 1 s1300, 2 calmfan, 1 lead2, 1 ssd"),
  ]

  private func world() throws -> (sandbox: Sandbox, folder: String) {
    let sandbox = try Sandbox()
    for (name, text) in SolveWorld.files { try sandbox.write(text, to: "world/\(name)") }
    return (sandbox, "\(sandbox.folder)/world")
  }

  /// What the solver says of some options, and its exit code.
  private func solve(_ options: String) async throws -> (figures: Certificate, status: Int) {
    let (sandbox, folder) = try world()
    let outcome = try await sandbox.rigtui(["solve", "--only-catalog", folder, "--format", "json"] + options.words)
    #expect(outcome.complaint == "")
    return (try JSONDecoder().decode(Certificate.self, from: Data(outcome.output.utf8)), outcome.status)
  }

  @Test(arguments: cases) func `The best rig comes out to the cent`(_ one: Case) async throws {
    let (certificate, status) = try await solve(one.options)
    #expect(status == 0)
    #expect(certificate.optimum?.price == Double(one.price))
    #expect(certificate.optimum?.words == one.parts.split(separator: ", ").map(String.init).sorted())
  }

  @Test func `The next best rigs differ in board or cards, and come in their order`() async throws {
    let (certificate, _) = try await solve("--memory 48 --top 3")
    #expect(certificate.runner_ups.map(\.price) == [595, 614, 620])
  }

  @Test func `A rig that only questions keep out is named, with what it saves`() async throws {
    let (certificate, _) = try await solve("--memory 24")
    #expect(certificate.questions.first?.saves == 75)
    #expect(certificate.questions.first?.asks.map(\.part).sorted() == ["silent", "unlabelled"])
  }

  @Test func `When nothing meets the goal, the least that has to give way is named`() async throws {
    let (certificate, status) = try await solve("--memory 48 --max-price 500")
    #expect(status == 1)
    #expect(certificate.optimum == nil)
    #expect(certificate.relax.map(\.constraints) == [["memory_gib"], ["max_price"], ["questions"]])
    #expect(certificate.relax.map(\.rig.price) == [471, 595, 477])
  }

  @Test func `A context that is too long gives way to the longest that fits`() async throws {
    let (certificate, status) = try await solve("--model llama-3.1-8b --context 131072 --max-price 300")
    #expect(status == 1)
    let context = certificate.relax.first { $0.constraints == ["context"] }
    let tokens = try #require(context?.values["context"]?.number)
    #expect(try await solve("--model llama-3.1-8b --context \(Int(tokens)) --max-price 300").status == 0)
    #expect(try await solve("--model llama-3.1-8b --context \(Int(tokens) + 256) --max-price 300").status == 1)
  }

  @Test func `A model fits the rig that is found for it`() async throws {
    let (sandbox, folder) = try world()
    let (certificate, status) = try await solve("--model qwen3-32b --context 4096")
    #expect(status == 0)
    let parts = (certificate.optimum?.parts ?? [:]).flatMap { ["--part", "\($0.key)=\($0.value)"] }
    let goal = ["--model", "qwen3-32b:q4_k_m", "--context", "4096"]
    let outcome = try await sandbox.rigtui(["check", "--only-catalog", folder, "--format", "json"] + goal + parts)
    #expect(outcome.status == 0)
  }

  @Test func `Another plan is set beside the best rig, with what it lacks`() async throws {
    let (sandbox, folder) = try world()
    let plan = try sandbox.write(
      "schema = 1\nname = \"mine\"\n\n[build]\ncalm24 = 1\ndesk = 1\n", to: "mine.toml")
    let outcome = try await sandbox.rigtui(
      ["solve", "--only-catalog", folder, "--memory", "24", "--against", plan])
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("Against mine: "))
    #expect(outcome.output.contains("  ✗ "))
  }

  @Test func `Without time nothing is proven, and it says so`() async throws {
    let (certificate, status) = try await solve("--memory 48 --time 0")
    #expect(status == 3)
    #expect(certificate.optimum == nil)
  }

  @Test func `A speed that no rig reaches is out of reach at once`() async throws {
    for model in ["sdxl", "llama-3.1-8b", "gpt-oss-120b"] {
      let (certificate, status) = try await solve("--model \(model) --min-speed 1000000")
      #expect(status == 1)
      #expect(certificate.nodes == 0)
    }
  }

  @Test func `Listings are bought as they are, each once, with what sending costs`() async throws {
    let (sandbox, folder) = try world()
    try sandbox.write(
      """
      part,price,currency,date,place,link,shipping
      calm24,150,EUR,2026-11-20,Lyon,https://a.test/1,5
      calm24,170,EUR,2026-11-21,Lille,https://a.test/2,
      calm24,120,EUR,2026-11-01,Lyon,https://a.test/1,
      narrow,90,EUR,2026-11-20,Metz,https://a.test/3,
      s850,80,EUR,2026-11-20,,,
      ssd,15,EUR,2026-11-20,,,

      """, to: "configuration/rigtui/listings.csv")
    let options = "solve --only-catalog \(folder) --listings --memory 48 --price lead2=8 --price calmfan=12"
    let outcome = try await sandbox.rigtui("\(options) --format json")
    let rig = try JSONDecoder().decode(Certificate.self, from: Data(outcome.output.utf8)).optimum
    // 155 + 170 + 90 + 80 + 15 + 2 × 8 + 2 × 12.
    #expect(rig?.price == 550)
    #expect(outcome.output.contains("\"link\": \"https://a.test/2\""))
    let text = try await sandbox.rigtui(options).output
    #expect(text.contains("asked 150.00 € and 5.00 € to send, Lyon, seen 2026-11-20\n      https://a.test/1\n"))
    #expect(try await sandbox.rigtui("\(options) --device-memory 24 --memory 72").status == 1)
  }

  @Test func `Without listings there is nothing to click`() async throws {
    let outcome = try await Sandbox().rigtui("solve --listings --memory 48")
    #expect(outcome.status == 2)
    #expect(outcome.complaint.contains("--listings: found none, expected some"))
  }

  @Test func `What was looked for to the end is said`() async throws {
    let (certificate, _) = try await solve("--memory 48")
    #expect(certificate.runner_ups_complete && certificate.questions_complete)
    let (stopped, _) = try await solve("--memory 48 --time 0")
    #expect(!stopped.runner_ups_complete && !stopped.questions_complete)
  }

  @Test func `The front of price and memory holds every step`() async throws {
    let (certificate, _) = try await solve("--memory 8 --max-price 600 --pareto price,vram")
    #expect(certificate.pareto.map(\.price) == [230, 315, 361, 471, 561, 595])
    #expect(certificate.pareto.map(\.memory_gib) == [8, 16, 24, 32, 40, 48])
    #expect(certificate.pareto_complete == true)
  }

  @Test func `Without axes the front is one of price, memory and watts`() async throws {
    let (certificate, _) = try await solve("--pareto --memory 8 --max-price 400")
    let (named, _) = try await solve("--memory 8 --max-price 400 --pareto price,vram,wall")
    #expect(certificate.pareto.map(\.price) == named.pareto.map(\.price))
    #expect(certificate.pareto.count > 1)
  }

  @Test func `Every rig of an answer has its price and no error as a plan`() async throws {
    let (sandbox, folder) = try world()
    let (certificate, _) = try await solve("--memory 48")
    for rig in [certificate.optimum].compactMap(\.self) + certificate.runner_ups {
      let parts = rig.parts.flatMap { ["--part", "\($0.key)=\($0.value)"] }
      let outcome = try await sandbox.rigtui(["plan", "--only-catalog", folder, "--format", "json"] + parts)
      #expect(try Figures(outcome.output).number("hardware.cost") == rig.price)
      #expect(!outcome.output.contains("\"severity\": \"error\""))
    }
  }

  @Test func `A part is worth what the rig without it costs more`() async throws {
    let (sandbox, folder) = try world()
    let options = "--only-catalog \(folder) --memory 48 --device-memory 24"
    let one = try await sandbox.rigtui("worth calm24=1 \(options)")
    #expect(one.output.contains("worth at most 685.00 € each for 1"))
    let two = try await sandbox.rigtui("worth calm24=2 \(options)")
    #expect(two.output.contains("worth at most 434.50 € each for 2"))
  }

  @Test(arguments: [
    ("", "no goal: say what it is for: --model or --memory"),
    ("--memory 24 --min-speed 8", "--min-speed: found no model, expected --model with it"),
    ("--memory 24 --objective speed", "--objective speed: found no model, expected --model with it"),
    ("--memory 24 --part ssd", "--part: solve chooses the parts; --pin ID=N"),
    ("--memory 24 --pin sdd", "--pin: unknown \"sdd\"; did you mean ssd?"),
    ("--memory 24 --pin ssd=65", "--pin ssd: found \"65\", expected a whole number from 1 to 64"),
    ("--memory 24 --pin ssd --ban ssd", "ssd is pinned and banned, expected one of --pin and --ban"),
    ("--memory 24 --ban ssd=1", "expected a part or parts of a kind, as in p40 or gpu:vendor=AMD"),
    ("--memory 24 --time 5m", "--time: found \"5m\", expected 0 to 86400 s, as in 5s or 200ms"),
    ("--memory 24 --pin two --pin desk", "--pin: found the boards desk and two, expected one"),
    ("--memory 24 --top 51", "--top: found \"51\", expected a whole number from 0 to 50"),
  ])
  func `Wrong usage is refused`(_ options: String, _ complaint: String) async throws {
    let (sandbox, folder) = try world()
    let outcome = try await sandbox.rigtui(["solve", "--only-catalog", folder] + options.words)
    #expect(outcome.status == 64)
    #expect(outcome.complaint.contains(complaint), "\(outcome.complaint)")
  }
}

extension SolveTests {
  /// What is looked at of a certificate.
  struct Certificate: Decodable {
    let optimum: Rig?
    let nodes: Int
    let runner_ups: [Rig]
    let runner_ups_complete: Bool
    let questions_complete: Bool
    let relax: [Relaxation]
    let questions: [Asking]
    let pareto: [Rig]
    let pareto_complete: Bool?
  }

  /// A rig of a certificate.
  struct Rig: Decodable {
    let price: Double
    let memory_gib: Double
    let parts: [String: Int]

    var words: [String] { parts.map { "\($0.value) \($0.key)" }.sorted() }
  }

  /// A figure, or a word such as a quantization.
  struct Value: Decodable {
    let number: Double?

    init(from decoder: any Decoder) throws {
      number = try? decoder.singleValueContainer().decode(Double.self)
    }
  }

  /// What has to give way.
  struct Relaxation: Decodable {
    let constraints: [String]
    let values: [String: Value]
    let rig: Rig
  }

  /// A rig that questions keep out.
  struct Asking: Decodable {
    struct Question: Decodable { let part: String }

    let saves: Double
    let asks: [Question]
  }
}
