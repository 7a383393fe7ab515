import RigModel

/// A row of `storage.csv`.
struct StorageRecord: PartSpecRecord {
  var storage = Storage()

  static let kind = CatalogKind.storage
  var spec: PartSpec { .storage(storage) }

  static var columns: [Column<StorageRecord>] {
    [
      .number("capacity_gib", 1...1_000_000) { $0.storage.capacity = Gibibytes($1) },
      .text("interface") { $0.storage.interface = $1 },
    ]
  }
}

/// A row of `cooling.csv`.
struct CoolingRecord: PartSpecRecord {
  var cooling = Cooling()

  static let kind = CatalogKind.cooling
  var spec: PartSpec { .cooling(cooling) }

  static var columns: [Column<CoolingRecord>] {
    [
      .text("fits") { $0.cooling.fits = $1 },
      .number("cfm", 0...1000) { $0.cooling.airflow = $1 },
      .number("noise_dba", 0...150) { $0.cooling.noise = $1 },
      .number("length_mm", 0...1000) { $0.cooling.length = $1 },
      .number("fan_a", 0...20) { $0.cooling.fanCurrent = $1 },
      .integer("slots_added", 0...4) { $0.cooling.slotsAdded = $1 },
    ]
  }
}

/// A row of `adapter.csv`.
struct AdapterRecord: PartSpecRecord {
  var adapter = Adapter()

  static let kind = CatalogKind.adapter
  var spec: PartSpec { .adapter(adapter) }

  static var columns: [Column<AdapterRecord>] {
    [
      .plugs("takes") { $0.adapter.takes = $1 },
      .plugs("gives") { $0.adapter.gives = $1 },
      .number("max_w", 1...5000) { $0.adapter.limit = Watts($1) },
    ]
  }
}

/// A row of `case.csv`.
struct EnclosureRecord: PartSpecRecord {
  var enclosure = Enclosure()

  static let kind = CatalogKind.case
  var spec: PartSpec { .enclosure(enclosure) }

  static var columns: [Column<EnclosureRecord>] {
    [
      .number("max_gpu_length_mm", 1...2000) { $0.enclosure.maxGPULength = $1 },
      .number("max_gpu_height_mm", 1...1000) { $0.enclosure.maxGPUHeight = $1 },
      .integer("slots", 1...64) { $0.enclosure.slots = $1 },
    ]
  }
}
