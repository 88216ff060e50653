import Questionnaire

extension ServicesDirectory {
    /// Who has nobody to turn to, and when: worked out from ages, areas and hours, the most basic need first and in it
    /// the largest gap first. Areas and ages that are alike are one gap.
    ///
    /// What nobody has confirmed counts as listed; what is overdue, or whose ages or hours are not known, only as
    /// somebody who may be there.
    ///
    /// - Parameters:
    ///   - today: decides which confirmations still hold.
    ///   - ages: for whom it is asked.
    package func gaps(on today: CalendarDay, for ages: AgeRange = .consulted) -> [ServiceGap] {
        ServiceNeed.allCases.flatMap { need -> [ServiceGap] in
            guard let ages = need.ages.map(ages.intersection) ?? ages else { return [] }
            let covers = services.compactMap { ServiceCover($0, to: need, on: today) }
            let places: [Area?] = areas.isEmpty ? [nil] : areas
            let all = places.flatMap { place in
                let here = covers.filter { $0.service.serves(area: place?.id.name, ages: nil) }
                return gaps(in: place, of: need, for: ages, among: here)
            }
            return merged(all).sorted { $0.weight > $1.weight }
        }
    }

    /// The gaps of one area, with neighbouring ages that are alike together.
    private func gaps(
        in place: Area?, of need: ServiceNeed, for ages: AgeRange, among covers: [ServiceCover]
    ) -> [ServiceGap] {
        var gaps: [ServiceGap] = []
        for age in ages.youngest...ages.oldest {
            let times = covers.reduce(WeekTimes.never) { $0.union($1.sureTimes(age: age)) }.complement
            guard !times.isEmpty else { continue }
            var maybe: [String] = []
            for cover in covers where cover.mayFill(times, age: age) {
                if !maybe.contains(cover.service.name.value) { maybe.append(cover.service.name.value) }
            }
            if let last = gaps.last, last.ages.oldest == age - 1, last.times == times, last.maybe == maybe,
                let longer = AgeRange(from: last.ages.youngest, to: age)
            {
                gaps[gaps.count - 1] = ServiceGap(
                    need: need, areas: last.areas, ages: longer, times: times, maybe: maybe)
            } else if let single = AgeRange(from: age, to: age) {
                gaps.append(
                    ServiceGap(
                        need: need, areas: [place].compactMap(\.self), ages: single, times: times, maybe: maybe))
            }
        }
        return gaps
    }

    /// Gaps that differ in nothing but the area, as one.
    private func merged(_ gaps: [ServiceGap]) -> [ServiceGap] {
        var merged: [ServiceGap] = []
        for gap in gaps {
            let index = merged.firstIndex { $0.ages == gap.ages && $0.times == gap.times && $0.maybe == gap.maybe }
            guard let index else {
                merged.append(gap)
                continue
            }
            merged[index] = ServiceGap(
                need: gap.need, areas: merged[index].areas + gap.areas, ages: gap.ages, times: gap.times,
                maybe: gap.maybe)
        }
        return merged
    }
}

extension AgeRange {
    /// The people that consultations ask: 11 to 25.
    package static let consulted = AgeRange(from: 11, to: 25) ?? .any

    /// The ages in both; nil where there are none.
    func intersection(_ other: AgeRange) -> AgeRange? {
        AgeRange(from: max(youngest, other.youngest), to: min(oldest, other.oldest))
    }
}
