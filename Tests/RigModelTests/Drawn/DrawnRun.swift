import RigTesting

@testable import RigModel

/// One drawn rig, and how a drawn model runs on it.
struct DrawnRun {
  let seed: Int
  let catalog: Catalog
  let plan: Plan
  let request: RunRequest
  let model: OpenModel
  let quantization: Quantization?
  let rig: InferenceRig
  let run: ModelRun

  init(_ seed: Int) {
    self.seed = seed
    catalog = DrawnModels.catalog(seed)
    var dice = RigTesting.Dice("\(seed) plan")
    let places = [0, 0, 0, 0, 1, 1, 2, 3, 3, 4, 5, 6]
    model = catalog.models[dice.one(of: places)]
    plan = DrawnRun.plan(model, &dice)
    request = DrawnRun.request(plan, &dice)
    quantization = plan.goal.quantization.flatMap { [catalog, model] in catalog.fit.quantization($0, of: model) }
    rig = InferenceRig(plan, in: catalog)
    run = rig.run(model, quantization, request)
  }

  private static func plan(_ model: OpenModel, _ dice: inout RigTesting.Dice) -> Plan {
    var plan = Plan(name: "drawn")
    for id in ["gpu-0", "gpu-1", "gpu-2"] as [PartID] where dice.chance(0.6) {
      plan.setQuantity(id, dice.one(of: [1, 1, 2, 4]))
      if dice.chance(0.2) { plan.limits[id] = Watts(dice.one(of: [60, 120])) }
    }
    plan.setQuantity("board", dice.chance(0.8) ? 1 : 0)
    for id in ["ram-0", "ram-1"] as [PartID] { plan.setQuantity(id, dice.one(of: [0, 0, 1, 4])) }
    plan.usage.work = dice.one(of: [.one, .one, .jobs, .tensor])
    plan.usage.workload = dice.one(of: [.decode, .decode, .image])
    (plan.power.country, plan.goal.model) = (dice.one(of: ["FR", "FR", "US", "XX"]), model.id)
    goal(&plan.goal, &dice)
    rent(&plan, &dice)
    return plan
  }

  private static func goal(_ goal: inout Goal, _ dice: inout RigTesting.Dice) {
    goal.quantization = dice.one(of: [nil, "q4_k_m", "q4_k_m", "q4_k_m", "q8_0", "q3_k_m", "mxfp4", "3bpw", "20gb"])
    goal.context = dice.maybe([512, 8192, 32_768])
    (goal.parallel, goal.cache) = (dice.one(of: [1, 1, 1, 2, 8]), dice.one(of: [.f16, .f16, .f16, .q8]))
    (goal.guessesAhead, goal.minSpeed) = (dice.chance(0.2), dice.maybe([0.0, 4, 12]))
  }

  private static func rent(_ plan: inout Plan, _ dice: inout RigTesting.Dice) {
    (plan.usage.days, plan.usage.hoursPerDay) = (Days(dice.one(of: [10, 90, 400])), Hours(dice.one(of: [2, 8, 24])))
    (plan.usage.between, plan.usage.letShare) = (dice.one(of: Between.allCases), dice.one(of: [0, 0.25, 1]))
    (plan.rental.offer, plan.rental.basis) = (
      dice.one(of: [nil, .auto, "m0", "m1", "m2"]), dice.one(of: Basis.allCases)
    )
    (plan.rental.pricing, plan.rental.vat) = (dice.one(of: [.onDemand, .onDemand, .spot]), dice.maybe([0.1]))
    (plan.rental.storagePerDay, plan.buying.deliveryDays) = (
      Money(rounding: dice.one(of: [0, 0.5])), Days(dice.one(of: [0, 0, 5]))
    )
    (plan.goal.amountPerDay, plan.goal.promptShare) = (
      dice.maybe([100, 5000, 1_000_000]), dice.one(of: [0, 0.5, 0.8])
    )
    (plan.goal.cachedShare, plan.resale) = (dice.one(of: [0, 0.5]), dice.one(of: [0, 0.5]))
    (plan.heating.share, plan.power.offPeakHours) = (dice.one(of: [0, 0.5]), dice.maybe([6.0]).map { Hours($0) })
    plan.power.offPeakTariff = dice.maybe([0.1]).map { EnergyPrice($0) }
  }

  private static func request(_ plan: Plan, _ dice: inout RigTesting.Dice) -> RunRequest {
    var request = RunRequest(plan)
    request.engine = dice.one(of: ["llama.cpp", "llama.cpp", "llama.cpp", "vulkan"])
    (request.depth, request.spilledExperts) = (dice.maybe([2048]), dice.one(of: [nil, nil, 4, 99]))
    request.countsMeasured = dice.chance(0.7)
    return request
  }
}
