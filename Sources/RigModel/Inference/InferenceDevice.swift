/// One device of a rig as a model sees it.
public struct InferenceDevice: Hashable, Sendable {
  /// The part that it is on.
  public let part: PartID
  /// Memory that the split counts with: all of it, less a sixteenth where error correction takes it.
  public let usable: Gibibytes
  /// Memory bandwidth in GB/s; `nil` when unknown.
  public let bandwidth: Double?
  /// FP32 rate in TFLOPS; `nil` when unknown.
  public let fp32: Double?
  /// Its family in the coefficients.
  public let family: Family
  /// What was found out about it itself.
  public let fitted: FittedDevice
  /// Peak draw, the card's shared out over its devices, as the plan limits it.
  public let peak: Watts
  /// Peak draw without the plan's limit.
  public let unlimitedPeak: Watts
  /// Draw with a model loaded and no work.
  public let idleLoaded: Watts
  /// Compute capability as a number, such as 6.1; `nil` when it has none.
  public let computeCapability: Double?
  /// Who made it.
  public let vendor: String

  /// Makes a device of a card.
  /// - Parameters:
  ///   - part: the card as the plan limits it.
  ///   - unlimited: the card without a limit.
  ///   - share: the share of a device that it is, above 0 to 1.
  public init(_ part: Part, _ gpu: GPU, unlimited: Part, _ fit: SpeedFit, share: Double = 1) {
    let (count, fitted, draw) = (Double(gpu.devices), fit.device(part.id), Draw(of: part))
    self.part = part.id
    usable = gpu.hasECC ? gpu.vram * InferenceDevice.eccShare : gpu.vram
    bandwidth = (fitted.bandwidth ?? gpu.bandwidth?.value).map { $0 * share }
    fp32 = (fitted.fp32 ?? gpu.fp32.map { $0 / count }).map { $0 * share }
    family = fit.family(part.id, gpu)
    self.fitted = fitted
    (peak, idleLoaded) = (draw.peak / count, draw.idleLoaded / count)
    unlimitedPeak = Draw(of: unlimited).peak / count
    computeCapability = Double(gpu.computeCapability)
    vendor = gpu.vendor
  }

  /// Share of GDDR memory that is left beside its error correction.
  ///
  /// Source: `nvidia-smi` read-outs of K80 and P40, 2026-08.
  static let eccShare = 15.0 / 16

  /// How well it was measured.
  public var rangeClass: RangeClass { RangeClass(fitted, family) }

  /// All devices of a rig, card by card.
  /// - Parameter lines: its parts, as the plan limits them.
  public static func all(
    of lines: [(part: Part, quantity: Int)], in catalog: Catalog, _ fit: SpeedFit
  ) -> [InferenceDevice] {
    lines.flatMap { part, quantity -> [InferenceDevice] in
      guard let gpu = part.gpu else { return [] }
      let device = InferenceDevice(part, gpu, unlimited: catalog[part.id] ?? part, fit)
      return [InferenceDevice](repeating: device, count: quantity * gpu.devices)
    }
  }
}
