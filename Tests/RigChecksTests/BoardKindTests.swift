import RigModel
import Testing

@testable import RigChecks

/// What a board is known to lack by its processor, its setting or its plugs.
@Suite struct BoardKindTests {
  @Test(arguments: [
    ("i5-8500", true), ("Core i7-6700K", true), ("Core i9-9900K 3.6 GHz", true), ("i3-7100", true), ("i7-6950X", false),
    ("i9-7900X", false), ("i7-6800K", false), ("i7-6900K", false), ("i5-5675C", false), ("i5-10400", false),
    ("i5-850", false), ("intel-8500", false), ("x5-8500", false), ("i5", false), ("i5-8500-1", false), ("", false),
  ])
  func `A processor of LGA 1151 is known by its number`(cpu: String, isKnown: Bool) {
    let board = Rigs.rig(Rigs.board { $0.cpu = cpu }).platform
    #expect(board.flatMap(AddressWindow.chipset) == (isKnown ? Gibibytes(64) : nil))
  }

  @Test(arguments: [(false as Bool?, "board has no Resizable BAR"), (nil, "Does board have Resizable BAR?")])
  func `An Arc card wants a board with Resizable BAR`(above4G: Bool?, words: String) {
    let arc = Rigs.card("arc") { ($0.vendor, $0.architecture) = ("Intel", "Xe-HPG") }
    let rig = Rigs.rig(arc, Rigs.board { ($0.above4G, $0.pcieGeneration) = (above4G, 3) })
    #expect(Check.resizableBAR.judge(rig).map { $0.message.hasPrefix(words) } == [true])
  }

  @Test func `No adapter gives a plug by taking one of its kind`() {
    let fork = Rigs.adapter("fork", "pcie8:1", "pcie8:2")
    let good = Rigs.part("good", Rigs.adapter("good", "eps8:1", "pcie8:1").spec, price: 99)
    let card = Rigs.card(peak: 150) { $0.connectors = "pcie8:1" }
    let supply = Rigs.supply { $0.connectors = "eps8:2 pcie8:1" }
    let rig = Rigs.rig(card, card, Rigs.board(), supply, catalog: [fork, good])
    #expect(Check.plugs.changes(rig) == [["good": 1]])
  }
}
