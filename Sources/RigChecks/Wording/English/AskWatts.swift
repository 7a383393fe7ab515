import RigModel

extension AskWatts {
  var english: String {
    "Could you please tell me how many watts the label of the power supply states, and how many amps (A) on +12 V?"
  }
}
