/// The keys of a plan file, in the order in which they are written.
enum PlanKeys {
  static let root = [
    "schema", "name", "note", "currency", "owned", "build", "prices", "buying", "usage", "power", "heating", "room",
    "rental",
    "resale",
  ]
  static let price = ["each", "lots"]
  static let usage = ["days", "hours_per_day", "workload", "work", "load", "left_on"]
  static let power = [
    "country", "tariff_per_kwh", "off_peak_per_kwh", "off_peak_share", "co2_g_per_kwh",
  ]
  static let buying = [
    "shipping", "imported", "duty", "import_vat", "marketplace_fee", "dead_on_arrival", "delivery_days",
  ]
  static let heating = ["share", "price_per_kwh"]
  static let room = ["ua_w_per_k", "volume_m3", "air_changes_per_hour"]
  static let rental = ["offer", "pricing", "rate_per_hour", "basis", "storage_per_day", "vat"]
  static let resale = ["share", "fee"]
}
