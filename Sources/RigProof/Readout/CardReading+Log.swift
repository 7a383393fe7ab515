import RigModel

/// Logs say the same of a card every second. What is judged of it is kept, moment by moment: what it draws without work,
/// what it does at work, what held it back.
extension CardReading {
  /// What a card did when somebody looked.
  enum Moment: Hashable {
    case held
    case working
    case resting
    case unknown
  }

  /// What it did.
  var moment: Moment { isHeld ? .held : isAtWork ? .working : isIdle ? .resting : .unknown }

  /// Takes in a later reading of the same kind of moment.
  mutating func fold(_ later: CardReading) {
    foldMoment(later)
    foldIdentity(later)
    link.fold(later.link)
    limits.fold(later.limits)
    pages.fold(later.pages)
    memory = memory ?? later.memory
    window = window ?? later.window
    brakes = brakes.map { $0.union(later.brakes ?? []) } ?? later.brakes
    braked = CardReading.most(braked, later.braked)
    use = CardReading.most(use, later.use)
    temperature = CardReading.most(temperature, later.temperature)
    mostClock = CardReading.most(mostClock, later.mostClock)
    mostMemoryClock = CardReading.most(mostMemoryClock, later.mostMemoryClock)
  }

  /// Draw, state, memory and clock belong together: those of least draw at rest, of most at work, of least clock when held.
  private mutating func foldMoment(_ later: CardReading) {
    let isBetter =
      switch moment {
      case .held: later.clock ?? .infinity < clock ?? .infinity
      case .resting: later.draw?.value ?? .infinity < draw?.value ?? .infinity
      case .working, .unknown: later.draw?.value ?? 0 > draw?.value ?? 0
      }
    let (first, second) = isBetter ? (later, self) : (self, later)
    (draw, state) = (first.draw ?? second.draw, first.state ?? second.state)
    (used, clock) = (first.used ?? second.used, first.clock ?? second.clock)
  }

  private mutating func foldIdentity(_ later: CardReading) {
    (name, bus, index) = (name ?? later.name, bus ?? later.bus, index ?? later.index)
    (device, firmware) = (device ?? later.device, firmware ?? later.firmware)
    isUnmapped = isUnmapped ?? later.isUnmapped
    (correctsErrors, willCorrectErrors) = (
      later.correctsErrors ?? correctsErrors, later.willCorrectErrors ?? willCorrectErrors
    )
    (persists, isPartitioned) = (later.persists ?? persists, later.isPartitioned ?? isPartitioned)
  }

  static func most<Value: Comparable>(_ one: Value?, _ other: Value?) -> Value? {
    guard let one, let other else { return one ?? other }
    return max(one, other)
  }
}

extension LinkReading {
  /// The best of both: a link is as wide as it ever was.
  mutating func fold(_ later: LinkReading) {
    generation = CardReading.most(generation, later.generation)
    width = CardReading.most(width, later.width)
    mostGeneration = CardReading.most(mostGeneration, later.mostGeneration)
    deviceGeneration = CardReading.most(deviceGeneration, later.deviceGeneration)
    hostGeneration = CardReading.most(hostGeneration, later.hostGeneration)
    (isInner, isHidden) = (isInner ?? later.isInner, isHidden ?? later.isHidden)
  }
}

extension LimitReading {
  /// What was set last.
  mutating func fold(_ later: LimitReading) {
    (now, usual, most) = (later.now ?? now, later.usual ?? usual, later.most ?? most)
  }
}

extension PageReading {
  /// Memory does not come back.
  mutating func fold(_ later: PageReading) {
    retired = CardReading.most(retired, later.retired)
    isPending = isPending.map { $0 || later.isPending ?? false } ?? later.isPending
    hasFailed = hasFailed.map { $0 || later.hasFailed ?? false } ?? later.hasFailed
    areRows = areRows || later.areRows
  }
}
