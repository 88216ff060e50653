/// What one service is to one need: for whom and when, and how sure that is.
struct ServiceCover {
    let service: Service
    /// Nil where the ages are not known.
    let ages: AgeRange?
    /// Nil where the hours are not known.
    let times: WeekTimes?
    /// Whether it is past the day on which somebody had to look again, so that it may have changed.
    let isOverdue: Bool

    /// Nil where the service does not answer the need.
    init?(_ service: Service, to need: ServiceNeed, on today: CalendarDay) {
        let channels = need.channels(of: service)
        guard !channels.isEmpty else { return nil }
        self.service = service
        ages = service.ages?.value
        let current = channels.filter { $0.provenance.status(on: today) != .overdue }
        isOverdue = current.isEmpty
        // A way to ask CAMHS for help is one at any time of the day.
        times = need == .camhs ? .always : Self.times(of: service, by: channels.map(\.value.kind))
    }

    private static func times(of service: Service, by kinds: [Channel.Kind]) -> WeekTimes? {
        guard let hours = service.openingHours else { return nil }
        return hours.channel.map(kinds.contains) == false ? nil : hours.times
    }

    /// Whether it is for people of this age; nil where nobody knows.
    func isFor(age: Int) -> Bool? { ages.map { $0.youngest <= age && age <= $0.oldest } }

    /// When it is sure to be there for people of this age, as far as the files say.
    func sureTimes(age: Int) -> WeekTimes { isFor(age: age) == true && !isOverdue ? times ?? .never : .never }

    /// Whether it may be there at some of these times, though that is not sure.
    func mayFill(_ times: WeekTimes, age: Int) -> Bool {
        guard isFor(age: age) != false else { return false }
        let possible = self.times ?? .always
        return times.subtracting(possible) != times
    }
}
