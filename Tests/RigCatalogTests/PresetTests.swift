import RigModel
import Testing

@testable import RigCatalog

/// The bundled presets.
struct PresetTests {
  let store = PlanStore(directories: Directories(environment: [:]))

  @Test(arguments: Preset.bundled)
  func isReadableAndNamedAfterItsFile(preset: Preset) throws {
    let catalog = try shipped.get().catalog
    let plan = try store.open(preset, catalog: catalog).plan
    #expect(plan.name == preset.name)
    #expect(!plan.note.isEmpty)
  }

  /// All but the empty one are whole rigs beside something that can be rented.
  @Test(arguments: Preset.bundled.filter { $0.name != "empty" })
  func isAWholeRig(preset: Preset) throws {
    let catalog = try shipped.get().catalog
    let plan = try store.open(preset, catalog: catalog).plan
    #expect(plan.lines(in: catalog).count { $0.part.kind == .platform } == 1)
    #expect(plan.rental.offer.flatMap { catalog[$0] }?.isOffered == true)
  }

  /// Saving a preset unchanged leaves its file as it is.
  @Test(arguments: Preset.bundled)
  func isWrittenAsItStands(preset: Preset) throws {
    let catalog = try shipped.get().catalog
    let text = String(decoding: try #require(Preset.bytes(of: preset.name)), as: UTF8.self)
    #expect(try PlanFile.write(store.open(preset, catalog: catalog).plan, in: catalog) == text)
  }

  @Test(arguments: Preset.bundled.filter { $0.name != "empty" })
  func costsSomethingForEveryPart(preset: Preset) throws {
    let catalog = try shipped.get().catalog
    let estimate = try Estimate(of: store.open(preset, catalog: catalog).plan, in: catalog)
    #expect(estimate.purchase.unpriced.isEmpty)
    #expect(estimate.rental?.cost(.proRata) != nil)
  }

  @Test func theArticlesFiguresComeOut() throws {
    let catalog = try shipped.get().catalog
    let budget = try Estimate(of: store.openPreset("budget", catalog: catalog).plan, in: catalog)
    #expect(budget.purchase.cost == Money(cents: 145_00))
    #expect(budget.rental?.cost(.proRata) == Money(cents: 168_00))
    let scaling = try Estimate(of: store.openPreset("scaling", catalog: catalog).plan, in: catalog)
    #expect(scaling.purchase.cost == Money(cents: 566_00))
    #expect(scaling.rental?.cost(.whole) == Money(cents: 952_90))
    #expect(scaling.rental?.cost(.proRata) == Money(cents: 714_67))
    #expect(scaling.savings?.amount == Money(cents: 148_67))
  }
}
