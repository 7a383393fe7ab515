import RigModel

extension CardFit {
  var sentences: Sentences {
    switch self {
    case .fits(let card, let length, let place, let room):
      Sentences(tr("\(card): \(length.words); \(place) takes \(room.text) mm"))
    case .tooLong(let card, let length, let place, let room, let isCase):
      Sentences(
        tr("\(card): \(length.words); \(place) takes \(room.text) mm"),
        advice: isCase
          ? tr("take a case with room for \(length.whole.text) mm, or a shorter card")
          : tr("take a machine with room for \(length.whole.text) mm, or a shorter card"))
    case .tooHigh(let card, let height, let place, let room, let isCase):
      Sentences(
        tr("\(card) is \(height.text) mm high; \(place) takes \(room.text) mm"),
        advice: isCase ? tr("take a case with more room") : tr("take a machine with more room"))
    case .noCase(let length): Sentences(tr("No case in the plan: \(length.words) has to fit"))
    case .unknownRoom(let place, let card, let length):
      Sentences(tr("\(place): room for cards not known; \(card) needs \(length.words)"))
    }
  }
}

extension CardLength {
  fileprivate var words: String {
    shroud > 0 ? tr("\(own.text) mm + shroud \(shroud.text) mm") : "\(own.text) mm"
  }
}

extension AskRoom {
  var english: String {
    """
    Could you please tell me how long a graphics card may be to fit into \(isCase ? "the case" : "the machine"), in mm? \
    Mine is \(needed.text) mm long.
    """
  }
}

extension AskHeight {
  var english: String {
    """
    Could you please tell me how high a graphics card may be to fit into \(isCase ? "the case" : "the machine"), in mm? \
    Mine is \(needed.text) mm high, its power leads not counted.
    """
  }
}
