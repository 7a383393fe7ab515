import RigModel
import Testing

@testable import RigChecks

/// One driver for all cards, the last programs, precision and memory.
@Suite struct SoftwareCheckTests {
  private static let k80 = Rigs.card("k80") {
    ($0.lastDriver, $0.lastCUDA, $0.kernelModule) = ("470", "11.4", .proprietary)
    $0.endOfLife = CivilDate(ascii: Array("2024-07".utf8))
  }
  private static let p40 = Rigs.card("p40") {
    ($0.firstDriver, $0.lastDriver, $0.kernelModule) = ("367", "580", .proprietary)
    ($0.lastCUDA, $0.lastPyTorch) = ("12.9", "cu126")
  }
  private static let rtx3090 = Rigs.card("rtx3090") { ($0.firstDriver, $0.kernelModule) = ("455", .both) }
  private static let rtx4090 = Rigs.card("rtx4090") { ($0.firstDriver, $0.kernelModule) = ("520", .both) }
  private static let rtx5090 = Rigs.card("rtx5090") { ($0.firstDriver, $0.kernelModule) = ("570", .open) }
  private static let mi50 = Rigs.card("mi50") { ($0.vendor, $0.architecture) = ("AMD", "Vega 20") }

  private static let mi25 = amd("mi25", to: "4.5")
  private static let mi50b = amd("mi50b", from: "2.0", to: "6.3")
  private static let mi60 = amd("mi60", from: "2.0", to: "6.3")
  private static let rx9070 = amd("rx9070", from: "6.4.1")

  private static func amd(_ id: PartID, from first: String = "", to last: String = "") -> Part {
    Rigs.card(id) {
      ($0.vendor, $0.firstROCm, $0.lastROCm) = ("AMD", ReleaseVersion(first), ReleaseVersion(last))
    }
  }

  static let releases: [(cards: [Part], found: [String])] = [
    ([rx9070], []),
    ([mi50], []),
    ([mi50b], ["ROCm 6.3 is the last for mi50b"]),
    ([mi50b, mi60], ["ROCm 6.3 is the last for mi50b"]),
    ([mi25], ["ROCm 4.5 is the last for mi25"]),
    ([mi50b, mi25], ["ROCm 4.5 is the last for mi25; mi50b must use it too"]),
    ([mi50b, rx9070], ["No ROCm for both: rx9070 starts with 6.4.1, mi50b ends with 6.3"]),
    ([mi50b, p40], ["R580 is the last driver for p40", "ROCm 6.3 is the last for mi50b"]),
  ]

  @Test(arguments: releases.indices)
  func `Cards of AMD share a ROCm release, or there is none`(row: Int) {
    let (cards, messages) = SoftwareCheckTests.releases[row]
    let found = Check.driver.judge(Rigs.rig(cards))
    #expect(found.map(\.message) == messages)
    #expect(found.allSatisfy { $0.severity == .warning })
  }

  static let drivers: [(cards: [Part], found: [String])] = [
    ([rtx3090, rtx4090], []),
    ([rtx5090], []),
    ([mi50], []),
    ([p40], ["R580 is the last driver for p40"]),
    ([k80, p40], ["R470 is the last driver for k80, with fixes until 2024-07; p40 must use it too"]),
    ([p40, rtx3090], ["R580 is the last driver for p40; rtx3090 must use it too"]),
    ([k80, rtx3090], ["R470 is the last driver for k80, with fixes until 2024-07; rtx3090 must use it too"]),
    ([k80, rtx4090], ["No driver for both: rtx4090 starts with R520, k80 ends with R470"]),
    ([p40, rtx5090], ["No driver for both: rtx5090 needs the open kernel module, p40 the proprietary one"]),
  ]

  @Test(arguments: drivers.indices)
  func `All cards share a driver, or there is none`(row: Int) {
    let (cards, messages) = SoftwareCheckTests.drivers[row]
    let found = Check.driver.judge(Rigs.rig(cards))
    #expect(found.map(\.message) == messages)
    #expect(found.allSatisfy { $0.severity == ($0.message.hasPrefix("No driver") ? .error : .warning) })
  }

  @Test func `The last CUDA and PyTorch are named, and newer cards have none`() {
    let found = Check.cuda.judge(Rigs.rig(SoftwareCheckTests.p40, SoftwareCheckTests.rtx3090))
    #expect(found.map(\.message) == ["CUDA 12.9 and PyTorch cu126 are the last for p40"])
    #expect(Check.cuda.judge(Rigs.rig(SoftwareCheckTests.k80)).map(\.message) == ["CUDA 11.4 is the last for k80"])
  }

  @Test func `Two makers share no model`() {
    #expect(Check.mixedVendors.judge(Rigs.rig(SoftwareCheckTests.p40, SoftwareCheckTests.mi50)).count == 1)
    #expect(Check.mixedVendors.judge(Rigs.rig(SoftwareCheckTests.p40, SoftwareCheckTests.k80)).isEmpty)
  }

  @Test func `Slow half precision is said, half speed is not`() {
    let slow = Check.halfPrecision.judge(Rigs.rig(Rigs.card { ($0.fp16, $0.fp32) = (0.18, 11.76) }))
    #expect(slow.first?.message.contains("fp16 at 1/64 of fp32") == true)
    #expect(Check.halfPrecision.judge(Rigs.rig(Rigs.card { ($0.fp16, $0.fp32) = (19, 9.5) })).isEmpty)
  }

  @Test func `Memory that error correction takes is said`() {
    let found = Check.usableVRAM.judge(Rigs.rig(Rigs.card { $0.usableVRAM = Gibibytes(22.4) }))
    #expect(found.map(\.message) == ["card: programs get 22.4 GB of 24 GB with ECC on"])
    #expect(Check.usableVRAM.judge(Rigs.rig(Rigs.card())).isEmpty)
  }
}
