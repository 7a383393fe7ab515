import RigModel

extension AskPressure {
  var english: String {
    "Which static pressure does the fan reach, in mm of water (mmH2O)? It blows through a dense heat sink."
  }
}
