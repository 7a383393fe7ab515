/// GPUs of an offer that are paid for, where fewer of them would hold as much as the rig does.
public struct BilledGPUs: Hashable, Sendable {
  /// GPUs that are billed: instances × GPUs of each.
  public let billed: Double
  /// GPUs that hold the memory of the rig, or of one model in it: memory ÷ memory of a GPU, rounded up.
  public let needed: Double

  /// `nil` where no more are billed than needed, where the plan bills neither pro rata nor whole instances, and where the memory
  /// of the offer's GPU is not known.
  /// - Parameters:
  ///   - rental: what renting costs.
  ///   - gpus: the rig.
  ///   - plan: what it is used for, and on which basis offers are billed.
  public init?(_ rental: RentalCost, beside gpus: GPUSummary, _ plan: Plan, in catalog: Catalog) {
    guard plan.rental.basis == .proRata || plan.rental.basis == .whole, gpus.cards > 0,
      let instances = rental.instances(plan.rental.basis), let size = rental.offer.deviceMemory(in: catalog),
      size.value > 0
    else { return nil }
    let need = plan.usage.work.isOneModel ? plan.usage.oneModel(of: gpus) : gpus.vram
    billed = instances * rental.offer.devices
    needed = (need.value / size.value - 1e-9).rounded(.up)
    guard billed > needed + 1e-9 else { return nil }
  }
}
