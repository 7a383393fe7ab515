/// What a sale brings back.
extension Setting {
  static let sale: [Setting] = [resale, resaleFee]

  /// Share that a sale brings back.
  public static let resale = Setting(
    "resale", "Resale", at: (.sale, .resale, "share"), takes: "SHARE",
    help: "Share of the price that a sale brings back, 0…1.", traits: .main,
    .number(
      { $0.resale }, { $0.resale = $1 },
      .share, Limits.share, decimals: 0, ends: .fixed(worse: 0, better: 0.5),
      source: """
        0 %, the cautious end; prices of used GPUs rose and fell: −14 % a year from new (local-llm.net, 2026), \
        −50 % within months of 2022 (techspot.com); ends: nothing, half
        """))

  /// Seller's fee of the marketplace.
  public static let resaleFee = Setting(
    "resale-fee", "Seller's fee", at: (.sale, .resale, "fee"), takes: "SHARE",
    help: "Share of a sale that the marketplace keeps, 0…1.",
    .number(
      { $0.resaleFee }, { $0.resaleFee = $1 },
      .share, Limits.share,
      ends: .of { $0.plan.resale > 0 ? Ends(worse: 0.146, better: 0) : nil },
      source: """
        0 % as on LeBonCoin and eBay.de for private sellers; eBay.com takes 13.25 to 14.6 % \
        (stern.de; bundlelive.com, 2026-02)
        """))
}
