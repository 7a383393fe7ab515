extension String {
  /// A short word in the language that is spoken, by what it means here where other languages have several for it.
  public func spoken(as meaning: String) -> String {
    let said = meaning.spoken
    return said == meaning ? spoken : said
  }
}
