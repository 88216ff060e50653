/// Which of the posters that a safeguarding lead said yes to still say what they read.
package struct ApprovalReview: Hashable, Sendable {
    /// The last yes to each poster that still says the same.
    package let standing: [Approval]
    /// The last yes to each that says something else now, or can no longer be made.
    package let lapsed: [Approval]

    package init(standing: [Approval] = [], lapsed: [Approval] = []) {
        self.standing = standing
        self.lapsed = lapsed
    }

    /// Makes every approved poster again, as it was asked for then.
    ///
    /// - Parameters:
    ///   - language: by its code; nil where there is no such translation any more.
    package init(
        of approvals: Approvals, from bank: PosterBank, with directory: ServicesDirectory, on today: CalendarDay,
        language: (String) -> PosterLanguage?
    ) {
        var last: [Approval] = []
        for approval in approvals.all where approval.role == .safeguardingLead && approval.on <= today {
            last.removeAll { $0.subject == approval.subject }
            last.append(approval)
        }
        func isAsItWas(_ approval: Approval) -> Bool {
            let subject = approval.subject
            guard let language = language(subject.language ?? "en") else { return false }
            let request = PosterRequest(
                theme: subject.poster, audience: subject.audience, area: subject.area, ages: subject.ages,
                wish: subject.wish, headline: subject.headline - 1, evidence: approval.evidence, language: language,
                publisher: approval.publisher ?? PosterRequest.commission)
            let poster = try? Poster(request, from: bank, with: directory, approvals: approvals, on: today)
            return poster?.approvedOn != nil
        }
        standing = last.filter(isAsItWas)
        lapsed = last.filter { !isAsItWas($0) }
    }
}

extension ApprovalSubject: CustomStringConvertible {
    /// `waiting (parents, portsmouth, 11 to 17)`
    package var description: String {
        let details = [
            audience?.rawValue, area, ages?.description, wish.hour?.description, wish.language?.name,
            headline == 1 ? nil : "headline \(headline)", language,
        ].compactMap(\.self)
        return details.isEmpty ? poster : "\(poster) (\(details.joined(separator: ", ")))"
    }
}
