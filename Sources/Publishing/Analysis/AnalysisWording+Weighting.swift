import Analysis
import Foundation

extension AnalysisWording {
    /// How answers were weighted and how far that can be trusted; none where they were not.
    static func weighting(_ analysis: PublishedAnalysis) -> [String] {
        guard let weighting = analysis.weighting else { return [] }
        let questions = weighting.parts.reduce(into: [String]()) {
            if !$0.contains($1.question) { $0.append($1.question) }
        }
        let source = weighting.source.map { " (\($0))" } ?? ""
        return [
            "Weighted to the margins of \(questions.joined(separator: ", "))\(source). Weights run from"
                + " \(number(weighting.smallestWeight)) to \(number(weighting.largestWeight)); the"
                + " \(weighting.responses) responses say as much as \(number(weighting.effectiveSize)) that need no"
                + " weights (Kish's effective size).",
            weighting.hasConverged
                ? "Every margin is met."
                : "The margins are NOT all met: a weighted share is still \(number(weighting.largestGap)) points away"
                    + " after \(weighting.rounds) rounds. Do not use these weights; try fewer margins.",
        ] + warning(weighting)
    }

    /// That a few people speak for very many; none where they do not.
    private static func warning(_ weighting: Weighting) -> [String] {
        var reasons: [String] = []
        if weighting.hasHugeWeight {
            reasons.append(
                "somebody counts \(number(weighting.largestWeight)) times (over \(number(Weighting.largestUsual)) is extreme)"
            )
        }
        if weighting.losesMostAnswers {
            reasons.append("more than half of what the answers could say is lost")
        }
        guard !reasons.isEmpty else { return [] }
        return [
            "WARNING, extreme weights: \(reasons.joined(separator: ", and ")). Weight by fewer margins, or hear from more of"
                + " those who are missing."
        ]
    }

    /// "0.83", "174".
    private static func number(_ number: Double) -> String {
        let places = abs(number) >= 100 ? 0 : abs(number) >= 10 ? 1 : 2
        return number.formatted(
            .number.precision(.fractionLength(0...places)).grouping(.never).locale(
                Locale(identifier: "en_GB")))
    }
}
