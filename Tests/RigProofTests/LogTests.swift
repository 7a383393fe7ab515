import Foundation
import RigModel
import RigProof
import Testing

/// Pastes of millions of bytes: logs of hours, many cards, and what is no read-out at all.
@Suite struct LogTests {
  private func readout(_ text: String) -> Readout { Readout(reading: Array(text.utf8)) }

  private static let header =
    "timestamp, index, name, pci.bus_id, pstate, utilization.gpu [%], memory.used [MiB], power.draw [W], "
    + "pcie.link.gen.current, pcie.link.width.current\n"

  private func log(seconds: Int, cards: Int) -> String {
    var text = LogTests.header
    for second in 0..<seconds {
      for card in 0..<cards {
        let isWorking = second % 60 > 30
        let rest =
          isWorking
          ? "P0, 97 %, 18211 MiB, \(180 + second % 7).25 W, 3, 16" : "P8, 0 %, 10 MiB, \(9 + second % 4).50 W, 1, 16"
        let place = "00000000:\(String(0x10 + card, radix: 16, uppercase: true)):00.0"
        text += "2026/11/03 10:\(second / 60):\(second % 60).125, \(card), Tesla P40, \(place), \(rest)\n"
      }
    }
    return text
  }

  @Test func `A log of every second tells of its cards once, at work and at rest`() throws {
    let readout = readout(log(seconds: 120, cards: 3))
    #expect(readout.cards.map(\.bus) == ["10:00.0", "11:00.0", "12:00.0"])
    let readings = try #require(readout.cards.first?.readings)
    #expect(readings.count == 2)
    #expect(readings.first { $0.isIdle }?.draw == Watts(9.5))
    #expect(readings.first { $0.isAtWork }?.draw == Watts(186.25))
    #expect(readings.first { $0.isAtWork }?.link.generation == 3)
  }

  @Test func `Rows that name no card are told apart by the moment, or by the header before them`() {
    let rows = "Tesla P40, 50.00 W\nTesla P40, 51.00 W\n"
    let again = String(repeating: "name, power.draw [W]\n" + rows, count: 20)
    #expect(readout(again).cards.count == 2)
    let timed = (0..<20).flatMap { second in
      rows.split(separator: "\n").map { "2026/11/03 10:00:\(second).000, \($0)\n" }
    }
    #expect(readout("timestamp, name, power.draw [W]\n" + timed.joined()).cards.count == 2)
    #expect(readout("name, power.draw [W]\n" + rows).cards.count == 2)
  }

  @Test func `What nvidia-smi prints again and again is the same cards`() throws {
    for file in ["two-p40.txt", "table.txt", "one-m40.xml"] {
      let text = String(decoding: try ProofCase.bytes(file), as: UTF8.self)
      #expect(readout(text + text + text).cards.count == readout(text).cards.count, "\(file)")
    }
  }

  @Test func `Four million bytes of cards are read in a moment`() throws {
    let list = log(seconds: 700, cards: 64)
    #expect(list.utf8.count > 4_000_000)
    let start = ContinuousClock.now
    let proof = try ProofCase.proof(text: list, "p40=2 dell-t7910")
    // A release build takes less than 100 ms; this one is not optimized, and others may run beside it.
    #expect(ContinuousClock.now - start < .seconds(60))
    #expect(proof.readout.cards.count == 64)
    #expect(proof.said().utf8.count < 4000)
    #expect(proof.said().contains("and 56 more"))
  }

  /// The seconds that this thread has worked, whatever else the machine does.
  private var worked: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  @Test(arguments: [
    (String(repeating: "{\"a\":", count: 400_000), true), (String(repeating: "{\"gpu_data\":", count: 150_000), false),
    (String(repeating: "[{\"a\":[", count: 250_000), true), (String(repeating: "[\n{\"a\":\n", count: 200_000), false),
    ("{\"card0\":" + String(repeating: "{\"a\":{\"b\":{}}},\"c\":", count: 80_000) + "{}}", true),
    ("<nvidia_smi_log>\n" + String(repeating: "<a>\n</b>", count: 200_000), true),
    (String(repeating: "[1.2] NVRM: GPU at PCI:0000:0b:00: GPU has fallen off the bus.\n", count: 20_000), true),
    ("index, name\n" + String(repeating: ",", count: 1_000_000), false),
  ]) func `Brackets without end, and lines without sense, come to an end`(text: String, hasEnd: Bool) {
    let start = worked
    let readout = readout(hasEnd ? text + "\n" : text)
    #expect(worked - start < 60)
    #expect(readout.cards.count <= 1)
    #expect(readout.lost.count <= 1)
  }

  @Test func `A list of many cards ends with how many more there are`() throws {
    let cards = (0..<12).map { "\($0), Tesla P40, 00000000:\($0 + 10):00.0, 100.00 W, 250.00 W\n" }
    let text = "index, name, pci.bus_id, power.limit [W], power.default_limit [W]\n" + cards.joined()
    let proof = try ProofCase.proof(text: text, "p40=12")
    #expect(proof.said().contains("all 12 (GPU 0 (10:00.0), GPU 1 (11:00.0),"))
    #expect(proof.said().contains("GPU 5 (15:00.0) and 6 more) are limited to 100 W"))
    #expect(proof.said(.french).contains("et 6 autres"))
  }
}
