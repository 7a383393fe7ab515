import RigModel

extension Report {
  /// A row of a figure and a remark.
  func row(_ figure: Figure, _ remark: String = "") -> Row { Row(figure.name, shown(figure), remark) }

  /// All sections in the order in which they are read.
  var sections: [Section] {
    [
      partsSection, memorySection, modelsSection, powerSection, rentalSection, sumsSection, waysSection, unitsSection,
      lettingSection,
      chartSection,
      mattersSection,
      findingsSection, questionsSection, shoppingSection, assemblySection, assumptionsSection,
    ]
    .filter { !$0.rows.isEmpty || $0.chart != nil }
  }
}
