import RigModel
import Testing

/// What parts draw, by the catalog or by rule, and at what load.
@Suite struct PowerTests {
  static func platform(cpus: Int? = nil, tdp: Double? = nil) -> PartSpec {
    var platform = Platform()
    (platform.cpusFitted, platform.cpuTDP) = (cpus, tdp.map { Watts($0) })
    return .platform(platform)
  }

  @Test(
    "Peak and idle by rule",
    arguments: [
      (platform(), nil, nil, 145, 48.75),  // 95 + 50; 25 + 95/4
      (platform(cpus: 2, tdp: 120), nil, nil, 290, 68),  // 2 × 120 + 50; 20 + 240/5
      (platform(cpus: 2), nil, nil, 240, 72.5),  // 2 × 95 + 50; 25 + 190/4
      (platform(cpus: 0, tdp: 145), nil, nil, 50, 20),  // a board alone
      (platform(cpus: 1, tdp: 80), 200, 60, 200, 60),  // the catalog's own
      (platform(cpus: 1, tdp: 80), 200, nil, 200, 36),  // 20 + 80/5
      (.storage(Storage()), nil, nil, 8, 0.8), (.cooling(Cooling()), nil, nil, 5, 0.5),
      (.adapter(Adapter()), nil, nil, 0, 0), (.enclosure(Enclosure()), nil, nil, 0, 0),
      (.supply(Supply(rated: Watts(500), rating: nil)), nil, nil, 0, 0), (.cooling(Cooling()), 20, nil, 20, 2),
    ] as [(PartSpec, Double?, Double?, Double, Double)])
  func draw(spec: PartSpec, peak: Double?, idle: Double?, rulePeak: Double, ruleIdle: Double) {
    let draw = Draw(of: Market.part("part", spec, peak: peak, idle: idle))
    #expect(near(draw.peak.value, rulePeak))
    #expect(near(draw.idle.value, ruleIdle))
    #expect(draw.isEstimate == (peak == nil || idle == nil))
  }

  @Test(
    "The load that counts",
    arguments: [
      (nil, .jobs, 3, 0.8), (nil, .one, 1, 0.8), (nil, .one, 0, 0.8), (nil, .one, 2, 0.3), (nil, .one, 3, 0.2),
      (0.5, .one, 3, 0.5), (0, .jobs, 3, 0), (1, .jobs, 1, 1),
    ] as [(Double?, WorkSpread, Int, Double)])
  func load(set: Double?, work: WorkSpread, devices: Int, counted: Double) {
    var usage = Usage()
    (usage.load, usage.work) = (set, work)
    #expect(near(usage.effectiveLoad(devices: devices), counted))
  }

  /// A K80 is two devices: one model on it loads the card by 0.6 ÷ 2; 50 + 0.3 × 250 = 125 W.
  @Test func `Layers take turns on the two devices of one card`() {
    var plan = Market.plan(["k80": 1])
    plan.usage.work = .one
    let power = Estimate(of: plan, in: Market.article).power
    #expect(near(power.load, 0.3))
    #expect(near(power.working.value, 125))
    #expect(near(power.workingWall.value, 125 / 0.85))
    #expect(!power.hasSupply)
  }

  /// Working: 10 + 0.8 × 240 = 202 W; idle, loaded: 45 W; both through 85 %, as there is no supply.
  @Test func `Only the idle wall uses the loaded idle`() {
    var gpu = GPU(devices: 1, vram: Gibibytes(24))
    gpu.idleLoaded = Watts(45)
    let catalog = Market.catalog([Market.part("card", .gpu(gpu), peak: 250, idle: 10)])
    let power = Estimate(of: Market.plan(["card": 1]), in: catalog).power
    #expect(near(power.working.value, 202))
    #expect(near(power.idleWall.value, 45 / 0.85))
  }

  /// 8 h a day for 10 days at 1000 W and, left on, 16 h a day at 100 W; through 85 % without a supply.
  @Test(arguments: [(false, 80.0 / 0.85), (true, (80.0 + 16) / 0.85)])
  func `Energy of idle hours counts when left on`(leftOn: Bool, kilowattHours: Double) {
    var plan = Market.plan(["card": 1])
    (plan.usage.days, plan.usage.hoursPerDay, plan.usage.between) = (Days(10), Hours(8), leftOn ? .loaded : .off)
    plan.usage.load = 1
    let catalog = Market.catalog([Market.gpu("card", peak: 1000, idle: 100)])
    #expect(near(Estimate(of: plan, in: catalog).energy.total.value, kilowattHours))
  }

  @Test func `Memory and devices`() {
    let gpus = Estimate(of: Market.plan(["k80": 2, "p40": 3]), in: Market.article).gpus
    #expect(gpus.cards == 5)
    #expect(gpus.devices == 7)
    #expect(gpus.vram == Gibibytes(2 * 2 * 12 + 3 * 24))
    #expect(gpus.largestDevice == Gibibytes(24))
  }

  /// 8 × √546 = 186.9 W, idle 7.5 W; nothing is lost on the way from the wall.
  @Test func `A whole computer of unknown draw is counted by its bandwidth, from the wall`() {
    var machine = Machine()
    (machine.gpu.vram, machine.gpu.bandwidth) = (Gibibytes(48), Bandwidth(546))
    let part = Market.part("mac", .machine(machine))
    #expect(near(Draw(of: part).peak.value, 186.9, 0.1) && near(Draw(of: part).idle.value, 7.48, 0.01))
    var plan = Market.plan(["mac": 1])
    plan.usage.load = 1
    let power = Estimate(of: plan, in: Market.catalog([part])).power
    #expect(power.isWhole && !power.hasSupply && power.rated == nil)
    #expect(power.workingWall == power.working && power.efficiency == 1)
    #expect(near(power.idleWall.value, 7.48, 0.01))
    machine.gpu.bandwidth = nil
    #expect(Draw(of: Market.part("mac", .machine(machine))).peak == Watts(140))
  }

  @Test func `What hangs on a supply beside a whole computer is lost in it, the computer's watts are not`() {
    let mac = Market.part("mac", .machine(Machine()), peak: 100, idle: 10)
    let parts = [mac, Market.gpu("p40"), Market.part("psu", .supply(Supply(rated: nil, rating: nil)))]
    var plan = Market.plan(["mac": 1, "p40": 1, "psu": 1])
    plan.usage.load = 1
    let power = Estimate(of: plan, in: Market.catalog(parts)).power
    #expect(near(power.workingWall.value, 100 + 250 / 0.8))
  }
}
