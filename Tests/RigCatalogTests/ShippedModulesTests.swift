import RigModel
import Testing

@testable import RigCatalog

/// Modules of the compiled-in catalog.
@Suite struct ShippedModulesTests {
  @Test func `A module says its form, and a card has none`() throws {
    for part in try shipped.get().catalog.parts {
      guard case .gpu(let gpu) = part.spec else { continue }
      #expect((gpu.form != nil) == (gpu.cooling == .module), "\(part.id)")
      #expect((gpu.form != nil && gpu.form != .oam) == part.name.contains("SXM"), "\(part.id)")
    }
  }

  @Test func `Only modules of Pascal and Volta sit on carriers for a slot`() throws {
    let modules = try shipped.get().catalog.parts.filter { $0.gpu?.isModule == true }
    #expect(modules.filter { $0.gpu?.isSXM2 == true }.map(\.id) == ["v100-sxm2-16", "v100-sxm2-32"])
    #expect(modules.count > 4)
  }
}
