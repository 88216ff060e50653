/// When, and in which language, somebody has to be there. What is nil is not asked for.
package struct HelpWish: Hashable, Sendable {
    package static let none = HelpWish(hour: nil, language: nil)

    package var hour: HelpHour?
    package var language: SpokenLanguage?

    package init(hour: HelpHour?, language: SpokenLanguage?) {
        self.hour = hour
        self.language = language
    }

    /// Whether a service is there then, and helps in the language; nil where nobody knows.
    func isMet(by service: Service) -> Bool? {
        let answers = [hour.map(service.isThere), language.map(service.helps)].compactMap(\.self)
        if answers.contains(false) { return false }
        return answers.contains(nil) ? nil : true
    }

    /// What has to be found out of a service before it is known whether it meets this: `hours and languages`.
    func unknown(of service: Service) -> String {
        [
            hour.flatMap { service.isThere(at: $0) == nil ? "hours" : nil },
            language.flatMap { service.helps(in: $0) == nil ? "languages" : nil },
        ].compactMap(\.self).listed
    }
}

extension HelpWish: CustomStringConvertible {
    /// `for Saturday at 11:30pm in Polish`
    package var description: String {
        [hour.map { "for \($0)" }, language.map { "in \($0.name)" }].compactMap(\.self).joined(separator: " ")
    }
}

extension Service {
    /// Whether somebody is there at an hour, on each of its days; nil where nobody knows.
    package func isThere(at hour: HelpHour) -> Bool? {
        // A page that is only there to be read is there at any time.
        if hours == nil, urgency == .information, channels.allSatisfy({ $0.value.kind == .web }) { return true }
        return openingHours.map { hour.times.isSubset(of: $0.times) }
    }

    /// Whether it says that it helps in a language; nil where it is not known in which it does.
    package func helps(in language: SpokenLanguage) -> Bool? { languages.map { $0.value.all.contains(language) } }
}
