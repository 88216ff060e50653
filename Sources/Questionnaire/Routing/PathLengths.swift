/// The shortest and the longest way through a survey, to the place where the answers are handed in.
///
/// Questions that no condition joins are added up; those that conditions join are followed together.
package struct PathLengths: Sendable {
    package struct Length: Hashable, Sendable {
        /// Questions; notes do not count.
        package var questions: Int
        package var seconds: Double

        /// Whole minutes, and never none.
        package var minutes: Int { max(1, Int((seconds / 60).rounded())) }
    }

    package private(set) var shortest: Length
    package private(set) var longest: Length
    /// Whether every combination that makes a difference was tried. If not, the shortest way may be
    /// longer and the longest way shorter than is said.
    package private(set) var isExact = true

    package init(_ survey: CheckedSurvey, reachability: Reachability) {
        let opening = Pace.opening(of: survey.survey)
        shortest = Length(questions: 0, seconds: opening)
        longest = shortest
        let seconds = survey.questions.map { Pace.seconds(for: $0, in: survey) }
        for group in Self.groups(of: survey, by: reachability.conditions) {
            func length(_ asked: some Sequence<Int>) -> Length {
                asked.reduce(into: Length(questions: 0, seconds: 0)) { length, question in
                    length.questions += survey.questions[question].kind.isAsked ? 1 : 0
                    length.seconds += seconds[question]
                }
            }
            func extreme(_ sign: Int) -> Length? {
                var search = RouteSearch(survey: survey, conditions: reachability.conditions)
                // In thousandths of a second, so that the search can count in whole numbers.
                search.cost = { $0.isAsked ? sign * Int(seconds[$0.question] * 1000) : 0 }
                var budget = Reachability.mostPerCondition
                let outcomes = search.outcomes(
                    of: [], through: group, before: survey.questions.count, budget: &budget)
                return outcomes?.first.map { length($0.steps.lazy.filter(\.isAsked).map(\.question)) }
            }
            if group.count == 1, reachability.conditions[group[0]] == nil {
                shortest += length(group)
                longest += length(group)
            } else if let least = extreme(1), let most = extreme(-1) {
                shortest += least
                longest += most
            } else {
                isExact = false
                shortest += length(group.filter { reachability.questions[$0] == .always })
                longest += length(group.filter { reachability.questions[$0] != .never })
            }
        }
    }

    /// Every question one after another, which no way is longer than.
    static func all(in survey: CheckedSurvey) -> Length {
        survey.questions.reduce(into: Length(questions: 0, seconds: Pace.opening(of: survey.survey))) {
            length, question in
            length.questions += question.kind.isAsked ? 1 : 0
            length.seconds += Pace.seconds(for: question, in: survey)
        }
    }

    /// The questions in groups, so that no condition of one group rests on a question of another.
    private static func groups(of survey: CheckedSurvey, by conditions: AskingConditions) -> [[Int]] {
        var leaders = Array(survey.questions.indices)
        func leader(of question: Int) -> Int {
            var question = question
            while leaders[question] != question {
                leaders[question] = leaders[leaders[question]]
                question = leaders[question]
            }
            return question
        }
        for question in survey.questions.indices {
            for need in conditions.needs(of: question) { leaders[leader(of: question)] = leader(of: need) }
        }
        return Dictionary(grouping: survey.questions.indices, by: leader(of:)).values.sorted { $0[0] < $1[0] }
    }
}

extension PathLengths.Length {
    static func += (left: inout Self, right: Self) {
        left.questions += right.questions
        left.seconds += right.seconds
    }
}
