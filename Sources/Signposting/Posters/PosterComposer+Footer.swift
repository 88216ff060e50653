import Questionnaire

extension PosterComposer {
    /// Whom the poster is for, who publishes it, and when its words and contacts were and will be checked, a line each.
    func footer(approvedOn: CalendarDay?, checkedOn: CalendarDay?, checkBy: CalendarDay?) -> [String] {
        let say = request.language.phrasebook
        func day(_ day: CalendarDay) -> [String: String] { ["day": day.written(in: say.language)] }
        return [
            audienceLine, say(PosterPhrase.published, ["publisher": request.publisher]),
            approvedOn.map { say(PosterPhrase.approved, day($0)) },
            checkedOn.map { say(PosterPhrase.checked, day($0)) } ?? say(PosterPhrase.notChecked),
            checkBy.map { say(PosterPhrase.checkAgain, day($0)) },
        ].compactMap(\.self)
    }

    /// Nil when for everyone everywhere.
    private var audienceLine: String? {
        let say = request.language.phrasebook
        let area = request.area.flatMap { directory.area($0) }.map { ["area": $0.name] }
        switch request.audience {
        case .parents: return area.map { say(PosterPhrase.forParentsInArea, $0) } ?? say(PosterPhrase.forParents)
        case .staff: return area.map { say(PosterPhrase.forStaffInArea, $0) } ?? say(PosterPhrase.forStaff)
        case .younger, .older, nil:
            let ages = request.youngPeople.flatMap { $0 == .any ? nil : ["ages": $0.words(in: say)] }
            switch (ages, area) {
            case (let ages?, let area?):
                return say(PosterPhrase.forAgesInArea, ages.merging(area) { first, _ in first })
            case (let ages?, nil): return say(PosterPhrase.forAges, ages)
            case (nil, let area?): return say(PosterPhrase.forArea, area)
            case (nil, nil): return nil
            }
        }
    }
}

extension AgeRange {
    fileprivate func words(in say: Phrasebook) -> String {
        let ends = ["youngest": "\(youngest)", "oldest": "\(oldest)"]
        if youngest == oldest { return "\(youngest)" }
        if youngest == AgeRange.any.youngest { return say(PosterPhrase.agesUpTo, ends) }
        if oldest == AgeRange.any.oldest { return say(PosterPhrase.agesFrom, ends) }
        return say(PosterPhrase.agesBetween, ends)
    }
}
