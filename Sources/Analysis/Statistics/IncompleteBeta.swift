import Foundation

/// The regularised incomplete beta function, from which the p-value of F comes.
enum IncompleteBeta {
    /// I(x; a, b), for `a` and `b` above 0 and `x` from 0 to 1.
    ///
    /// Abramowitz and Stegun (1964): the continued fraction 26.5.8, evaluated by Lentz's method, on the
    /// side where it converges quickly (26.5.2 leads from one side to the other).
    static func of(_ x: Double, _ a: Double, _ b: Double) -> Double {
        guard x > 0 else { return 0 }
        guard x < 1 else { return 1 }
        let front = exp(LogGamma.of(a + b) - LogGamma.of(a) - LogGamma.of(b) + a * log(x) + b * log1p(-x))
        return x < (a + 1) / (a + b + 2)
            ? front * continuedFraction(x, a, b) / a : 1 - front * continuedFraction(1 - x, b, a) / b
    }

    // The steps grow with the root of a and b; a million responses take about a thousand.
    private static let steps = 10_000
    private static let tolerance = 1e-16

    private static func continuedFraction(_ x: Double, _ a: Double, _ b: Double) -> Double {
        let tiny = 1e-300
        func kept(_ value: Double) -> Double { abs(value) < tiny ? tiny : value }
        var c = 1.0
        var d = 1 / kept(1 - (a + b) * x / (a + 1))
        var product = d
        for step in 1...steps {
            let m = Double(step)
            let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
            d = 1 / kept(1 + even * d)
            c = kept(1 + even / c)
            product *= c * d
            let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
            d = 1 / kept(1 + odd * d)
            c = kept(1 + odd / c)
            product *= c * d
            if abs(c * d - 1) < tolerance { break }
        }
        return product
    }
}
