import RigModel

extension Report {
  /// That the offer bills more than the rig's memory needs: `2 GPUs are billed, 1 would hold as much`; `nil` where it does not.
  public var billedTooMuch: String? {
    let gpus = estimate.rental.flatMap { BilledGPUs($0, beside: estimate.gpus, plan, in: catalog) }
    return gpus.map { gpus in
      let (billed, needed) = (Numbers.short(gpus.billed, decimals: 2), Numbers.short(gpus.needed, decimals: 0))
      return tr("\(billed) GPUs are billed, \(needed) would hold as much")
    }
  }
}
