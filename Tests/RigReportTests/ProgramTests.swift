import RigCatalog
import RigModel
import RigSolver
import Testing

@testable import RigReport

/// What programs read is English, whatever is spoken to people.
@Suite struct ProgramTests {
  static let catalog = Result { try CatalogLoader.load(overlays: []).catalog }
  static let presets = Preset.bundled
  static let formats = [ExportFormat.json, .csv]

  static func plan(_ preset: Preset) throws -> Plan {
    let store = PlanStore(directories: Directories(environment: [:]))
    return try store.open(preset, catalog: try catalog.get()).plan
  }

  /// A report that has told all it can.
  static func told(_ plan: Plan) throws -> Report {
    let report = Report(plan: plan, catalog: try catalog.get(), today: Fixture.today)
    _ = ExportFormat.text.render(report)
    return report
  }

  /// Makes the same in English and in French.
  static func twice(_ make: () throws -> String) throws -> (english: String, french: String) {
    let french = try #require(SpokenLanguages.named("fr"))
    return (try make(), try Language.$spoken.withValue(french, operation: make))
  }

  @Test(arguments: presets, formats)
  func `A plan is exported in English`(preset: Preset, format: ExportFormat) throws {
    let texts = try Self.twice { format.render(try Self.told(try Self.plan(preset))) }
    #expect(texts.french == texts.english)
  }

  @Test(arguments: presets)
  func `Models and findings are listed in English`(preset: Preset) throws {
    let plan = try Self.plan(preset)
    for format in [ModelFormat.json, .csv] {
      let texts = try Self.twice { format.render(try Self.told(plan), ModelQuery(of: plan)) }
      #expect(texts.french == texts.english)
    }
    let findings = try Self.twice { CheckFormat.json.render(try Self.told(plan)) }
    #expect(findings.french == findings.english)
  }

  @Test(arguments: formats, [false, true])
  func `A comparison is exported in English`(format: ExportFormat, isReduced: Bool) throws {
    let texts = try Self.twice {
      let all = try PlanComparison(try Self.presets.prefix(4).map { try Self.told(try Self.plan($0)) })
      return format.render(isReduced ? all.differences : all)
    }
    #expect(texts.french == texts.english)
  }

  @Test func `A certificate is written in English`() throws {
    let texts = try Self.twice {
      var plan = Plan(name: "goal")
      plan.goal.memory = Gibibytes(24)
      let request = Request(plan, Fixture.catalog, need: Need(plan.goal))
      var solver = try #require(Solver(request))
      while !solver.isDone { solver.step(4096) }
      var report = SolveReport(request, solver.answer, seconds: 1)
      report.rival = Rival(Plans.scaling, request)
      return SolveFormat.json.render(report)
    }
    #expect(texts.french == texts.english)
  }

  @Test(arguments: [ExportFormat.text, .markdown, .html])
  func `What people read is told in the language that is spoken`(format: ExportFormat) throws {
    let texts = try Self.twice { format.render(try Self.told(Plans.scaling)) }
    #expect(texts.french != texts.english)
  }
}
