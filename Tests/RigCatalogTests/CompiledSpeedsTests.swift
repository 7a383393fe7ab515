import RigModel
import Testing

@testable import RigCatalog

/// Reading the compiled-in speeds when they are asked for gives what a checked load of all of them gives.
@Suite struct CompiledSpeedsTests {
  private static let checked = CatalogTables([], isWhole: true)

  @Test func `All speeds are those of a checked load`() {
    let speeds = CatalogSpeeds()
    #expect(CompiledSpeedsTests.checked.log.errors.isEmpty)
    #expect(speeds.all == CompiledSpeedsTests.checked.speeds.values)
    #expect(speeds.all == speeds.all)
    #expect(speeds.all.count > 400)
  }

  @Test func `The catalog lists speeds whether they were read at once or not`() throws {
    let loaded = try CatalogLoader.load()
    #expect(loaded[.speed].rowCount == CompiledSpeedsTests.checked.speeds.values.count)
    #expect(loaded.catalog.speeds.map(\.id) == loaded[.speed].ids)
  }

  @Test func `Every shipped row has a GPU, and a unit that is its metric's`() throws {
    let loaded = try CatalogLoader.load()
    let table = loaded[.speed]
    let unit = try #require(table.columns.firstIndex { $0.name == "unit" })
    for (row, speed) in loaded.catalog.speeds.enumerated() {
      #expect(loaded.catalog[speed.gpu]?.gpu != nil, "\(speed.id)")
      #expect(table.text(row, unit) == speed.metric.unit, "\(speed.id)")
    }
  }

  @Test func `No GPU was measured twice in the same way`() throws {
    var seen: [String: String] = [:]
    for speed in try CatalogLoader.load().catalog.speeds {
      guard let comparison = speed.comparison else { continue }
      let key = "\(speed.gpuCount) \(speed.gpu) \(comparison)"
      #expect(seen.updateValue(speed.id, forKey: key) == nil, "\(speed.id) \(key)")
    }
  }

  @Test(arguments: [
    ("h100", "a10", 2.71 / 1.06), ("a6000", "a10", 4.69 / 3.61), ("p100-16", "gtx-1070", 15.474 / 7.799),
  ]) func `Image times of two GPUs compare`(fast: PartID, slow: PartID, ratio: Double) throws {
    let images = try CatalogLoader.load().catalog.speeds.filter { $0.metric == .image }
    let ratios = images.filter { $0.gpu == fast }.flatMap { one in
      images.filter { $0.gpu == slow && $0.comparison != nil && $0.comparison == one.comparison }.map {
        $0.value / one.value
      }
    }
    #expect(ratios.contains { abs($0 - ratio) < 0.001 })
  }
}
