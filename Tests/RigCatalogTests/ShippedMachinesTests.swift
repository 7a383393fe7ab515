import RigModel
import Testing

@testable import RigCatalog

/// Whole computers of the compiled-in catalog.
@Suite struct ShippedMachinesTests {
  private static func machines() throws -> [Part] {
    let catalog = try shipped.get().catalog
    return catalog.indices(of: .machine).map { catalog.parts[$0] }
  }

  @Test func `A model gets less than all memory, and what macOS lends by default`() throws {
    let machines = try Self.machines()
    #expect(machines.count == 20)
    for part in machines {
      let (all, lent) = (try #require(part.platform?.ram).value, try #require(part.gpu?.vram).value)
      #expect(lent < all, "\(part.id)")
      guard part.gpu?.vendor == "Apple" else { continue }
      #expect(abs(lent - all * (all <= 36 ? 2.0 / 3 : 0.75)) < 0.1, "\(part.id)")
      #expect(part.estimated.contains("vram_gib"), "\(part.id)")
    }
  }

  @Test func `The rule for an unknown draw is within 40 % of each draw that is known`() throws {
    for part in try Self.machines() where part.peak != nil {
      let (rule, known) = (try #require(part.spec.data.draw.idle).value / 0.04, try #require(part.peak).value)
      #expect(abs(rule / known - 1) < 0.4, "\(part.id)")
    }
  }

  @Test func `Columns of GPU and platform are there once each`() {
    let names = PartRecord.schema(.machine).columns.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(Set(PartRecord.schema(.gpu).columns.map(\.name)).isSubset(of: names))
    #expect(Set(PartRecord.schema(.platform).columns.map(\.name)).isSubset(of: names))
  }
}
