import Foundation
import Testing

/// `rigtui prove`, as one types it.
@Suite struct ProveTests {
  private static let bench = """
    {"build_commit": "0000abcd", "gpu_info": "Tesla P40", "backends": "CUDA", "n_gpu_layers": 99, "n_prompt": 0, \
    "n_gen": 128, "n_depth": 0, "model_filename": "/home/kim/models/Llama-3.1-8B-Instruct-Q4_K_M.gguf", \
    "avg_ts": 44.25, "stddev_ts": 0.31}

    """
  private static let list = """
    index, name, uuid, serial, pci.bus_id, pstate, utilization.gpu [%], memory.used [MiB], power.draw [W]
    0, Tesla P40, GPU-12345678-aaaa-bbbb-cccc-123456789abc, 0321717123456, 00000000:0A:00.0, P8, 0 %, 10 MiB, 9.50 W

    """

  @Test func `A machine that is the planned one ends with 0, one that is not with 1, and nothing to read with 2`()
    async throws
  {
    let sandbox = try Sandbox()
    try sandbox.write(Self.list, to: "list.csv")
    #expect(try await sandbox.rigtui("prove list.csv --part p40=1").status == 0)
    let other = try await sandbox.rigtui("prove list.csv --part p100-16=1")
    #expect(other.status == 1)
    #expect(other.output.contains("is a Tesla P40, not the planned Tesla P100"))
    let none = try await sandbox.rigtui(["prove", "-", "--part", "p40=1"], input: "hello\n")
    #expect(none.status == 2)
    #expect(none.complaint.contains("found no read-out"))
    #expect(try await sandbox.rigtui("prove").status == 64)
  }

  @Test func `Standard input is read, and each format is written`() async throws {
    let sandbox = try Sandbox()
    for (format, words) in [
      ("text", "as planned: 1 × Tesla P40"), ("markdown", "# "), ("json", "\"as_planned\": true"),
    ] {
      let arguments = ["prove", "-", "--part", "p40=1", "--format", format]
      let outcome = try await sandbox.rigtui(arguments, input: Self.list)
      #expect(outcome.output.contains(words))
      #expect(outcome.status == 0)
    }
    let french = try await sandbox.rigtui(["prove", "-", "--part", "p100-16=1", "--lang", "fr"], input: Self.list)
    #expect(french.output.contains("erreur"))
  }

  @Test func `Without a plan one is made of the files, and kept under a name`() async throws {
    let sandbox = try Sandbox()
    let outcome = try await sandbox.rigtui(["prove", "-", "--save", "desk"], input: Self.list)
    #expect(outcome.output.contains("plan made of the files: 1 × Tesla P40"))
    #expect(try sandbox.read("configuration/rigtui/presets/desk.toml").contains("p40 = 1"))
  }

  @Test(arguments: [nil, "id,gpu,model,metric,value,source\nmine,p40,Nova,generation,5,\"a, b\"\n"])
  func `What is remembered is used first, and forgotten byte for byte`(former: String?) async throws {
    let sandbox = try Sandbox()
    let file = "configuration/rigtui/catalog/speed.csv"
    if let former { try sandbox.write(former, to: file) }
    try sandbox.write(Self.bench, to: "bench.json")
    let asked = "models --part p40=1 --model llama-3.1-8b:q4_k_m --depth 64"
    let before = try await sandbox.rigtui(asked).output
    #expect(!before.contains("measured here"))
    let kept = try await sandbox.rigtui("prove bench.json --part p40=1 --remember")
    #expect(kept.status == 0)
    let after = try await sandbox.rigtui(asked).output
    #expect(after.contains("measured here"))
    #expect(after.contains("44"))
    _ = try await sandbox.rigtui("prove bench.json --part p40=1 --remember")
    #expect(try await sandbox.rigtui("prove --forget").output == "speed.csv is as it was\n")
    #expect(try await sandbox.rigtui(asked).output == before)
    if let former { #expect(try sandbox.read(file) == former) } else { #expect(!sandbox.exists(file)) }
    #expect(try await sandbox.rigtui("prove --forget").output == "nothing was remembered\n")
  }

  @Test func `Watts that were measured count in the sums, are said as such, and are forgotten`() async throws {
    let sandbox = try Sandbox()
    try sandbox.write(Self.list, to: "list.csv")
    try sandbox.write("idle: 61 W\nunder load 297,5 W\n", to: "wall.txt")
    let parts = "--part p40=1 --part dell-t7910=1"
    let asked = "plan \(parts) --format markdown"
    let before = try await sandbox.rigtui(asked).output
    _ = try await sandbox.rigtui("prove list.csv wall.txt \(parts) --remember")
    let after = try await sandbox.rigtui(asked).output
    #expect(!before.contains("297.5 W"))
    #expect(after.contains("297.5 W"))
    #expect(after.contains("61.0 W"))
    #expect(try await sandbox.rigtui("prove wall.txt \(parts)").output.contains("298 W at the wall (planned 298 W)"))
    #expect(after.contains("measured here"))
    // Another machine is not the one that was measured.
    let other = try await sandbox.rigtui("plan --part p40=2 --part dell-t7910=1 --format markdown").output
    #expect(!other.contains("297.5 W"))
    #expect(try await sandbox.rigtui("prove --forget").output == "speed.csv is as it was\n")
    #expect(try await sandbox.rigtui(asked).output == before)
  }

  @Test func `The planner opens with what differs, under Proven`() async throws {
    let sandbox = try Sandbox()
    try sandbox.write(Self.list, to: "list.csv")
    let screen = ["--size", "120x40", "--dump"]
    let other = try await sandbox.rigtui(["scaling", "--proof", "list.csv"] + screen)
    #expect(other.status == 0)
    #expect(other.output.contains("Proven on the machine"))
    #expect(other.output.contains("2 × Tesla P40 of the plan"))
    let refused = try await sandbox.rigtui(["scaling", "--proof", "nothing.txt"] + screen)
    #expect(refused.status == 2)
  }

  @Test func `What is shared tells nothing of whose it is, and is taken in elsewhere`() async throws {
    let (sandbox, other) = (try Sandbox(), try Sandbox())
    try sandbox.write(Self.bench, to: "bench.json")
    try sandbox.write(Self.list, to: "list.csv")
    try sandbox.write("353 W\n", to: "wall.txt")
    _ = try await sandbox.rigtui("prove bench.json list.csv wall.txt --part p40=1 --share out.csv")
    let shared = try sandbox.read("out.csv")
    for secret in ["12345678-aaaa", "0321717123456", "0A:00", "0a:00", "kim", "/home", ".gguf", sandbox.folder] {
      #expect(!shared.contains(secret), "\(secret)")
    }
    for words in ["44.25", "llama.cpp 0000abcd", "llama-bench -n 128 -ngl 99", "±0.31", "idle_w,9.5", "wall_w,353"] {
      #expect(shared.contains(words), "\(words) in \(shared)")
    }
    let path = try other.write(shared, to: "out.csv")
    let taken = try await other.rigtui(["speed", "import", path])
    #expect(taken.status == 0)
    #expect(taken.output.contains("3 taken, 0 unchanged, 0 refused"))
    #expect(try await other.rigtui(["speed", "import", path]).output.contains("0 taken, 3 unchanged"))
    let fast = try other.write(shared.replacingOccurrences(of: "44.25", with: "444.25"), to: "fast.csv")
    let refused = try await other.rigtui(["speed", "import", fast])
    #expect(refused.status == 2)
    #expect(refused.complaint.contains("times what the formula says"))
    #expect(try await other.rigtui(["speed", "import", fast, "--accept"]).status == 0)
  }
}
