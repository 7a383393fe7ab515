import RigProof
import Testing

/// What read-outs show that a plan did not promise, and what is normal and not worth a word.
@Suite struct ProofTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let files: String
    let parts: String
    let checks: [String]
    let said: [String]
    let unsaid: [String]

    var testDescription: String { files }
  }

  static let rows = [
    Row(
      files: "two-p40.txt", parts: "p40=2 mb-gigabyte-x99-ud4 gtx-1050-ti",
      checks: ["memory", "link", "limit", "pages", "setting", "missing"],
      said: [
        "ECC is on for both", "22.5 GiB each, not 24 GiB", "nvidia-smi -e 0",
        "GPU 1 (0b:00.0) runs at Gen3 x4, not x16",
        "at work", "limited to 160 W (default 250)", "is at that limit now", "1 page retired", "none pending",
        "Persistence mode is off", "GTX 1050 Ti of the plan is not in the file", "2 × Tesla P40",
      ], unsaid: ["GPU 0 (0a:00.0) runs", "window", "BAR", "braked", "Gen1"]),
    Row(
      files: "k80.txt", parts: "k80 dell-t7910", checks: ["pages", "memory", "driver"],
      said: [
        "one card of two halves", "11.2 GiB a half (planned 11.1 GiB)", "2 pages retired", "more pending", "restart",
        "Driver 470 is the last", "CUDA ends at 11.4", "pin it",
      ], unsaid: ["two cards", "Gen1", "149", "too old", "x16"]),
    Row(
      files: "one-m40.xml", parts: "p40=2 dell-t7910", checks: ["cards", "memory"],
      said: [
        "GPU 0 (21:00.0) is a Tesla M40 24GB, not the planned Tesla P40", "288 instead of 347 GB/s", "slower prompts",
        "Maxwell", "1112 / 3004 MHz", "ECC is on for GPU 0 (21:00.0): 22.5 GiB",
      ], unsaid: ["Gen1", "180", "GPU 1 (22:00.0)"]),
    Row(
      files: "three-3090.csv", parts: "rtx-3090=3 epyc-romed8", checks: ["link", "limit", "link"],
      said: [
        "limited to 280 W (defaults 350, 370, 390)", "the plan counts 350 W", "GPU 2 (c3:00.0) is at that limit now",
        "the host gives Gen3 where card and planned board do Gen4",
        "GPU 1 (c2:00.0) runs at x8, not x16, read while idle",
      ], unsaid: ["Gen1", "ECC", "451"]),
    Row(
      files: "brake-cut.txt", parts: "v100-sxm2-16=3 sxm2-adapter=3",
      checks: ["brake", "driver", "missing", "missing"],
      said: [
        "GPU 0 (3a:00.0) is braked from outside", "390 of 1530 MHz", "about a quarter", "58 W and 41 °C", "not heat",
        "3 attached, 2 shown", "paste it again", "taken as the plan's cards",
      ], unsaid: ["not in the file", "thermal", "GPU 1 (3b:00.0) is", "300"]),
    Row(
      files: "mi50.json", parts: "mi50-32=2 epyc-romed8", checks: ["window", "link", "limit"],
      said: [
        "hold 178 W, the plan counts 300 W", "GPU 0 (05:00.0): the host sees 16 GiB of 32 GiB", "fine for one card",
        "in the way of card to card", "without resizable BAR", "not shown by this tool", "lspci -vv", "2 × Radeon MI50",
      ], unsaid: ["x16", "Gen4", "low-power"]),
    Row(
      files: "no-window.txt", parts: "p40=2 mb-gigabyte-x99-ud4", checks: ["window", "link"],
      said: ["GPU 1 (06:00.0), Tesla P40, has no room for its 32 GiB window", "Above 4G decoding", "another board"],
      unsaid: ["\u{1B}", "Gen1", "GPU 0 (05:00.0), Tesla P40"]),
    Row(
      files: "modules.txt", parts: "seed-combo-128", checks: ["ram", "ram", "ram"],
      said: [
        "80 GiB of main memory found, 128 GiB planned (3 of 8 sockets)", "All modules run at 2133 MT/s",
        "2 are made for 2666",
        "the odd 16 GB module (2133, maker unknown) holds them back", "3 of 4 memory channels",
      ], unsaid: ["ECC is", "UDIMM"]),
    Row(
      files: "twelve-layers.json", parts: "p40=2 mb-gigabyte-x99-ud4", checks: ["speed", "speed"],
      said: [
        "written 7.9 tok/s, promised about", "n_gpu_layers 12 of 33", "the rest ran on the CPU",
        "`-ngl 99`, measure again",
        "prompt 190.2 tok/s", "no verdict on the cards",
      ], unsaid: ["broken", "99.0", "braked"]),
    Row(
      files: "idle.csv wall.txt", parts: "p100-16 p40=2 supermicro-4028gr", checks: ["driver", "wall", "idle"],
      said: [
        "The wall gives 413 W idle", "cards draw 89 W of it",
        "GPU 1, Tesla P40, stands in P0 without work, with a model loaded",
        "51 W instead of 10 W", "nvidia-pstated", "Driver 410.104 is old", "535 to 580",
        "fans, a second CPU, the supply",
      ], unsaid: ["P100, stands", "ECC", "16280", "GiB"]),
  ]

  @Test(arguments: rows) func `What differs is said with cause and fix, and what is normal is not`(_ row: Row) throws {
    let proof = try ProofCase.proof(row.files, row.parts)
    let said = proof.said()
    #expect(proof.checks == row.checks)
    for words in row.said { #expect(said.contains(words), "\(words) in:\n\(said)") }
    for words in row.unsaid { #expect(!said.contains(words), "\(words) in:\n\(said)") }
  }

  @Test(arguments: rows) func `French says as much as English`(_ row: Row) throws {
    let proof = try ProofCase.proof(row.files, row.parts)
    for finding in proof.findings {
      let (english, french) = (finding.words(.english), finding.words(.french))
      #expect(english.message != french.message)
      #expect(english.cause.isEmpty == french.cause.isEmpty)
      #expect(english.fix.isEmpty == french.fix.isEmpty)
    }
  }

  @Test func `A wrong card and a missing module have the price of the right one`() throws {
    #expect(try ProofCase.proof("one-m40.xml", "p40=2").findings.first?.price != nil)
    #expect(try ProofCase.proof("modules.txt", "seed-combo-128").findings.first?.price != nil)
  }

  @Test func `Notes alone are as planned, a warning is not`() throws {
    let calm = try ProofCase.proof(text: "Tesla P40 idles at 10 W", "p40")
    #expect(calm.isAsPlanned)
    #expect(try !ProofCase.proof("two-p40.txt", "p40=2").isAsPlanned)
  }
}
