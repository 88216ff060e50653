import Foundation
import Interview
import Questionnaire
import Responses

@testable import Analysis

/// Surveys in which there is nothing to find: every answer is drawn with the same chances, whoever gives it.
enum MadeUpFindings {
    /// How many surveys are drawn: 60, or as many as `NOISE` says.
    static let surveys = ProcessInfo.processInfo.environment["NOISE"].flatMap { Int($0) } ?? 60
    /// Whether this is a measurement, and not one test among others.
    static let isMeasurement = surveys > 60

    static let sizes = [150, 300, 600]

    /// Two made-up editions of a survey.
    static func editions(_ number: Int) throws -> [(label: String, tally: Tally)] {
        let size = sizes[number % sizes.count]
        return try [0, 1].map { edition in
            let responses = MadeUp.responses(size, seed: UInt64(2 * number + edition + 1_000))
            return ("\(2025 + edition)", try MadeUp.tally(responses, by: ["age", "care"]))
        }
    }

    static func findings(_ editions: [(label: String, tally: Tally)], for release: Release) throws -> Findings {
        let figures = editions.map { EditionFigures($0.label, $0.tally, for: release) }
        let latest = figures[figures.count - 1]
        return Findings(of: latest, comparison: figures.count > 1 ? try EditionComparison(of: figures) : nil)
    }
}
