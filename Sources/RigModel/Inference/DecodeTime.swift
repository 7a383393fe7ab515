/// What of a model decides how long a token takes, whatever the device.
struct DecodeWork {
  let shape: LanguageShape
  let quantization: Quantization
  /// Weights that are read for a token in 10^9 bytes.
  let read: Double
  /// Keys and values that are read for a token in 10^9 bytes.
  let kept: Double
  /// Parameters that are computed for a token in thousand millions.
  let computed: Double
  /// Factor of the program that runs it.
  let engine: Double
  let fit: SpeedFit
  private let common: DecodeCoefficients
  /// Factor of the quantization on the compute term.
  private let quantized: Double
  /// Factor of the kind of layers on the layer term.
  private let kind: Double

  init(_ shape: LanguageShape, _ quantization: Quantization, depth: Double, _ request: RunRequest, _ fit: SpeedFit) {
    (self.shape, self.quantization, self.fit) = (shape, quantization, fit)
    read = shape.readGigabytes(quantization)
    kept = shape.keptGigabytes(depth, request.cache)
    computed = shape.isTied ? shape.active : shape.active - shape.table
    engine = fit.factor(.engine, request.engine) ?? 1
    common = fit.decode
    quantized = fit.factor(.quantizationClass, quantization.speedClass) ?? 1
    kind = fit.factor(.layerKind, shape.kind.rawValue) ?? 1
  }

  /// The same model read by several requests at once.
  func readTogether(_ requests: Int) -> Double { shape.readGigabytes(quantization, requests: requests) }

  /// The times that make up a token on a device, in ms.
  struct Terms {
    /// Bytes ÷ bandwidth.
    let bandwidth: Double
    /// Work ÷ rate.
    let compute: Double
    /// A start for each layer.
    let layers: Double
    /// Factor on all three.
    let factor: Double
    /// Bytes ÷ bandwidth without any loss.
    let roofline: Double

    /// The whole time, never below the roofline.
    var time: Double { max((bandwidth + compute + layers) * factor, roofline) }
  }

  /// The times of one token with the whole model on one device; `nil` where bandwidth or rate are unknown.
  ///
  /// [1000 × (R + kv × K) ÷ BW + c × c_f × q × W ÷ TF + L × o × o_f × k] × g × e, R and K in 10^9 bytes, BW in GB/s, W in
  /// thousand million parameters, TF in TFLOPS, L layers.
  func terms(_ device: InferenceDevice) -> Terms? {
    guard let bandwidth = device.bandwidth, let rate = device.fp32, bandwidth > 0, rate > 0 else { return nil }
    let family = device.family
    return Terms(
      bandwidth: 1000 * (read + common.cache * kept) / bandwidth,
      compute: common.compute * family.compute * quantized * computed / rate,
      layers: Double(shape.layers) * common.layer * family.layer * kind, factor: device.fitted.decode * engine,
      roofline: 1000 * (read + kept) / bandwidth)
  }

  /// The time of one token with the whole model on one device in ms; `nil` when unknown.
  func time(_ device: InferenceDevice) -> Double? { terms(device)?.time }
}

/// How long a token takes on several devices that take turns.
struct DecodeTime: Hashable {
  /// Milliseconds a token.
  let time: Double
  /// Milliseconds a token if nothing but reading memory took time.
  let roofline: Double

  init(time: Double, roofline: Double) { (self.time, self.roofline) = (time, roofline) }

  /// Σ share × time on the device alone + (devices − 1) × what a handover takes; `nil` when a speed is unknown.
  init?(_ work: DecodeWork, _ split: LayerSplit, on devices: [InferenceDevice]) {
    var (time, roofline) = (0.0, 0.0)
    for share in split.shares {
      guard let terms = work.terms(devices[share.device]) else { return nil }
      let part = Double(share.layers) / Double(split.layers)
      time += part * terms.time
      roofline += part * terms.roofline
    }
    self.time = time + Double(max(0, split.shares.count - 1)) * work.fit.decode.handover
    self.roofline = roofline
  }

  /// The time of alike devices that compute all layers together.
  ///
  /// (Bandwidth + compute terms) ÷ n + layer term + layers × s × (n − 1); s is what a device waits for the others after
  /// each layer.
  init?(together work: DecodeWork, _ device: InferenceDevice, count: Int, wait: Double) {
    guard let terms = work.terms(device) else { return nil }
    let shared = (terms.bandwidth + terms.compute) / Double(count) + terms.layers
    let waiting = Double(work.shape.layers) * wait * Double(count - 1)
    roofline = terms.roofline / Double(count)
    time = max(shared * terms.factor + waiting, roofline)
  }
}
