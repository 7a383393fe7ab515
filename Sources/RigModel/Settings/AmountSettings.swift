/// How much of the goal's work there is, and what it may take.
extension Setting {
  /// The least speed of one stream.
  public static let minSpeed = Setting(
    "min-speed", "Least speed", at: (.goal, .goal, "min_speed"), takes: "X",
    help: "Least speed of one stream: tokens a second, images a minute, or times real time.",
    .number(
      { $0.goal.minSpeed }, { $0.goal.minSpeed = $1 }, .number(""), Limits.speed, step: 1, source: "none"))

  /// How much is made a day.
  public static let amountPerDay = Setting(
    "amount-per-day", "Amount a day", at: (.goal, .goal, "amount_per_day"), takes: "X",
    help: "Tokens written, images or hours of audio a day; what the rig makes in its hours when left out.",
    .number(
      { $0.goal.amountPerDay }, { $0.goal.amountPerDay = $1 }, .number(""), Limits.amount, step: 10_000,
      source: "what the rig makes in its hours of work"))

  /// Share of tokens that is read.
  public static let promptShare = Setting(
    "prompt-share", "Tokens read", at: (.goal, .goal, "prompt_share"), takes: "SHARE",
    help: "Share of all tokens that are read and not written, 0…0.99.",
    .number(
      { $0.goal.promptShare }, { $0.goal.promptShare = $1 }, .share, Limits.promptShare, decimals: 1,
      source: "80 %: an assumption for chats"))

  /// Share of read tokens that a cache holds.
  public static let cachedShare = Setting(
    "cached-share", "Of these cached", at: (.goal, .goal, "cached_share"), takes: "SHARE",
    help: "Share of the tokens that are read which a cache already holds, 0…1.",
    .number(
      { $0.goal.cachedShare }, { $0.goal.cachedShare = $1 }, .share, Limits.share, source: "0 %; agents about 90 %"))

  /// The most that the rig may cost.
  public static let maxPrice = Setting(
    "max-price", "Most to spend", at: (.goal, .goal, "max_price"), takes: "PRICE",
    help: "The most that the rig may cost.",
    .number(
      { $0.goal.maxPrice }, { $0.goal.maxPrice = $1 }, .money, Limits.price, step: 50, source: "none"))

  /// The most that it may draw.
  public static let maxWall = Setting(
    "max-wall-w", "Most watts", at: (.goal, .goal, "max_wall_w"), takes: "W",
    help: "The most that the rig may draw from the wall at full load.",
    .number(
      { $0.goal.maxWall }, { $0.goal.maxWall = $1 }, .number("W"), Limits.wall, step: 50, source: "none"))
}
