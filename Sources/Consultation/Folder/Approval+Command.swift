import Signposting

extension Approval {
    /// What to type when the same poster has been read again; nil where it quoted a figure, for which the responses have to
    /// be named.
    func command(on day: CalendarDay) -> String? {
        guard evidence == nil else { return nil }
        let options: [(name: String, value: String?)] = [
            ("--audience", subject.audience?.rawValue), ("--area", subject.area),
            ("--ages", subject.ages?.description), ("--hour", subject.wish.hour?.description),
            ("--speaks", subject.wish.language?.name),
            ("--headline", subject.headline == 1 ? nil : "\(subject.headline)"), ("--language", subject.language),
            ("--publisher", publisher == PosterRequest.commission ? nil : publisher), ("--by", by), ("--on", day.iso),
        ]
        let words = options.flatMap { option in option.value.map { [option.name, $0.quotedForShell] } ?? [] }
        return (["bigconvo poster approve", subject.poster.quotedForShell] + words).joined(separator: " ")
    }
}

extension String {
    /// As one word of a command line, whatever is in it.
    fileprivate var quotedForShell: String {
        let isPlain = !isEmpty && allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_.:/".contains($0)) }
        return isPlain ? self : "'\(replacing("'", with: "'\\''"))'"
    }
}
