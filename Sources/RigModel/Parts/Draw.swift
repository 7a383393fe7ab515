/// What one unit of a part draws, by the catalog or by rule.
public struct Draw: Hashable, Sendable {
  /// At full load.
  public let peak: Watts
  /// Idle.
  public let idle: Watts
  /// Idle with a model resident; equal to `idle` where it is not known.
  public let idleLoaded: Watts
  /// Whether a figure comes from a rule and not from the catalog.
  public let isEstimate: Bool

  /// Reads a part's draw, filling gaps by rule.
  ///
  /// Each kind has its rule. Other unknown idles are 10 % of the peak.
  public init(of part: Part) { self = part.draw }

  init(_ spec: PartSpec, peak: Watts?, idle: Watts?) {
    let rule = peak == nil || idle == nil ? spec.data.draw : (.zero, nil)
    self.peak = peak ?? rule.peak
    self.idle = idle ?? rule.idle ?? self.peak * 0.1
    idleLoaded = max(spec.gpu?.idleLoaded ?? self.idle, self.idle)
    isEstimate = peak == nil || idle == nil
  }

  private init(_ draw: Draw, peak: Watts) {
    (self.peak, idle, idleLoaded, isEstimate) = (peak, draw.idle, draw.idleLoaded, draw.isEstimate)
  }

  /// The draw where so much and no more is allowed; a limit below idle cannot be kept.
  func limited(to limit: Watts?) -> Draw {
    limit.map { $0 < peak ? Draw(self, peak: max($0, idle)) : self } ?? self
  }

  /// Draw at a load: idle + load × (peak − idle).
  public func working(_ load: Double) -> Watts { idle + (peak - idle) * load }
}
