import Questionnaire

extension KnownFigures {
    /// Takes in what can be read of one publication.
    ///
    /// - Returns: the counts that stand there twice and cannot both be true.
    mutating func add(_ publication: Publication, of plan: TallyPlan) -> [CountPlace] {
        let reading = PublishedReading(publication, of: plan)
        var own = KnownFigures()
        var contradictions: [CountPlace] = []
        for row in publication.rows {
            guard let place = reading.place(of: row) else { continue }
            if case .group(let breakdown, let code) = place.part, !place.item.isEmpty,
                !(own.groups[breakdown] ?? []).contains(code)
            {
                own.groups[breakdown, default: []].append(code)
            }
            contradictions += own.add(reading.figure(of: row, at: place))
        }
        for row in publication.rows {
            guard let value = row.value, let place = reading.average(row) else { continue }
            own.averages[place] = AverageLimits(value)
        }
        return contradictions + add(own)
    }
}
