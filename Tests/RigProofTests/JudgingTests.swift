import RigModel
import RigProof
import Testing

/// What is judged of cards, limits and memory beyond the files of whole machines.
@Suite struct JudgingTests {
  private static let limits = "index, name, pci.bus_id, power.limit [W], power.default_limit [W], power.max_limit [W]\n"

  @Test func `A card that is capped by hand is a warning, where the tool does not tell what is usual, too`() throws {
    let proof = try ProofCase.proof("table.txt", "p40 gtx-1050-ti")
    let limit = try #require(proof.findings.first { $0.check == .limit })
    #expect(limit.severity == .warning)
    #expect(limit.words(.english).message == "GPU 0 (03:00.0) is limited to 140 W; the plan counts 250 W")
    #expect(limit.words(.english).fix.contains("`nvidia-smi -i 0 -pl 250` lifts it"))
    #expect(limit.words(.french).message == "GPU 0 (03:00.0) : limite de 140 W ; le plan compte 250 W")
  }

  @Test func `Halves of a card are limited each, and the plan counts the card`() throws {
    let rows =
      "0, Tesla K80, 00000000:05:00.0, 100.00 W, 149.00 W, 175.00 W\n1, Tesla K80, 00000000:06:00.0, 100.00 W, 149.00 W, 175.00 W\n"
    let said = try ProofCase.proof(text: Self.limits + rows, "k80").said()
    #expect(said.contains("are limited to 100 W a half (default 149); the plan counts 150 W"))
    #expect(said.contains("`nvidia-smi -pl 150` lifts it; or plan with it (`--limit k80=200`)"))
    let usual = try ProofCase.proof(text: Self.limits + rows.replacing("100.00", with: "149.00"), "k80")
    #expect(usual.findings.isEmpty)
  }

  @Test func `No limit is advised that the card does not take`() throws {
    let row = "0, Tesla P40, 00000000:05:00.0, 100.00 W, 180.00 W, 200.00 W\n"
    let said = try ProofCase.proof(text: Self.limits + row, "p40").said()
    #expect(said.contains("`nvidia-smi -pl 200` lifts it as far as the card allows"))
  }

  @Test func `A missing half of a card is a missing part of it`() throws {
    let row = "0, Tesla K80, 00000000:05:00.0, 149.00 W, 149.00 W, 175.00 W\n"
    let proof = try ProofCase.proof(text: Self.limits + row, "k80")
    #expect(proof.checks == ["missing-card"])
    #expect(proof.said().contains("1 of the devices of a Tesla K80 is not in the file"))
  }

  @Test(arguments: ["p40=2 gtx-1050-ti", "gtx-1050-ti p40=2", "p40=2 rtx-3090"])
  func `A card in the place of another is told once`(parts: String) throws {
    let proof = try ProofCase.proof("one-m40.xml", parts)
    #expect(proof.findings.count { $0.check == .cards } == 1)
    #expect(proof.said().contains("not the planned Tesla P40"))
    #expect(!proof.said().contains("The Tesla P40 of the plan is not in the file"))
  }

  @Test func `A card for the screen is in the place of none that computes`() throws {
    let list = "index, name, memory.total [MiB]\n0, NVIDIA GeForce GTX 1050 Ti, 4096 MiB\n1, Tesla P40, 24576 MiB\n"
    let proof = try ProofCase.proof(text: list, "p40=2")
    #expect(proof.checks == ["missing-card", "cards"])
    #expect(proof.said().contains("GPU 0, NVIDIA GeForce GTX 1050 Ti, is not in the plan"))
  }

  @Test func `Cards beside the plan are told together`() throws {
    let rows = (0..<4).map { "\($0), Tesla P40, 24576 MiB\n" }
    let proof = try ProofCase.proof(text: "index, name, memory.total [MiB]\n" + rows.joined(), "p40=2")
    #expect(proof.checks == ["cards"])
    #expect(proof.said().contains("GPU 2 and GPU 3, Tesla P40, are not in the plan"))
  }

  @Test func `A card that stopped answering is not missing as well`() throws {
    let list = "index, name, pci.bus_id\n0, Tesla P40, 00000000:0A:00.0\n"
    let proof = try ProofCase.proof([Array(list.utf8), ProofCase.bytes("lost.txt")], "p40=2")
    #expect(proof.checks == ["cards"])
  }

  @Test func `A card that the driver lists as lost is lost`() throws {
    let table = """
      | NVIDIA-SMI 525.147.05   Driver Version: 525.147.05   CUDA Version: 12.0     |
      |   0  Tesla P40           On  | 00000000:04:00.0 Off |                 ERR! |
      |ERR!  ERR! ERR!    ERR! / ERR! |   GPU is lost        |     ERR!     Default |

      """
    let query =
      "==============NVSMI LOG==============\nDriver Version : 525.147.05\nGPU 00000000:04:00.0\n    GPU is lost\n"
    for text in [table, query] {
      let proof = try ProofCase.proof(text: text, "p40")
      #expect(proof.readout.lost == ["04:00.0"])
      #expect(proof.said().contains("04:00.0 stopped answering"))
    }
  }

  @Test func `A card of the planned name with less memory is told by its memory`() throws {
    let list = "index, name, memory.total [MiB]\n0, Tesla P100-PCIE-12GB, 12288 MiB\n"
    let said = try ProofCase.proof(text: list, "p100-16").said()
    #expect(said.contains("not the planned Tesla P100: 12 GiB instead of 16 GiB, 549 instead of 732 GB/s"))
    let bus = "03:00.0 3D controller [0302]: NVIDIA Corporation GM200GL [Tesla M40] [10de:17fd] (rev a1)\n"
    let unknown = try ProofCase.proof(text: bus, "p40").said()
    #expect(unknown.contains("is a Tesla M40 (10DE:17FD), not the planned Tesla P40: 288"))
  }

  @Test func `The switch of a dual card faces the slot with its upper port`() throws {
    let bridge =
      "PCI bridge: PLX Technology, Inc. PEX 8747 48-Lane, 5-Port PCI Express Gen 3 (8.0 GT/s) Switch (rev ca)"
    let endpoint =
      "3D controller: NVIDIA Corporation GK210GL [Tesla K80] (rev a1)\n\tLnkSta:\tSpeed 2.5GT/s, Width x16\n"
    let text =
      "02:00.0 \(bridge)\n\tBus: primary=02, secondary=03, subordinate=05\n"
      + "\tCapabilities: [68] Express (v2) Upstream Port, MSI 00\n\tLnkSta:\tSpeed 8GT/s, Width x8 (downgraded)\n"
      + "03:08.0 \(bridge)\n\tBus: primary=03, secondary=04, subordinate=04\n\tLnkSta:\tSpeed 8GT/s, Width x16\n"
      + "03:10.0 \(bridge)\n\tBus: primary=03, secondary=05, subordinate=05\n\tLnkSta:\tSpeed 8GT/s, Width x16\n"
      + "04:00.0 \(endpoint)05:00.0 \(endpoint)"
    let said = try ProofCase.proof(text: text, "k80 dell-t7910").said()
    #expect(said.contains("GPU 0 (04:00.0) and GPU 1 (05:00.0) run at x8, not x16"))
  }

  @Test func `Advice names the cards that it is for`() throws {
    let list = "index, name, memory.total [MiB], ecc.mode.current, persistence_mode\n"
    let rows = "0, Tesla P40, 24576 MiB, Disabled, Enabled\n1, Tesla P40, 23040 MiB, Enabled, Disabled\n"
    let said = try ProofCase.proof(text: list + rows, "p40=2").said()
    #expect(said.contains("`nvidia-smi -i 1 -e 0`"))
    #expect(said.contains("`nvidia-smi -i 1 -pm 1`"))
    let both = try ProofCase.proof(text: list + rows.replacing("Disabled, Enabled", with: "Enabled, Disabled"), "p40=2")
    #expect(both.said().contains("`nvidia-smi -pm 1`"))
  }

  @Test func `Modules to buy fit into the sockets that are empty, or take the place of what holds others back`() throws
  {
    let proof = try ProofCase.proof("modules.txt", "seed-combo-128")
    #expect(proof.said().contains("buy what is missing: 3 × DDR4-2133 ECC RDIMM 16 GB;") == false)
    let text = String(decoding: try ProofCase.bytes("modules.txt"), as: UTF8.self)
    #expect(proof.said().contains("buy what is missing: "))
    // With one empty socket alone nothing of the catalog fits.
    let full = text.replacing("No Module Installed", with: "32 GB")
    #expect(!(try ProofCase.proof(text: full, "seed-combo-128").said().contains("buy what is missing: ")))
  }

  @Test func `A card that cannot do a generation is no fault of the host`() throws {
    let head = "index, name, pcie.link.gen.max, pcie.link.gen.gpumax, pcie.link.gen.hostmax\n"
    #expect(
      try ProofCase.proof(text: head + "0, NVIDIA GeForce RTX 3090, 3, 3, 3\n", "rtx-3090 epyc-romed8").findings.isEmpty
    )
    #expect(
      try ProofCase.proof(text: head + "0, NVIDIA GeForce RTX 3090, 3, 4, 3\n", "rtx-3090 epyc-romed8").checks == [
        "link"
      ])
  }

  @Test func `Several cards that stay awake do not rest`() throws {
    let list = "index, name, pstate, utilization.gpu [%], memory.used [MiB], power.draw [W]\n"
    let rows = (0..<2).map { "\($0), Tesla P40, P0, 0 %, 18211 MiB, 51.00 W\n" }.joined()
    let proof = try ProofCase.proof([Array((list + rows).utf8), Array("900 W idle\n".utf8)], "p40=2 dell-t7910")
    #expect(proof.said().contains("GPU 0 and GPU 1 do not rest"))
    #expect(proof.said().contains("first let the cards rest"))
    #expect(proof.said(.french).contains("GPU 0 et GPU 1 ne se reposent pas"))
  }
}
