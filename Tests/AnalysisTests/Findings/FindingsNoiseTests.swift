import Questionnaire
import Testing

@testable import Analysis

struct FindingsNoiseTests {
    private struct Outcome: Sendable {
        var tests = 0
        /// By release: the rules that said something.
        var rules: [Set<FindingRule>] = []
    }

    private func releases() throws -> [(name: String, release: Release)] {
        let rounded: [(String, Release)] = [("rounded to 5", .publication(.standard)), ("raw numbers", .internalUse)]
        let rules = try PublicationRules(threshold: 10, rounding: 0)
        return MadeUpFindings.isMeasurement ? rounded + [("not rounded", .publication(rules))] : rounded
    }

    private static func outcome(_ number: Int, for releases: [Release]) throws -> Outcome {
        let editions = try MadeUpFindings.editions(number)
        var outcome = Outcome()
        for release in releases {
            let findings = try MadeUpFindings.findings(editions, for: release)
            outcome.tests += findings.tests
            outcome.rules.append(Set(findings.findings.map(\.rule).filter(\.isTested)))
        }
        return outcome
    }

    /// `make noise` draws a thousand, and prints in how many something is said.
    @Test("In noise nothing is found more often than the error rate, rounded or not")
    func noise() async throws {
        let releases = try releases()
        let all = releases.map(\.release)
        let outcomes = try await withThrowingTaskGroup(of: Outcome.self) { group in
            for number in 0..<MadeUpFindings.surveys { group.addTask { try Self.outcome(number, for: all) } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        // The noise has to be tested for nothing to be found in it.
        let tests = outcomes.reduce(0) { $0 + $1.tests }
        #expect(tests > 50 * releases.count * MadeUpFindings.surveys)
        for (place, release) in releases.enumerated() {
            let found = outcomes.map { $0.rules[place] }
            let surveys = found.count { !$0.isEmpty }
            let rules = FindingRule.allCases.map { rule in "\(rule.rawValue) \(found.count { $0.contains(rule) })" }
            let words = "\(release.name): \(surveys) of \(found.count) (\(rules.joined(separator: ", ")))"
            if MadeUpFindings.isMeasurement { print(words, "with \(tests) tests in all") }
            #expect(Double(surveys) <= Findings.errorRate * Double(found.count), "\(words)")
        }
    }
}
