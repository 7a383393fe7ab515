import Testing

@testable import RigCatalog

/// Every sentence that a catalog file can draw, with the file that draws it.
struct CatalogErrorTests {
  struct Case: CustomTestStringConvertible {
    let kind: CatalogKind
    let text: String
    let errors: [String]

    init(_ kind: CatalogKind, _ text: String, _ errors: String...) {
      (self.kind, self.text, self.errors) = (kind, text, errors)
    }

    var testDescription: String { errors.first ?? text }
  }

  static let headers = [
    Case(.gpu, "name\nx\n", "my.csv:1:1: found no column id, expected it in the header"),
    Case(.gpu, "id,name,id\np40,x,p40\n", "my.csv:1:9: found the column id a second time, expected it once"),
    Case(
      .gpu, "id,pric_median\np40,1\n",
      "my.csv:1:4: found the unknown column \"pric_median\"; did you mean price_median?"),
    Case(
      .currency, "id,xxxxxxxxxxxxxxxxxxxxxx\nUSD,1\n",
      "my.csv:1:4: found the unknown column \"xxxxxxxxxxxxxxxxxxxxxx\", expected some of id, name, units_per_euro, "
        + "source and as_of"),
  ]

  private static let kinds =
    "the kinds are eps8, eps4, pcie8, pcie6, 12vhpwr, molex, sata, x16, x1, sxm, server, start"

  static let cells = [
    Case(.gpu, "id,vram_gib\np40,abc\n", "my.csv:2:5: vram_gib: found \"abc\", expected a number"),
    Case(
      .gpu, "id,vram_gib\np40,\"1,5\"\n",
      "my.csv:2:6: vram_gib: found \"1,5\" with a comma, where the decimal mark is a point, expected a number"),
    Case(.gpu, "id,vram_gib\np40,nan\n", "my.csv:2:5: vram_gib: found \"nan\", expected a number"),
    Case(.gpu, "id,vram_gib\np40,1e400\n", "my.csv:2:5: vram_gib: found 1e400, expected a finite number"),
    Case(.gpu, "id,vram_gib\np40,99999\n", "my.csv:2:5: vram_gib: found 99999, expected 0.25 to 1024"),
    Case(.gpu, "id,price_median\np40,-1\n", "my.csv:2:5: price_median: found -1, expected 0 to 10000000"),
    Case(.gpu, "id,slots\np40,2.5\n", "my.csv:2:5: slots: found \"2.5\", expected a whole number"),
    Case(.gpu, "id,slots\np40,9\n", "my.csv:2:5: slots: found 9, expected 1 to 8"),
    Case(.gpu, "id,display\np40,maybe\n", "my.csv:2:5: display: found \"maybe\", expected true or false"),
    Case(
      .psu, "id,rating\npsu-hp-750-server,golden\n",
      "my.csv:2:19: rating: found \"golden\", expected white, bronze, silver, gold, platinum or titanium; "
        + "did you mean gold?"),
    Case(
      .gpu, "id,cooling\np40,pasive\n",
      "my.csv:2:5: cooling: found \"pasive\", expected passive, blower, open, module or water; did you mean passive?"),
    Case(.gpu, "id,kind\np40,psu\n", "my.csv:2:5: kind: found \"psu\", expected gpu"),
    Case(
      .gpu, "id,as_of\np40,2026-13\n",
      "my.csv:2:5: as_of: found \"2026-13\", expected a date such as 2026-07-17, 2026-07 or 2026"),
    Case(
      .gpu, "id,lots\np40,3x410\n",
      "my.csv:2:5: lots: found \"3x410\", expected lots such as 3:410 2:330, units and their price"),
    Case(
      .gpu, "id,lots\np40,99:410\n",
      "my.csv:2:5: lots: found \"99:410\", expected lots such as 3:410 2:330, units and their price"),
    Case(
      .gpu, "id,currency\np40,euro\n",
      "my.csv:2:5: currency: found \"euro\", expected a code of three capitals such as EUR"),
    Case(
      .gpu, "id,currency\np40,USX\n",
      "my.csv:2:5: currency: found the unknown currency USX, expected one of currency.csv; did you mean USD?"),
    Case(
      .gpu, "id,connectors\np40,eps8\n",
      "my.csv:2:5: connectors: found \"eps8\", expected plugs such as eps8:1 pcie8:2, or none; \(kinds)"),
    Case(
      .gpu, "id,connectors\np40,pice8:2\n",
      "my.csv:2:5: connectors: found \"pice8:2\", expected plugs such as eps8:1 pcie8:2, or none; \(kinds)"),
    Case(
      .gpu, "id,estimated\np40,pric_low\n",
      "my.csv:2:5: estimated: found the unknown column \"pric_low\", expected columns of gpu.csv; "
        + "did you mean price_low?"),
    Case(.gpu, "id,name\np40,\n", "my.csv:2:5: name: found nothing, expected text"),
    Case(.gpu, "id,devices\np40,\n", "my.csv:2:5: devices: found nothing, expected a whole number"),
    Case(
      .offer, "id,gpu\naws-g5.xlarge-us-east-1,k8O\n",
      "my.csv:2:25: gpu: found \"k8O\", expected a GPU of the catalog; did you mean k80?"),
    Case(
      .offer, "id,gpu\naws-g5.xlarge-us-east-1,ssd-500\n",
      "my.csv:2:25: gpu: found \"ssd-500\", expected a GPU of the catalog"),
    Case(
      .offer, "id,newer\naws-g5.xlarge-us-east-1,aws-g5.xlarge-us-east-1\n",
      "my.csv:2:25: newer: found \"aws-g5.xlarge-us-east-1\", which leads back to this row; expected the row of the same "
        + "machine with a newer price"),
    Case(
      .offer,
      "id,newer\naws-g5.xlarge-us-east-1,aws-g5.2xlarge-us-east-1\naws-g5.2xlarge-us-east-1,aws-g5.xlarge-us-east-1\n",
      "my.csv:2:25: newer: found \"aws-g5.2xlarge-us-east-1\", which leads back to this row; expected the row of the "
        + "same machine with a newer price",
      "my.csv:3:26: newer: found \"aws-g5.xlarge-us-east-1\", which leads back to this row; expected the row of the same "
        + "machine with a newer price"),
    Case(
      .speed, "id,gpu\ns0001,k8O\n",
      "my.csv:2:7: gpu: found \"k8O\", expected a GPU of the catalog; did you mean k80?"),
    Case(
      .speed, "id,metric\ns0001,promt\n",
      "my.csv:2:7: metric: found \"promt\", expected generation, prompt, image, job, encode, idle_w or wall_w; did you mean prompt?"
    ),
    Case(.speed, "id,metric\ns0001,image\n", "my.csv:2:7: metric: found image in tok/s, expected s"),
    Case(.speed, "id,unit\ns0001,ms\n", "my.csv:2:7: unit: found generation in ms, expected tok/s"),
    Case(
      .speed, "id,unit\ns0001,tok/sec\n",
      "my.csv:2:7: unit: found \"tok/sec\", expected tok/s, s, ms or W; did you mean tok/s?"),
    Case(.speed, "id,value\ns0001,0\n", "my.csv:2:7: value: found 0, expected 0.001 to 10000000"),
    Case(
      .speed, "id,confidence\ns0001,guess\n",
      "my.csv:2:7: confidence: found \"guess\", expected measured, measured_secondhand, user_submitted, "
        + "measured_offload, guide_range or user_submitted_implausible"),
    Case(
      .tariff, "id,price_per_kwh\nXX,0.2\n",
      "my.csv:2:4: price_per_kwh: found a price without a currency, expected a code such as EUR"),
    Case(
      .gpu, "id,currency\np40,\n",
      "my.csv:2:5: currency: found a price without a currency, expected a code such as EUR"),
    Case(
      .offer, "id,provider,instance,gpu,gpu_count,on_demand_per_hour,currency\nx,me,box,p40,1,0,EUR\n",
      "my.csv:2:16: on_demand_per_hour: found 0, which is no price; expected nothing where there is no such price, and "
        + "free = true for what costs nothing"),
    Case(
      .offer, "id,provider,instance,gpu,gpu_count,spot_per_hour,free,currency\nx,me,box,p40,1,0.1,true,EUR\n",
      "my.csv:2:20: free: found a price of what is free, expected none"),
    Case(
      .currency, "id,units_per_euro\nEUR,2\n",
      "my.csv:2:5: units_per_euro: found 2 for the euro itself, expected 1"),
    Case(
      .tariff, "id,vat\nfr,0.2\n",
      "my.csv:2:1: id: found \"fr\", expected a country code of two capitals such as FR"),
  ]

  static let rows = [
    Case(
      .gpu, "id,name,kind,source,as_of\nMy GPU,x,gpu,x,2026\n",
      "my.csv:2:1: id: found \"My GPU\", expected small letters, digits, '.', '_' and '-'",
      "my.csv:2:1: found the new gpu \"My GPU\" without devices and vram_gib, expected id, name, kind, source, as_of, "
        + "devices and vram_gib"),
    Case(
      .gpu, "id,peak_w\np40,1\nk80,2\np40,3\n",
      "my.csv:4:1: id: found \"p40\" a second time, expected each id once; line 2 has it"),
    Case(
      .gpu, "id,name\nmine,x\n",
      "my.csv:2:1: found the new gpu \"mine\" without kind, source, as_of, devices and vram_gib, expected id, name, "
        + "kind, source, as_of, devices and vram_gib"),
    Case(
      .offer, "id,provider\nmine,x\n",
      "my.csv:2:1: found the new offer \"mine\" without instance, gpu, gpu_count and currency, expected id, provider, "
        + "instance, gpu, gpu_count and currency"),
    Case(
      .speed, "id,model\nmine,x\n",
      "my.csv:2:1: found the new speed \"mine\" without gpu, metric and value, expected id, gpu, model, metric and value"
    ),
    Case(
      .currency, "id,name\nXXX,x\n",
      "my.csv:2:1: found the new currency \"XXX\" without units_per_euro, expected id and units_per_euro"),
    Case(
      .storage, "id,name,kind,source,as_of\nk80,x,storage,x,2026\n",
      "my.csv:2:1: id: found \"k80\" a second time, expected each id once; gpu.csv has it"),
    Case(
      .gpu, "id,slots,devices\np40,x,y\nk80,0,99\n",
      "my.csv:2:5: slots: found \"x\", expected a whole number",
      "my.csv:2:7: devices: found \"y\", expected a whole number",
      "my.csv:3:5: slots: found 0, expected 1 to 8", "my.csv:3:7: devices: found 99, expected 1 to 16"),
  ]

  private static let part = "id,name,kind,source,as_of,currency,"

  /// Numbers of one row that cannot be true together.
  static let contradictions = [
    Case(
      .gpu, "id,price_low,price_median,currency\np40,200,150,EUR\n",
      "my.csv:2:5: price_low: found 200, expected at most price_median, 150"),
    Case(
      .gpu, "id,price_median,price_high,currency\np40,200,150,EUR\n",
      "my.csv:2:5: price_median: found 200, expected at most price_high, 150"),
    Case(
      .gpu, "id,price_low,price_high\np40,200,150\n",
      "my.csv:2:5: price_low: found 200, expected at most price_high, 150"),
    Case(
      .part(.machine), part + "devices,vram_gib,ram_gib\nmine,Mine,machine,me,2026,EUR,1,128,96\n",
      "my.csv:2:33: vram_gib: found 128, expected at most ram_gib, 96"),
    Case(
      .part(.machine),
      part + "devices,vram_gib,ram_gib,ram_max_gib,idle_w,peak_w\n"
        + "mine,Mine,machine,me,2026,EUR,1,8,96,64,90,80\n",
      "my.csv:2:35: ram_gib: found 96, expected at most ram_max_gib, 64",
      "my.csv:2:41: idle_w: found 90, expected at most peak_w, 80"),
    Case(
      .platform, part + "cpus_fitted,sockets,x16_electrical,x16_slots\nmine,Mine,platform,me,2026,EUR,2,1,5,4\n",
      "my.csv:2:32: cpus_fitted: found 2, expected at most sockets, 1",
      "my.csv:2:36: x16_electrical: found 5, expected at most x16_slots, 4"),
    Case(.gpu, "id,price_median,currency\np40,1,EUR\n"),
    Case(
      .gpu, part + "devices,vram_gib\nmac-mini-m4-16,Mine,gpu,me,2026,EUR,1,8\n",
      "my.csv:2:1: id: found \"mac-mini-m4-16\" a second time, expected each id once; machine.csv has it"),
  ]

  @Test(arguments: headers + cells + rows + contradictions)
  func says(_ example: Case) {
    #expect(CatalogLoader.errors(example.kind, example.text) == example.errors)
  }

  @Test func refusesALargeFile() {
    let bytes = [UInt8](repeating: UInt8(ascii: "\n"), count: CatalogLoader.fileLimit + 1)
    #expect(CatalogLoader.errors(.gpu, bytes) == ["my.csv: found 16777217 bytes, expected at most 16777216"])
  }

  @Test func stopsAfterAHundredErrors() {
    let rows = (0..<500).map { "new-\($0)\n" }.joined()
    #expect(CatalogLoader.errors(.gpu, "id\n" + rows).count == 100)
  }
}
