import Questionnaire

extension PosterComposer {
    var careServices: [Service] {
        [shared.emergency, shared.urgent].compactMap { directory[$0.service.name] }
    }

    /// The services for these people, the most urgent first; on a poster for adults those for adults only come before
    /// the others, such as a line for who is worried about a child.
    var fittingServices: [Service] {
        let here = directory.services(in: request.area)
        let theirs = here.filter { $0.serves(area: nil, ages: request.youngPeople) && !isForAdultsOnly($0) }
        let adults = here.filter { isForAdultsOnly($0) }
        if request.audience?.isAdult == true { return adults + theirs }
        return here.filter { $0.serves(area: nil, ages: request.youngPeople) }
    }

    private func isForAdultsOnly(_ service: Service) -> Bool { service.ages.map { $0.value.youngest >= 18 } == true }

    /// Whom else to talk to: of those that fit, who is surely there when and in the language that was asked for.
    var otherServices: [Service] { fittingOthers.filter { request.wish.isMet(by: $0) == true } }

    /// Who is left out because nobody knows whether they are there then, or in which languages they help.
    var unsureServices: [Service] { fittingOthers.filter { request.wish.isMet(by: $0) == nil } }

    /// Those of the theme, those on every poster, and local ones that fit the theme, the most urgent first.
    private var fittingOthers: [Service] {
        let named = Set((words.services + shared.others.services).map(\.name))
        let elsewhere = Set(careServices.map(\.id.name))
        return fittingServices.filter { service in
            guard service.isPrintable, service.role != .camhs, !elsewhere.contains(service.id.name) else {
                return false
            }
            let isLocal = service.areas.value != .everywhere
            // Without an area nobody could tell whether a local service is theirs.
            if isLocal && request.area == nil { return false }
            return named.contains(service.id.name) || (isLocal && service.fits(theme: copy.id.name))
        }
    }
}
