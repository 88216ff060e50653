import Foundation

/// The logarithm of the gamma function, on which the p-values of chi-squared and of F rest.
enum LogGamma {
    /// Lanczos' approximation with g = 7 and nine terms, for values above 0.
    ///
    /// Lanczos, C. (1964), "A precision approximation of the gamma function", SIAM Journal on Numerical
    /// Analysis 1, 86-96.
    static func of(_ value: Double) -> Double {
        let terms = [
            676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
            12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
        ]
        let x = value - 1
        var sum = 0.99999999999980993
        for (index, term) in terms.enumerated() { sum += term / (x + Double(index + 1)) }
        let t = x + 7.5
        return 0.5 * log(2 * Double.pi) + (x + 0.5) * log(t) - t + log(sum)
    }
}
