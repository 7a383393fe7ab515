/// A chart of lines over one axis, drawn in braille dots or in ASCII letters.
public struct LineChart: Sendable {
  /// A line.
  public struct Series: Sendable {
    /// Its name, written at its end.
    public let name: String

    /// The letter it is drawn with in ASCII.
    public let letter: Character

    /// How it is drawn.
    public let style: Style

    /// Its dashes, by which it is told apart without color.
    public let pattern: Pattern

    /// Its value at a place of the lower axis; nil where it has none.
    public let value: @Sendable (Double) -> Double?

    /// The low and the high values around it, drawn as sparse dots.
    public let band: (@Sendable (Double) -> (low: Double, high: Double)?)?

    /// What the legend says of it.
    public let legend: String

    /// Whether it stands beside the lines that matter, drawn in its dashes.
    public let isMinor: Bool

    /// Creates a line; without a legend its name stands there.
    public init(
      name: String, letter: Character, style: Style, pattern: Pattern = .solid, legend: String? = nil,
      isMinor: Bool = false, band: (@Sendable (Double) -> (low: Double, high: Double)?)? = nil,
      value: @escaping @Sendable (Double) -> Double?
    ) {
      (self.legend, self.isMinor) = (legend ?? name, isMinor)
      self.name = name
      self.letter = letter
      self.style = style
      self.pattern = pattern
      self.band = band
      self.value = value
    }
  }

  /// The place where two lines cross, or the words that say that it lies elsewhere.
  public struct Crossing: Hashable, Sendable {
    /// Where it is on the lower axis; nil or outside puts no mark.
    public let x: Double?

    /// Where it is on the left axis.
    public let y: Double?

    /// What is written beside it.
    public let label: String

    /// What is written where that has no room.
    public let short: String

    /// Creates a crossing.
    public init(x: Double?, y: Double?, label: String, short: String = "") {
      (self.x, self.y, self.label, self.short) = (x, y, label, short)
    }
  }

  /// The lines; where they meet, the first is on top.
  public var series: [Series]

  /// The lower axis.
  public var x: ChartAxis

  /// The left axis.
  public var y: ValueAxis

  /// Where the lines cross.
  public var crossing: Crossing?

  /// The place of the cursor on the lower axis.
  public var cursor: Double?

  /// The most rows below the chart for the legend.
  public var legendRows: Int

  /// A line of text below the chart.
  public var readout: String?

  /// The least columns for the labels of the left axis.
  public var labelColumns: Int

  /// Whether the ground between the first two lines is colored: gain where the first is lower, else loss.
  public var fillsBetween: Bool

  /// Creates a chart.
  public init(
    series: [Series], x: ChartAxis, y: ValueAxis, crossing: Crossing? = nil, cursor: Double? = nil,
    legendRows: Int = 0, readout: String? = nil, labelColumns: Int = 0, fillsBetween: Bool = false
  ) {
    self.series = series
    self.x = x
    self.y = y
    self.crossing = crossing
    self.cursor = cursor
    self.legendRows = legendRows
    self.readout = readout
    self.labelColumns = labelColumns
    self.fillsBetween = fillsBetween
  }
}
