import RigModel
import RigReport
import Testing

/// Models on a rig: what stands out, the least card, why each figure is what it is, and what exports say of them.
@Suite struct ModelReportTests {
  /// Rigs and ways of running that use each term of the formulas.
  static let reports: [(name: String, report: Report)] = [
    ("one", ModelMarket.report(["p40": 1])), ("two", ModelMarket.report(["p40": 2])),
    (
      "measured",
      ModelMarket.report(["p6000": 1]) {
        $0.goal.model = "dense-8b"; $0.goal.quantization = "q4_k_m"
      }
    ),
    ("small", ModelMarket.report(["small": 1])), ("tensor", ModelMarket.report(["p40": 2]) { $0.usage.work = .tensor }),
    ("together", ModelMarket.report(["p40": 2]) { $0.goal.parallel = 3 }),
    ("guessed", ModelMarket.report(["p40": 1]) { $0.goal.guessesAhead = true }),
    ("limited", ModelMarket.report(["p40": 1]) { $0.limits["p40"] = Watts(120) }),
    ("jobs", ModelMarket.report(["p40": 3]) { $0.usage.work = .jobs }),
  ]

  @Test(arguments: reports) func `Every figure of a model has a formula that comes to it`(name: String, report: Report)
    throws
  {
    var compared = 0
    for row in report.models() {
      for figure in ModelFigure.allCases {
        guard let value = row.value(of: figure) else { continue }
        let formula = try #require(row.formula(of: figure), "\(name) \(row.run.model.id) \(figure)")
        let computed = try #require(formula.value)
        let off = figure == .allIn || figure == .electricity ? 1e-6 : 1e-9
        #expect(
          abs(computed - value) <= off * max(1, value), "\(name) \(row.run.model.id) \(figure): \(computed), \(value)")
        let why = try #require(row.explanation(of: figure))
        #expect(why.terms.count >= 2 && !why.formula.contains("?"), "\(why)")
        compared += 1
      }
    }
    #expect(compared >= 8)
  }

  @Test func `The largest that fits has the most parameters, the fastest the most speed`() {
    let rows = ModelMarket.report(["p40": 1]).models()
    let bests = ModelBests.all(of: rows)
    #expect(bests.map(\.task) == [.language, .image, .speechToText])
    #expect(bests[0].largest.run.model.id == "mixture-30b" && bests[0].fastest?.run.model.id == "mixture-30b")
    let small = ModelBests(.language, in: ModelMarket.report(["small": 1]).models())
    #expect(small?.largest.run.model.id == "dense-8b")
    #expect(ModelBests(.video, in: rows) == nil)
  }

  @Test func `The least card is the cheapest that holds a model by itself`() throws {
    let report = ModelMarket.report(["p40": 2])
    let least = Dictionary(uniqueKeysWithValues: report.models().map { ($0.run.model.id, $0.leastCard) })
    #expect(least["dense-8b"]??.part.id == "small" && least["mixture-30b"]??.part.id == "p40")
    #expect(least["painter"]??.part.id == "small" && least["listener"]??.quantization == nil)
    #expect(
      least["mixture-30b"]??.price == Money(cents: 23000) && least["mixture-30b"]??.quantization?.name == "q4_k_m")
    let whole = ModelMarket.report(["p40": 1]) {
      ($0.goal.model, $0.goal.quantization) = ("mixture-30b", "f16")
    }
    #expect(try #require(whole.models().first { $0.run.model.id == "mixture-30b" }).leastCard == nil)
  }

  @Test func `A text, a table and a document of models name what stands out and the least cards`() {
    let report = ModelMarket.report(["p40": 1])
    let text = ModelFormat.text.render(report, ModelQuery())
    #expect(text.contains("Largest that fits, language: Mixture-30b"))
    #expect(text.contains("Fastest that fits, image: Painter, "))
    let lines = ModelFormat.csv.render(report, ModelQuery()).split(whereSeparator: \.isNewline)
    #expect(lines[0].hasSuffix("currency,stands_out,least_card,least_card_price"))
    #expect(lines.contains { $0.hasPrefix("mixture-30b,") && $0.hasSuffix(",EUR,fastest largest,p40,230.00") })
    let document = ModelFormat.json.render(report, ModelQuery())
    #expect(document.contains("\"least_card\": {\n"))
    #expect(document.contains("\"stand_out\": ["))
  }

  @Test func `Exports have the goal's model, what else runs, and the lines that start it`() throws {
    let report = ModelMarket.report(["p40": 2]) {
      ($0.goal.model, $0.goal.quantization) = ("mixture-30b", "q4_k_m")
    }
    for format in [ExportFormat.text, .markdown, .html] {
      let text = format.render(report)
      #expect(text.lowercased().contains("models"))
      #expect(text.contains("llama-server"), "\(format)")
      #expect(text.contains("llama-bench"), "\(format)")
      #expect(text.contains("Largest that fits"), "\(format)")
    }
    let text = ExportFormat.text.render(report)
    #expect(text.contains("Start Mixture-30b with"))
    let without = ExportFormat.text.render(ModelMarket.report(["p40": 2]))
    #expect(!without.contains("llama-server") && without.contains("Of 2 models"))
    #expect(!ExportFormat.text.render(ModelMarket.report([:])).contains("MODELS"))
  }
}
