import RigModel
import Testing

@testable import RigChecks

/// Sets of kinds of parts.
@Suite struct PartKindsTests {
  private static func kinds(_ kinds: PartKinds) -> [PartKind] { PartKind.allCases.filter(kinds.contains) }

  @Test(arguments: PartKind.allCases) func `A set of one kind has it and no other`(kind: PartKind) {
    let one: PartKinds = [kind]
    #expect(PartKindsTests.kinds(one) == [kind])
    #expect(!one.isEmpty)
  }

  @Test func `A set of none is empty`() {
    let none: PartKinds = []
    #expect(none.isEmpty)
    #expect(PartKindsTests.kinds(none).isEmpty)
  }

  @Test func `What a rig may have several of can be added`() {
    #expect(PartKindsTests.kinds(.addable) == PartKind.allCases.filter { !$0.isExclusive })
  }

  @Test func `The kinds in both of two sets are those that each has`() {
    let (one, other): (PartKinds, PartKinds) = ([.gpu, .psu, .ram], [.psu, .ram, .case])
    #expect(PartKindsTests.kinds(one.intersection(other)) == PartKindsTests.kinds([.psu, .ram]))
    #expect(one.intersection([.adapter]).isEmpty)
    #expect(one.intersection(one) == one)
  }
}
