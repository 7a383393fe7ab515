import RigModel
import Testing

@testable import RigCatalog

/// What a user's file does to the catalog below it.
struct OverlayTests {
  /// Ends and lots belong to the price that another one replaces.
  @Test func absentColumnsKeepTheirValuesButForWhatBelongsToAReplacedPrice() throws {
    let before = try #require(shipped.get().catalog.part("p40"))
    #expect(before.price?.low != nil)
    let after = try #require(CatalogLoader.laid((.gpu, "id,price_median\np40,1.5\n")).catalog.part("p40"))
    #expect(after.price?.each == Money(cents: 150))
    #expect(after.price?.currency == before.price?.currency)
    #expect(after.price?.low == nil && after.price?.high == nil && after.price?.lots.isEmpty == true)
    let ended = try #require(CatalogLoader.laid((.gpu, "id,price_low,price_median\np40,1,1.5\n")).catalog.part("p40"))
    #expect(ended.price?.low == Money(cents: 100) && ended.price?.high == nil)
    #expect(after.spec == before.spec)
    #expect((after.name, after.source, after.asOf) == (before.name, before.source, before.asOf))
  }

  @Test func emptyCellsClear() throws {
    let after = try #require(CatalogLoader.laid((.gpu, "id,price_median,slots\np40,,\n")).catalog.part("p40"))
    #expect(after.price == nil)
    #expect(after.gpu?.slots == nil)
    #expect(after.gpu?.length == 267)
  }

  @Test func newRowsComeLast() throws {
    let text = "id,name,kind,source,as_of,devices,vram_gib\nmy-card,Card,gpu,me,2026-11-23,2,12\n"
    let loaded = try CatalogLoader.laid((.gpu, text))
    let part = try #require(loaded.catalog.part("my-card"))
    #expect(part.gpu == GPU(devices: 2, vram: Gibibytes(12)))
    #expect(loaded[.gpu].ids.last == "my-card")
    #expect(try loaded.catalog.parts.count == shipped.get().catalog.parts.count + 1)
  }

  @Test func orderOfRowsAndColumnsIsFree() throws {
    let loaded = try CatalogLoader.laid((.gpu, "slots,id\n3,p40\n1,k80\n"))
    #expect(loaded.catalog.part("p40")?.gpu?.slots == 3)
    #expect(loaded.catalog.part("k80")?.gpu?.slots == 1)
    #expect(try loaded[.gpu].ids == shipped.get()[.gpu].ids)
  }

  @Test func laterFilesLieOverEarlierOnes() throws {
    let loaded = try CatalogLoader.laid(
      (.gpu, "id,slots,length_mm\np40,3,100\n"), (.gpu, "id,slots\np40,4\n"))
    #expect(loaded.catalog.part("p40")?.gpu?.slots == 4)
    #expect(loaded.catalog.part("p40")?.gpu?.length == 100)
  }

  @Test func aLaterFileMendsAnEarlierOne() throws {
    let loaded = try CatalogLoader.laid((.gpu, "id,slots\np40,x\n"), (.gpu, "id,slots\np40,4\n"))
    #expect(loaded.catalog.part("p40")?.gpu?.slots == 4)
  }

  @Test func offersNeedNoSourceAndNoDate() throws {
    let text = "id,provider,instance,gpu,gpu_count,currency,on_demand_per_hour\nmine,me,box,p40,2,EUR,0.5\n"
    let offer = try #require(CatalogLoader.laid((.offer, text)).catalog.offer("mine"))
    #expect(offer.source == "own overlay")
    #expect(offer.asOf.description == "2024-10-04")
    #expect((offer.devices, offer.onDemand?.value, offer.isOffered) == (2, 0.5, true))
  }

  @Test func measuredSpeedsNeedLittle() throws {
    let text = "id,gpu,model,metric,value\nmine,p40,Llama 2 7B,generation,54.7\n"
    let speed = try #require(CatalogLoader.laid((.speed, text)).catalog.speeds.last)
    #expect((speed.id, speed.gpu, speed.gpuCount, speed.value) == ("mine", "p40", 1, 54.7))
    #expect((speed.quantization, speed.engine, speed.test) == ("", "", ""))
    #expect((speed.confidence, speed.source, speed.asOf.description) == (.measured, "own overlay", "2024-10-04"))
    #expect(speed.comparison == nil)
  }

  @Test func aMeasuredSpeedCanBeChanged() throws {
    let before = try shipped.get().catalog.speeds
    let after = try CatalogLoader.laid((.speed, "id,value,note\ns0001,71,mine\n")).catalog.speeds
    #expect(after.count == before.count)
    #expect((after.first?.value, after.first?.comparison) == (71, before.first?.comparison))
    #expect(Array(after.dropFirst()) == Array(before.dropFirst()))
  }

  @Test func currenciesAndTariffsNeedLittle() throws {
    let loaded = try CatalogLoader.laid(
      (.currency, "id,units_per_euro\nXTS,2\n"), (.tariff, "id,price_per_kwh,currency\nXX,0.5,XTS\n"),
      (.gpu, "id,price_median,currency\np40,100,XTS\n"))
    #expect(loaded.catalog.factor(from: .init(rawValue: "XTS"), to: .euro) == 0.5)
    #expect(loaded.catalog.tariff("XX")?.name == "XX")
    #expect(loaded.catalog.tariff("XX")?.price == EnergyPrice(0.5))
  }

  @Test func anOfferMayRentOutAGPUOfTheSameOverlay() throws {
    let gpu = "id,name,kind,source,as_of,devices,vram_gib\nnew,Card,gpu,me,2026,1,12\n"
    let offer = "id,provider,instance,gpu,gpu_count,currency\nmine,me,box,new,1,EUR\n"
    #expect(try CatalogLoader.laid((.gpu, gpu), (.offer, offer)).catalog.offer("mine")?.gpu == "new")
  }

  @Test func flagsTakeFourWords() throws {
    for (word, value) in [("true", true), ("yes", true), ("false", false), ("no", false)] {
      let loaded = try CatalogLoader.laid((.platform, "id,above_4g\nhp-z440,\(word)\n"))
      #expect(loaded.catalog.part("hp-z440")?.platform?.above4G == value)
    }
  }
}

/// A second price of a part, in another currency.
struct OtherPriceOverlayTests {
  private static let columns = "id,other_median,other_currency,other_source,other_as_of\n"

  @Test func itIsReadBesideTheFirst() throws {
    let part = try #require(
      CatalogLoader.laid((.gpu, Self.columns + "p40,200,EUR,a shop,2026-06-01\n")).catalog.part("p40"))
    #expect(part.price?.currency.rawValue == "USD")
    #expect(part.other?.price?.each == Money(cents: 20_000))
    #expect(part.other?.source == "a shop")
  }

  @Test func itFallsWithThePriceThatItStoodBeside() throws {
    let part = try #require(CatalogLoader.laid((.gpu, "id,price_median\nrtx-4090,1900\n")).catalog.part("rtx-4090"))
    #expect(part.other == nil)
    let kept = try #require(CatalogLoader.laid((.gpu, "id,slots\nrtx-4090,4\n")).catalog.part("rtx-4090"))
    #expect(kept.other != nil)
  }

  @Test(arguments: ["p40,200,,a shop,2026-06-01", "p40,200,EUR,,2026-06-01", "p40,200,EUR,a shop,"])
  func itNeedsCurrencySourceAndDate(row: String) {
    let errors = CatalogLoader.errors(.gpu, Self.columns + row + "\n")
    #expect(errors.count == 1)
    #expect(
      errors.first?.hasSuffix("found a second price that lacks something, expected its currency, source and date")
        == true)
  }

  @Test func itsCurrencyMustBeKnown() {
    let errors = CatalogLoader.errors(.gpu, Self.columns + "p40,200,XYZ,a shop,2026-06-01\n")
    #expect(errors == ["my.csv:2:9: other_currency: found the unknown currency XYZ, expected one of currency.csv"])
  }
}

/// Terms of contracts by the month, and releases.
struct NewColumnTests {
  @Test func termsNeedAPriceOfAMonth() {
    let text = "id,setup,minimum_months\naws-g6.xlarge-us-east-1,10,2\n"
    #expect(
      CatalogLoader.errors(.offer, text) == [
        "my.csv:2:28: minimum_months: found terms of a contract by the month without per_month, expected its price"
      ])
  }

  @Test func aReleaseIsAVersion() {
    #expect(
      CatalogLoader.errors(.gpu, "id,last_rocm\nmi60,rocm6\n") == [
        "my.csv:2:6: last_rocm: found \"rocm6\", expected a version such as 6.3"
      ])
  }
}
