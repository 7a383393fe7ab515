import RigModel
import RigReport
import Testing

@testable import Planner

/// What parts are called, ready to be searched, beside what the filter says of each part's words.
@Suite struct PartShelfTests {
  private static let words = [
    "", "tesla", "24", "tesla 24", "nvidia", "gpu", "GPU 24", "power supply 850", "x99", "zzz", "é",
  ]

  @Test(arguments: words) func `A kind's parts are those whose words the filter admits`(text: String) {
    let catalog = Shop.catalog
    let (shelf, filter) = (PartShelf(), Filter(text: text))
    for kind in PartKind.allCases {
      let admitted = catalog.indices(of: kind).filter { place in
        let part = catalog.parts[place]
        return filter.admits(
          "\(part.name) \(PartWords.size(part)) \(kind.title) \(kind.rawValue) \(part.gpu?.vendor ?? "")")
      }
      #expect(Array(shelf.parts(of: kind, with: text, in: catalog)) == admitted)
    }
  }

  @Test func `A large catalog's is made in slices, and finds the same before it is made`() {
    let parts = (0..<5000).map { number in
      Part(
        id: PartID(rawValue: "own-\(number)"), name: "Own \(number)", price: nil, peak: nil, idle: nil, source: "me",
        asOf: CivilDate(dayNumber: 0), estimated: [], search: "", spec: .storage(Storage()))
    }
    let catalog = Catalog(parts: parts, offers: [], tariffs: [], rates: [])
    let (made, early) = (PartShelf(), PartShelf())
    var slices = 0
    while !made.isReady(for: catalog) {
      made.goOn(with: catalog)
      slices += 1
    }
    let expected = (0..<5000).filter { String($0).contains("499") }
    #expect(slices == 3)
    #expect(Array(early.parts(of: .storage, with: "own 499", in: catalog)) == expected)
    #expect(Array(made.parts(of: .storage, with: "own 499", in: catalog)) == expected)
    #expect(early.isReady(for: catalog))
  }

  @Test func `Rows of sections stand one after the other`() {
    var rows: PaneRows = [.blank, .line(.chartDay)]
    rows.add(.heading(.gpu, count: 3), .all(4..<7))
    rows.add(.heading(.psu, count: 2), .some([9, 8]))
    #expect(
      Array(rows) == [
        .blank, .line(.chartDay), .heading(.gpu, count: 3), .line(.catalogPart(4)), .line(.catalogPart(5)),
        .line(.catalogPart(6)), .heading(.psu, count: 2), .line(.catalogPart(9)), .line(.catalogPart(8)),
      ])
    #expect(rows.lineCount == 6 && rows.count == 9)
    #expect(Array(rows + [.blank]).last == .blank && PaneRows().isEmpty)
  }
}
