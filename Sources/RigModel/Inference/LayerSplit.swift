/// Layers of a model on the devices of a rig.
public struct LayerSplit: Hashable, Sendable {
  /// Layers on one device.
  public struct Share: Hashable, Sendable {
    /// The device's place among those of the rig.
    public let device: Int
    /// Its layers, of a model that is computed by all devices together those of all.
    public let layers: Int
  }

  /// The devices that are used, with their layers, the first with the most room.
  public let shares: [Share]
  /// Layers of the model.
  public let layers: Int

  /// Layers on devices; the rest lies in main memory.
  public var placed: Int { shares.reduce(0) { $0 + $1.layers } }

  /// The same split of devices that stand at other places.
  func moved(_ place: (Int) -> Int) -> LayerSplit {
    LayerSplit(shares: shares.map { Share(device: place($0.device), layers: $0.layers) }, layers: layers)
  }

  private init(shares: [Share], layers: Int) { (self.shares, self.layers) = (shares, layers) }

  /// Spreads a model over the fewest devices that hold it, the fastest first.
  ///
  /// Room of a device = usable − 0.5 GiB, of the one with most room less output table and buffer; capacity = whole layers
  /// in it; it fits if the capacities add up to the layers. Layers are shared out in proportion to room, largest
  /// remainders first, never above capacity.
  /// - Parameters:
  ///   - devices: the devices of the rig.
  ///   - times: what a token takes on each of them alone; the order of the rig where unknown.
  init?(_ memory: ModelMemory, on devices: [InferenceDevice], times: [Double?]) {
    let order = devices.indices.sorted { (times[$0] ?? .infinity, $0) < (times[$1] ?? .infinity, $1) }
    for count in stride(from: 1, through: order.count, by: 1) {
      let chosen = LayerSplit.largest(order, count, devices, memory)
      guard let chosen else { continue }
      let rooms = Rooms(chosen, devices, memory)
      self.init(rooms, memory.layers)
      return
    }
    return nil
  }

  /// Whether devices hold a model: fewer of them never hold more than all together.
  static func fits(_ memory: ModelMemory, on devices: [InferenceDevice]) -> Bool {
    Rooms(Array(devices.indices), devices, memory).capacity >= memory.layers
  }

  /// Fills the devices of a rig and leaves the rest to main memory.
  init(filling devices: [InferenceDevice], _ memory: ModelMemory) {
    let rooms = Rooms(Array(devices.indices), devices, memory)
    layers = memory.layers
    var left = layers
    shares = rooms.chosen.indices.compactMap { place in
      let taken = min(left, rooms.capacities[place])
      left -= taken
      return taken > 0 ? Share(device: rooms.chosen[place], layers: taken) : nil
    }
  }

  /// Shares out layers in proportion to memory, where what limits them lies elsewhere.
  init(sharing layers: Int, over devices: [InferenceDevice]) {
    let rooms = devices.map { max(0, ($0.usable - ModelMemory.perDevice).value) }
    self.init(Rooms(Array(devices.indices), rooms, [Int](repeating: layers, count: rooms.count)), layers)
  }

  /// All layers on each of some devices, which compute them together.
  init(all layers: Int, on devices: Int) {
    self.layers = layers
    shares = (0..<devices).map { Share(device: $0, layers: layers) }
  }

  private init(_ rooms: Rooms, _ layers: Int) {
    self.layers = layers
    let total = rooms.rooms.reduce(0, +)
    let exact = rooms.rooms.map { Double(layers) * $0 / total }
    var shares = zip(exact, rooms.capacities).map { min($1, Int($0)) }
    while shares.reduce(0, +) < layers {
      let open = shares.indices.filter { shares[$0] < rooms.capacities[$0] }
      guard let next = open.max(by: { exact[$0] - Double(shares[$0]) < exact[$1] - Double(shares[$1]) }) else { break }
      // Of equal remainders the first one counts, as `max` would take the last.
      let best = exact[next] - Double(shares[next])
      let first = open.first { exact[$0] - Double(shares[$0]) >= best - 1e-12 } ?? next
      shares[first] += 1
    }
    self.shares = zip(rooms.chosen, shares).filter { $1 > 0 }.map { Share(device: $0, layers: $1) }
  }

  /// So many devices that hold a model: the fastest, with larger ones in the place of the smallest where they must be.
  private static func largest(
    _ order: [Int], _ count: Int, _ devices: [InferenceDevice], _ memory: ModelMemory
  ) -> [Int]? {
    var chosen = Array(order.prefix(count))
    var spare = Array(order.dropFirst(count))
    while Rooms(chosen, devices, memory).capacity < memory.layers {
      guard let larger = spare.max(by: { (devices[$0].usable, $1) < (devices[$1].usable, $0) }),
        let small = chosen.indices.min(by: { (devices[chosen[$0]].usable, $1) < (devices[chosen[$1]].usable, $0) }),
        devices[chosen[small]].usable < devices[larger].usable
      else { return nil }
      chosen[small] = larger
      spare.removeAll { $0 == larger }
    }
    return chosen
  }
}

/// What devices have room for.
private struct Rooms {
  let chosen: [Int]
  let rooms: [Double]
  let capacities: [Int]

  init(_ chosen: [Int], _ devices: [InferenceDevice], _ memory: ModelMemory) {
    var rooms = chosen.map { (devices[$0].usable - ModelMemory.perDevice).value }
    if let most = rooms.indices.max(by: { rooms[$0] < rooms[$1] }) {
      let first = rooms.firstIndex { $0 >= rooms[most] } ?? most
      rooms[first] -= (memory.head + memory.buffer).value
    }
    self.chosen = chosen
    self.rooms = rooms
    let layer = memory.layer.value
    capacities = rooms.map { $0 > 0 ? Int(min($0 / layer + 1e-9, 100_000)) : 0 }
  }

  init(_ chosen: [Int], _ rooms: [Double], _ capacities: [Int]) {
    (self.chosen, self.rooms, self.capacities) = (chosen, rooms, capacities)
  }

  var capacity: Int { capacities.reduce(0, +) }
}
