import RigModel
import Testing

@testable import RigChecks

/// What the checks say of rigs that people built and reported.
@Suite struct RealBuildsTests {
  @Test(arguments: RealBuild.all) func `A reported build is judged as it turned out`(_ build: RealBuild) {
    let findings = build.findings
    let isRight = build.isJudgedRight(by: findings)
    #expect(isRight == (build.misjudged == nil), "\(build.source): \(findings.map(\.line))")
  }

  @Test func `Of a hundred builds 93 are judged right`() {
    let wrong = RealBuild.all.filter { !$0.isJudgedRight(by: $0.findings) }
    #expect(wrong.count * 100 <= RealBuild.all.count * 7, "\(wrong.map(\.name))")
  }

  @Test func `There are enough builds of both kinds`() {
    let working = RealBuild.all.filter { if case .works = $0.outcome { true } else { false } }
    let failing = RealBuild.all.filter { if case .fails = $0.outcome { true } else { false } }
    #expect(RealBuild.all.count >= 80)
    #expect(working.count >= 15)
    #expect(failing.count >= 15)
  }

  @Test(arguments: RealBuild.all) func `Every build says where and when it was reported`(_ build: RealBuild) {
    #expect(build.source.wholeMatch(of: /https?:\/\/[^\/ ]+\/.+/) != nil, "\(build.name)")
    #expect(build.date.wholeMatch(of: /20\d\d(-\d\d){0,2}/) != nil, "\(build.name)")
  }

  @Test(arguments: RealBuild.all) func `No fix brings an error of another kind`(_ build: RealBuild) {
    let rig = build.rig
    for fix in build.findings.compactMap({ $0.automaticFix(in: rig) }) {
      #expect(!fix.bringsError(in: rig), "\(build.name): \(fix.words)")
    }
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

extension RealBuild {
  /// Whether findings say what the report says.
  fileprivate func isJudgedRight(by findings: [Finding]) -> Bool {
    switch outcome {
    case .works: !findings.contains { $0.severity == .error }
    case .fails(let checks): findings.contains { $0.severity == .error && checks.contains($0.check) }
    case .asks(let checks): findings.contains { $0.severity == .unknown && checks.contains($0.check) }
    case .limits(let checks):
      findings.contains { [.error, .warning, .note].contains($0.severity) && checks.contains($0.check) }
    }
  }
}

extension Finding {
  fileprivate var line: String { "\(severity) \(check): \(message)" }
}
