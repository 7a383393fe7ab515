/// The pages; a new one is a line here and a file beside this one.
enum PageList {
  static let all: [any Page.Type] = [
    OffersPage.self, AssumptionsPage.self, SolvePage.self, SensitivityPage.self, FixesPage.self, DatesPage.self,
    ListingsPage.self, ComparePage.self,
  ]

  static subscript(id: PageID) -> (any Page.Type)? { all.first { $0.id == id } }
}
