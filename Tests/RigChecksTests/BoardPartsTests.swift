import RigModel
import Testing

@testable import RigChecks

/// A CPU of the board's socket, and RAM of its type in slots that it has.
@Suite struct BoardPartsTests {
  @Test func `A board that comes with both lacks nothing`() {
    #expect(Check.cpu.judge(Rigs.rig(Rigs.board())).isEmpty)
    #expect(Check.ram.judge(Rigs.rig(Rigs.board())).isEmpty)
  }

  @Test func `A board alone with CPU and RAM of its kind is right`() {
    let rig = Rigs.rig([Rigs.bareBoard(), Rigs.cpu()] + Array(repeating: Rigs.ram(), count: 8))
    #expect(Check.cpu.judge(rig).isEmpty)
    #expect(Check.ram.judge(rig).isEmpty)
    #expect(rig.ram == Gibibytes(128))
  }

  @Test func `A board alone lacks both, and the cheapest ones of the catalog mend it`() {
    let shop = [Rigs.cpu("other", "TR4", price: 1), Rigs.cpu("dear", price: 90), Rigs.cpu("cheap", price: 20)]
    let modules = [
      Rigs.ram("udimm", price: 1) { $0.module = .udimm }, Rigs.ram("ddr3", price: 1) { $0.type = .ddr3 },
      Rigs.ram("small", price: 30), Rigs.ram("large", price: 50) { $0.capacity = Gibibytes(32) },
    ]
    let rig = Rigs.rig([Rigs.bareBoard(), Rigs.card()], catalog: shop + modules)
    #expect(Check.cpu.judge(rig).map(\.severity) == [.error])
    #expect(Check.cpu.changes(rig) == [["cheap": 1]])
    #expect(Check.ram.judge(rig).map(\.severity) == [.error])
    #expect(Check.ram.changes(rig) == [["large": 1]])
    #expect(Check.ram.judge(rig).first?.fix(in: rig)?.cost(in: rig.plan, rig.catalog) == Money(rounding: 50))
  }

  @Test func `Where the catalog has no price the seller is asked`() {
    let shop = [Rigs.cpu("unpriced", price: nil), Rigs.ram("unpriced-ram", price: nil)]
    let rig = Rigs.rig([Rigs.bareBoard()], catalog: shop)
    for found in Check.cpu.judge(rig) + Check.ram.judge(rig) {
      #expect(found.severity == .error)
      #expect(found.question?.english.contains("comes with a CPU and RAM") == true)
      #expect(found.fix(in: rig)?.isAutomatic == false)
    }
  }

  @Test func `A CPU of another socket is an error`() {
    let found = Check.cpu.judge(Rigs.rig(Rigs.bareBoard(), Rigs.cpu("cpu", "LGA 2011-3")))
    #expect(found.map(\.message) == ["cpu fits LGA 2011-3, the socket of bare is SP3"])
  }

  @Test(arguments: [
    ("", "SP3", "Does cpu fit bare? Its socket is not known; the board's is SP3", "cpu", "which socket the CPU fits"),
    ("SP3", "", "Does cpu fit bare? It fits SP3; the socket of bare is not known", "bare", "which CPU socket"),
    ("", "", "Does cpu fit bare? Its socket is not known", "bare", "which CPU socket"),
  ])
  func `Where a socket is not known its seller is asked`(
    its: String, socket: String, message: String, first: PartID, question: String
  ) {
    let found = Check.cpu.judge(Rigs.rig(Rigs.bareBoard { $0.socket = socket }, Rigs.cpu("cpu", its)))
    #expect(found.map(\.message) == [message])
    #expect(found.map(\.severity) == [.unknown])
    #expect(found.first?.parts.first == first)
    #expect(found.first?.question?.english.contains(question) == true)
    #expect(found.first?.question?.french.contains("socket") == true)
  }

  @Test(arguments: [
    (RAMType?.none, RAMModule?.none, "Does ram fit bare? It is DDR4 RDIMM; what the board takes is not known"),
    (.ddr4, nil, "Does ram fit bare? It is DDR4 RDIMM; of the board only DDR4 is known"),
  ])
  func `Where the memory of a board is not known its seller is asked`(
    type: RAMType?, module: RAMModule?, message: String
  ) {
    let found = Check.ram.judge(Rigs.rig(Rigs.bareBoard { ($0.ramType, $0.ramModule) = (type, module) }, Rigs.ram()))
    #expect(found.map(\.message) == [message])
    #expect(found.map(\.severity) == [.unknown])
    #expect(found.first?.question?.english.contains("which RAM the board takes") == true)
    #expect(found.first?.question?.french.contains("RAM") == true)
  }

  @Test func `RAM of an unknown type is asked of its own seller, and desktop RAM fits a board of its generation`() {
    let found = Check.ram.judge(Rigs.rig(Rigs.bareBoard(), Rigs.ram { ($0.type, $0.module) = (nil, nil) }))
    let message = "Does ram fit bare? It is of an unknown type; of the board only DDR4 RDIMM is known"
    #expect(found.map(\.message) == [message])
    #expect(found.first?.parts == ["ram", "bare"])
    let desktop = Rigs.bareBoard { $0.ramModule = nil }
    #expect(Check.ram.judge(Rigs.rig(desktop, Rigs.ram { $0.module = .udimm })).isEmpty)
  }

  @Test func `Two CPUs need two sockets`() {
    let found = Check.cpu.judge(Rigs.rig(Rigs.bareBoard(), Rigs.cpu(), Rigs.cpu()))
    #expect(found.map(\.message) == ["2 CPUs, but 1 socket on bare"])
    #expect(Check.cpu.judge(Rigs.rig(Rigs.bareBoard { $0.sockets = 2 }, Rigs.cpu(), Rigs.cpu())).isEmpty)
  }

  @Test(arguments: [
    (RAMType.ddr3, RAMModule.rdimm, "ram is DDR3 RDIMM, bare takes DDR4 RDIMM"),
    (.ddr4, .udimm, "ram is DDR4 UDIMM, bare takes DDR4 RDIMM"),
  ])
  func `RAM of another type or another way of building is an error`(type: RAMType, module: RAMModule, message: String) {
    let ram = Rigs.ram { ($0.type, $0.module) = (type, module) }
    #expect(Check.ram.judge(Rigs.rig(Rigs.bareBoard(), ram)).map(\.message) == [message])
  }

  @Test func `Nine modules do not fit eight slots`() {
    let rig = Rigs.rig([Rigs.bareBoard()] + Array(repeating: Rigs.ram(), count: 9))
    #expect(Check.ram.judge(rig).map(\.message) == ["9 modules of RAM, but 8 slots on bare"])
  }

  @Test func `A workstation that is sold without RAM is no rig yet`() {
    let station = Rigs.board { ($0.ram, $0.ramType, $0.ramModule) = (Gibibytes(0), .ddr4, .rdimm) }
    #expect(Check.ram.judge(Rigs.rig(station)).map(\.severity) == [.error])
    #expect(Check.ram.judge(Rigs.rig(station, Rigs.ram())).isEmpty)
  }
}
