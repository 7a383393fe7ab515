import RigModel
import Testing

@testable import RigChecks

/// What holds of every finding, whatever found it.
@Suite struct FindingTests {
  /// What the checks find in all builds that were reported.
  static let all = RealBuild.all.flatMap(\.findings)

  @Test func `Every check has its own name`() {
    #expect(Set(Check.all.map(\.id)).count == Check.all.count)
    #expect(Check.all.map(\.isAdvice).contains(true) && Check.all.map(\.isAdvice).contains(false))
  }

  @Test func `Checks that find errors or ask are tried for every part, those that advise are not`() {
    #expect(
      Check.all.filter { !$0.isAdvice }.map(\.id) == [
        "goal", "platform", "cpu", "ram", "supply", "boot-drive", "supply-headroom", "supply-rail", "plugs",
        "server-supply",
        "wall-circuit", "slots", "second-cpu", "slot-lanes", "card-fits", "above-4g", "address-space", "resizable-bar",
        "card-cooling", "driver", "display",
      ])
  }

  @Test func `The worst come first, and those of one severity in the order of the checks`() {
    for build in RealBuild.all {
      let found = build.findings
      #expect(found.map(\.severity) == found.map(\.severity).sorted())
      for severity in Finding.Severity.allCases {
        let places = found.filter { $0.severity == severity }.map { finding in
          Check.all.firstIndex { $0.id == finding.check }
        }
        #expect(places.compactMap(\.self).count == places.count)
        #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted())
      }
    }
  }

  @Test(arguments: Check.all.map(\.id)) func `A check that only advises finds no error and asks nothing`(id: String) {
    let isAdvice = Check.all.contains { $0.id == id && $0.isAdvice }
    let found = FindingTests.all.filter { $0.check == id }
    #expect(!isAdvice || !found.contains { $0.severity == .error || $0.severity == .unknown })
  }

  @Test func `A question is asked where something is not known, and nowhere else`() {
    for finding in FindingTests.all { #expect((finding.question != nil) == (finding.severity == .unknown)) }
  }

  @Test func `Every finding says what is so and where that comes from, and nothing that is right wants a fix`() {
    for build in RealBuild.all {
      for finding in build.findings {
        #expect(!finding.message.isEmpty && !finding.message.hasSuffix("."), "\(finding.message)")
        #expect(!finding.source.isEmpty, "\(finding.message)")
        #expect(finding.severity != .ok || finding.fix(in: build.rig) == nil, "\(finding.message)")
        #expect(finding.question.map { $0.english.contains("?") && $0.french.contains(" ?") } ?? true)
      }
    }
  }

  @Test func `The same facts are the same finding, and other facts are another`() {
    let rigs = [30.0, 30, 12].map { flow in Rigs.rig(Rigs.card(), Rigs.fan { $0.airflow = flow }) }
    let found = rigs.map { Check.cardCooling.judge($0)[0] }
    #expect(found[0] == found[1] && found[0].hashValue == found[1].hashValue)
    #expect(found[0] != found[2])
    #expect(found[0].saysTheSame(as: found[1]) && !found[0].saysTheSame(as: found[2]))
  }

  @Test func `A finding is another one where any of its facts is`() {
    let one = Finding(.unknown, NoSupply(peak: .zero), parts: ["a"], question: AskSlots(), origin: .rule, mends: [])
    let same = Finding(.unknown, NoSupply(peak: .zero), parts: ["a"], question: AskSlots(), origin: .rule, mends: [])
    let others = [
      Finding(.warning, NoSupply(peak: .zero), parts: ["a"], question: AskSlots(), origin: .rule, mends: []),
      Finding(.unknown, NoSupply(peak: Watts(1)), parts: ["a"], question: AskSlots(), origin: .rule, mends: []),
      Finding(.unknown, NoSupply(peak: .zero), parts: ["b"], question: AskSlots(), origin: .rule, mends: []),
      Finding(.unknown, NoSupply(peak: .zero), parts: ["a"], question: AskPicture(), origin: .rule, mends: []),
      Finding(.unknown, NoSupply(peak: .zero), parts: ["a"], origin: .rule, mends: []),
      Finding(
        .unknown, NoSupply(peak: .zero), parts: ["a"], question: AskSlots(), origin: .row("a", columns: []), mends: []),
      Finding(.unknown, NoSupply(peak: .zero), parts: ["a"], question: AskSlots(), origin: .rule, mends: [.psu]),
    ]
    #expect(one == same && one.hashValue == same.hashValue)
    for other in others { #expect(one != other) }
  }

  @Test func `A further part mends what its check says, unless the finding says otherwise`() {
    let check = Check(id: "any", mends: [.psu]) { _ in
      [
        Finding(.error, NoSupply(peak: .zero)), Finding(.error, NoSupply(peak: .zero), mends: [.gpu]),
        Finding(.error, NoSupply(peak: .zero), mends: []),
      ]
    }
    #expect(check.judge(Rigs.rig()).map(\.mends) == [[.psu], [.gpu], []])
    #expect(check.judge(Rigs.rig()).map(\.check) == ["any", "any", "any"])
  }

  @Test func `Facts that read alike say the same`() {
    func finding(_ peak: Double) -> Finding { Check.supply.judge(Rigs.rig(Rigs.card(peak: peak)))[0] }
    #expect(finding(250) != finding(250.1))
    #expect(finding(250).saysTheSame(as: finding(250.1)))
    #expect(!finding(250).saysTheSame(as: finding(251)))
  }

  @Test func `Facts of two checks are never the same`() {
    #expect(AnyJudgment(judgment: NoBootDrive()) != AnyJudgment(judgment: NoSupply(peak: .zero)))
    #expect(Question(AskSlots()) != Question(AskPicture()))
    #expect(Question(AskSlotPairs(count: 2, width: 2)) == Question(AskSlotPairs(count: 2, width: 2)))
    #expect(Question(AskSlotPairs(count: 2, width: 2)) != Question(AskSlotPairs(count: 3, width: 2)))
  }
}
