extension Palette {
  /// Red, green and blue (0xRRGGBB) of an index from 16 to 255, as xterm has them.
  public static func rgb(ofIndex index: Int) -> Int {
    let index = min(max(index, 16), 255)
    if index >= 232 { return (8 + 10 * (index - 232)) * 0x010101 }
    let levels = [0, 95, 135, 175, 215, 255]
    let cube = index - 16
    return levels[cube / 36] << 16 | levels[cube / 6 % 6] << 8 | levels[cube % 6]
  }
}
