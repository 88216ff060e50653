import Foundation

/// The regularised upper incomplete gamma function, from which the p-value of chi-squared comes.
enum IncompleteGamma {
    /// Q(a, x), for `a` above 0 and `x` from 0.
    ///
    /// Abramowitz and Stegun (1964): the series 6.5.29 below a + 1, the continued fraction 6.5.31
    /// above it, evaluated by Lentz's method.
    static func upper(_ a: Double, _ x: Double) -> Double {
        guard x > 0 else { return 1 }
        return x < a + 1 ? 1 - series(a, x) : continuedFraction(a, x)
    }

    private static let steps = 1_000
    private static let tolerance = 1e-16

    private static func series(_ a: Double, _ x: Double) -> Double {
        var term = 1 / a
        var sum = term
        for step in 1...steps {
            term *= x / (a + Double(step))
            sum += term
            if term < sum * tolerance { break }
        }
        return sum * factor(a, x)
    }

    private static func continuedFraction(_ a: Double, _ x: Double) -> Double {
        let tiny = 1e-300
        var b = x + 1 - a
        var c = 1 / tiny
        var d = 1 / b
        var product = d
        for step in 1...steps {
            let i = Double(step)
            let an = -i * (i - a)
            b += 2
            d = an * d + b
            if abs(d) < tiny { d = tiny }
            c = b + an / c
            if abs(c) < tiny { c = tiny }
            d = 1 / d
            product *= d * c
            if abs(d * c - 1) < tolerance { break }
        }
        return product * factor(a, x)
    }

    private static func factor(_ a: Double, _ x: Double) -> Double {
        exp(-x + a * log(x) - LogGamma.of(a))
    }
}
