import Questionnaire

extension KnownFigures {
    mutating func add(_ cell: PublishedCell, _ place: CountPlace, _ rules: PublicationRules) {
        switch cell {
        case .hidden: hidden.insert(place)
        case .about(let size): shown[place] = RoughSize.known(about: size, under: rules)
        case .count(let count): shown[place] = rules.known(shownAs: count)
        // The counts that it is the sum of stand there too.
        case .sum: break
        }
    }

    mutating func add(_ item: PublishedItem, _ part: CountPlace.Part, _ rules: PublicationRules) {
        add(item.answered, CountPlace(part, item.id, .answered), rules)
        add(item.declined, CountPlace(part, item.id, .declined), rules)
        add(item.skipped, CountPlace(part, item.id, .skipped), rules)
        add(item.notAsked, CountPlace(part, item.id, .notAsked), rules)
        for average in item.averages {
            let place = AveragePlace(part: part, item: item.id, measure: average.measure, code: average.code)
            averages[place] = average.value.map(AverageLimits.init)
        }
        // The top two are a sum of others.
        for line in item.lines where line.measure != .topTwo {
            let place = CountPlace(part, item.id, .line(line.measure, code: line.code))
            guard let share = line.share, line.count.isHidden, let base = item.answered.shown else {
                add(line.count, place, rules)
                continue
            }
            // Not a secret: a share that is given in the place of its count.
            addShare(share.percent, of: base, place)
        }
    }
}
