/// Circular functions, to the precision that texts of a few digits need.
enum Angles {
  static let pi = Double.pi

  /// The arc tangent of `y / x`, in the quadrant of the point; 0 at the origin.
  static func direction(_ y: Double, _ x: Double) -> Double {
    guard y.isFinite, x.isFinite, x != 0 || y != 0 else { return 0 }
    if x == 0 { return y > 0 ? pi / 2 : -pi / 2 }
    let angle = arc(y / x)
    if x > 0 { return angle }
    return y.sign == .minus ? angle - pi : angle + pi
  }

  private static func arc(_ ratio: Double) -> Double {
    if ratio.magnitude > 1 { return (ratio < 0 ? -pi / 2 : pi / 2) - arc(1 / ratio) }
    // Half the angle, twice: the series is quick near 0.
    let half = ratio / (1 + (1 + ratio * ratio).squareRoot())
    let small = half / (1 + (1 + half * half).squareRoot())
    let square = small * small
    var (sum, power) = (0.0, small)
    for i in 0..<12 {
      sum += power / Double(2 * i + 1)
      power *= -square
    }
    return 4 * sum
  }

  static func sine(_ angle: Double) -> Double {
    guard angle.isFinite else { return .nan }
    let turn = angle.remainder(dividingBy: 2 * pi)
    let square = turn * turn
    var (sum, part) = (0.0, turn)
    for i in 1...14 {
      sum += part
      part *= -square / Double(2 * i * (2 * i + 1))
    }
    return sum
  }

  static func cosine(_ angle: Double) -> Double {
    guard angle.isFinite else { return .nan }
    return sine(angle + pi / 2)
  }
}
