/// What countries are called beside their English name: by their own people, in German and in French, in Latin letters.
enum CountryNames {
  static let all: [String: [String]] = [
    "AE": ["Al-Imarat", "UAE", "Vereinigte Arabische Emirate", "Émirats arabes unis"],
    "AT": ["Österreich", "Autriche"], "AU": ["Australien", "Australie"],
    "BE": ["België", "Belgique", "Belgien"], "BR": ["Brasil", "Brasilien", "Brésil"],
    "CA": ["Kanada"], "CH": ["Schweiz", "Suisse", "Svizzera", "Svizra"], "CL": ["Chili"],
    "CN": ["Zhongguo", "Chine"], "CZ": ["Česko", "Czech Republic", "Tschechien", "Tchéquie"],
    "DE": ["Deutschland", "Allemagne"], "DK": ["Danmark", "Dänemark", "Danemark"],
    "EG": ["Misr", "Ägypten", "Égypte"], "ES": ["España", "Spanien", "Espagne"],
    "EU": ["Europe", "European Union", "Europäische Union", "Union européenne"],
    "FI": ["Suomi", "Finnland", "Finlande"], "FR": ["Frankreich"],
    "GB": [
      "Great Britain", "England", "UK", "Großbritannien", "Vereinigtes Königreich", "Royaume-Uni", "Angleterre",
    ],
    "IE": ["Éire", "Irland", "Irlande"], "IL": ["Yisrael", "Israël"], "IN": ["Bharat", "Indien", "Inde"],
    "IT": ["Italia", "Italien", "Italie"], "JP": ["Nihon", "Nippon", "Japon"],
    "KR": ["Hanguk", "Korea", "Südkorea", "Corée du Sud"], "MX": ["México", "Mexiko", "Mexique"],
    "NL": ["Nederland", "Holland", "Niederlande", "Pays-Bas"], "NO": ["Norge", "Noreg", "Norwegen", "Norvège"],
    "PL": ["Polska", "Polen", "Pologne"], "PT": ["Portugal"], "RO": ["România", "Rumänien", "Roumanie"],
    "RU": ["Rossiya", "Russland", "Russie"], "SA": ["As-Saudiyya", "Saudi-Arabien", "Arabie saoudite"],
    "SE": ["Sverige", "Schweden", "Suède"], "SG": ["Singapura", "Singapur", "Singapour"],
    "SK": ["Slovensko", "Slowakei", "Slovaquie"], "TR": ["Türkiye", "Türkei", "Turquie"],
    "UA": ["Ukraina", "Ukrayina"], "US": ["USA", "America", "Vereinigte Staaten", "Amerika", "États-Unis"],
    "ZA": ["Suid-Afrika", "Südafrika", "Afrique du Sud"],
  ]
}

extension Tariff {
  /// What the country is called: in English, by its own people, in German and in French.
  public var names: [String] { [name] + (CountryNames.all[country] ?? []).filter { $0 != name } }
}
