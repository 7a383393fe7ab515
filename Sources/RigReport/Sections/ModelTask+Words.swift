import RigModel

extension ModelTask {
  /// Of how much a price is told: `a million tokens`.
  var lotInWords: String {
    switch self {
    case .language: tr("a million tokens")
    case .image: tr("a hundred images")
    case .video: tr("a video")
    case .speechToText, .textToSpeech: tr("an hour of audio")
    }
  }
}
