import RigModel
import Testing

@testable import RigChecks

/// What the checks say of rigs that people built and reported.
@Suite struct RealBuildsTests {
  @Test(arguments: RealBuild.all) func `A reported build is judged as it turned out`(_ build: RealBuild) {
    let findings = build.findings
    let errors = findings.filter { $0.severity == .error }
    let said = findings.filter { $0.severity < .unknown }
    switch build.outcome {
    case .works:
      #expect(errors.isEmpty, "\(build.source): \(errors.map(\.check)): \(errors.map(\.message))")
    case .fails(let checks):
      #expect(errors.contains { checks.contains($0.check) }, "\(build.source): \(findings.map(\.line))")
    case .asks(let checks):
      #expect(findings.contains { $0.severity == .unknown && checks.contains($0.check) }, "\(build.source)")
    case .limits(let checks):
      #expect(said.contains { checks.contains($0.check) }, "\(build.source): \(findings.map(\.line))")
    }
  }

  @Test func `There are enough builds of both kinds`() {
    let working = RealBuild.all.filter { if case .works = $0.outcome { true } else { false } }
    let failing = RealBuild.all.filter { if case .fails = $0.outcome { true } else { false } }
    #expect(RealBuild.all.count >= 40)
    #expect(working.count >= 15)
    #expect(failing.count >= 15)
  }

  @Test(arguments: RealBuild.all) func `Every build says where and when it was reported`(_ build: RealBuild) {
    #expect(build.source.wholeMatch(of: /https?:\/\/[^\/ ]+\/.+/) != nil, "\(build.name)")
    #expect(build.date.wholeMatch(of: /20\d\d(-\d\d){0,2}/) != nil, "\(build.name)")
  }

  @Test func `No build is counted twice`() {
    #expect(Set(RealBuild.all.map(\.name)).count == RealBuild.all.count)
  }

  @Test func `The checks that builds are to fail by exist`() {
    let ids = Set(Check.all.map(\.id))
    for build in RealBuild.all {
      switch build.outcome {
      case .works: break
      case .fails(let checks), .asks(let checks), .limits(let checks):
        #expect(ids.isSuperset(of: checks), "\(build.name): \(checks)")
      }
    }
  }
}

extension Finding {
  fileprivate var line: String { "\(severity) \(check): \(message)" }
}
