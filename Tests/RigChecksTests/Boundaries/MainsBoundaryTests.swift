import RigModel
import Testing

@testable import RigChecks

/// Circuits by country, and what the wall gives to the watt.
@Suite struct MainsBoundaryTests {
  @Test(arguments: [
    ("US", 120.0, 15.0), ("CA", 120, 15), ("MX", 127, 15), ("JP", 100, 15), ("GB", 230, 13),
    ("IE", 230, 13), ("DK", 230, 13), ("SG", 230, 13), ("AE", 230, 13), ("CH", 230, 10), ("AU", 230, 10),
    ("SA", 230, 13), ("BR", 127, 10), ("CN", 220, 10), ("CL", 220, 10), ("KR", 220, 16), ("EG", 220, 16),
    ("FR", 230, 16), ("DE", 230, 16), ("IT", 230, 16), ("ZA", 230, 16), ("", 230, 16),
  ])
  func `A country has its voltage and current`(country: String, volts: Double, amps: Double) {
    let circuit = MainsCircuit(country)
    #expect(circuit.voltage == volts)
    #expect(circuit.current == amps)
    #expect(circuit.most == Watts(volts * amps))
    #expect(circuit.continuous == Watts(volts * amps * 0.8))
  }

  @Test(arguments: [
    ("FR", 2944.0, Finding.Severity.ok), ("FR", 2945, .warning), ("FR", 4158, .warning), ("FR", 4159, .error),
    ("US", 1440, .ok), ("US", 1441, .warning), ("US", 2033, .warning), ("US", 2035, .error),
    ("JP", 1200, .ok), ("JP", 1201, .warning), ("JP", 1694, .warning), ("JP", 1696, .error),
    ("CH", 1840, .ok), ("CH", 1841, .warning), ("CH", 2598, .warning), ("CH", 2600, .error),
  ])
  func `Four fifths of a circuit are for hours, and a little more than all of it until the breaker opens`(
    country: String, watts: Double, severity: Finding.Severity
  ) {
    let load = WallLoad(watts: Watts(watts), country: country, circuit: MainsCircuit(country))
    #expect(load.severity == severity)
    #expect((load.sentences.advice == nil) == (severity == .ok))
  }

  @Test func `The load on the wall is said with its current, and with what the circuit gives`() {
    let load = WallLoad(watts: Watts(3000), country: "FR", circuit: MainsCircuit("FR"))
    #expect(
      load.sentences.message
        == "3 000 W from the wall at full load = 13 A at 230 V (FR); a circuit of 16 A gives 3 680 W, 2 944 W for hours"
    )
  }

  @Test func `Nothing hangs on the wall without a supply or without a draw`() {
    #expect(Check.wallCircuit.judge(Rigs.rig(Rigs.board())).isEmpty)
    #expect(Check.wallCircuit.judge(Rigs.rig(Rigs.supply())).isEmpty)
    let rig = Rigs.rig(Rigs.board(), Rigs.supply { $0.rating = nil })
    #expect(Check.wallCircuit.judge(rig).map(\.severity) == [.ok])
    #expect(Check.wallCircuit.judge(rig).map(\.parts) == [["supply"]])
  }

  @Test(arguments: [
    (200.0, "US", Finding.Severity.warning), (120, "US", .note), (121, "US", .warning), (200, "FR", .note),
  ])
  func `A server's supply wants so many volts`(least: Double, country: String, severity: Finding.Severity) {
    let server = Rigs.supply("server") { ($0.isBreakout, $0.minimumInput) = (true, least) }
    let breakout = Rigs.adapter("breakout", "server:1", "pcie6:10")
    let rig = Rigs.rig(Rigs.board(), Rigs.supply(), server, breakout) { $0.power.country = country }
    let found = Check.serverSupply.judge(rig)
    #expect(found.map(\.severity) == [.ok, severity])
    #expect((found.last?.fix(in: rig)?.words == "feed it from a circuit of 200 to 240 V") == (severity == .warning))
  }
}
