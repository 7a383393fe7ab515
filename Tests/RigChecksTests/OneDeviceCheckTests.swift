import RigModel
import Testing

@testable import RigChecks

/// Images and videos, of which each is made on one device.
@Suite struct OneDeviceCheckTests {
  private func findings(_ workload: Workload, _ work: WorkSpread, cards: Int) -> [Finding] {
    let rig = Rigs.rig(Array(repeating: Rigs.card("card"), count: cards)) {
      ($0.usage.workload, $0.usage.work) = (workload, work)
    }
    return Check.oneDevice.judge(rig)
  }

  @Test(arguments: [Workload.image, .video]) func `As one piece of work on two cards they are told`(
    _ workload: Workload
  ) {
    let found = findings(workload, .one, cards: 2)
    #expect(found.map(\.severity) == [.warning])
    #expect(
      found.first?.message
        == "An image or a video is made on one device: as one piece of work, equal work counts the fastest of 2 alone")
  }

  @Test(arguments: [
    (Workload.image, WorkSpread.jobs, 2), (.video, .jobs, 2), (.image, .one, 1), (.decode, .one, 2),
    (.training, .one, 2),
  ]) func `Independent jobs, one card, and other work are left alone`(
    _ workload: Workload, _ work: WorkSpread, _ cards: Int
  ) {
    #expect(findings(workload, work, cards: cards).isEmpty)
  }
}
