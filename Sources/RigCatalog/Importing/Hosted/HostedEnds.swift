import RigModel

/// Entries whose end litellm's list does not say.
enum HostedEnds {
  /// The start of an entry's name, and the day from which on it is no choice any more.
  ///
  /// Source: docs.anyscale.com/endpoints (models for all end with 2024-07); lambda.ai/inference as read 2026-05-29 (winding
  /// down); github.com/BerriAI/litellm/pull/9290 of 2025-03-16 and github.com/sgaunet/perplexity-go/issues/1 of
  /// 2024-08-28 (Perplexity keeps its own models); inference-docs.cerebras.ai/support/deprecation, 2026-04-22.
  private static let ends: [(start: String, day: CivilDate?)] = [
    ("anyscale/", CivilDate("2024-08-01")), ("lambda_ai/", CivilDate("2026-05-29")),
    ("perplexity/codellama-", CivilDate("2024-08-28")), ("perplexity/llama-", CivilDate("2025-03-16")),
    ("perplexity/mistral-7b-", CivilDate("2024-08-28")), ("perplexity/mixtral-8x7b-", CivilDate("2024-08-28")),
    ("cerebras/llama-3.1-8b", CivilDate("2026-05-27")), ("cerebras/llama3.1-8b", CivilDate("2026-05-27")),
  ]

  /// The day from which on an entry is no choice any more; `nil` when nothing is known.
  static func day(of key: String) -> CivilDate? { ends.first { key.hasPrefix($0.start) }?.day }
}
