/// A poster: words in their order, without any layout.
package struct Poster: Hashable, Sendable {
    /// The theme's id, or `general`.
    package let theme: String
    package let title: String
    /// The code of its language.
    package let language: String
    package let headline: String
    package let opening: String
    package let parts: [PosterPart]
    /// What was asked for, as an approval names it.
    package let subject: ApprovalSubject
    /// Such as `young people aged 11 to 17 from Portsmouth`; nil when it is for everyone everywhere.
    package let audience: String?
    package let publisher: String
    /// Whom it is for, who publishes it, and when its words and contacts were and will be checked, one line each.
    package let footer: [String]
    /// What the slips to tear off are called, for who cannot see them.
    package let slipsLabel: String
    /// The day on which the contact that was confirmed longest ago was confirmed; nil while any is not.
    package let checkedOn: CalendarDay?
    /// The day by which the first contact has to be checked again.
    package let checkBy: CalendarDay?
    /// Nil only when every contact on it is confirmed and none is overdue, and a safeguarding lead has approved its words.
    package let draft: Draft?
    /// The day on which a safeguarding lead last said yes to it as it is.
    package let approvedOn: CalendarDay?
    /// Whom it leaves out because too little is known of them.
    let unsure: [String]

    /// What stands on it in English though it is in another language; a poster with any is a draft.
    package var untranslated: UntranslatedTexts { draft?.untranslated ?? .none }

    /// Everything that it says to the public, which is what somebody approves.
    package var words: WordsFingerprint {
        WordsFingerprint(of: [headline, opening] + parts.flatMap(\.texts) + [audience ?? "", publisher])
    }

    package func part(_ kind: PosterPart.Kind) -> PosterPart? { parts.first { $0.kind == kind } }

    /// `checked on 1 December 2026`, or `not yet checked`.
    package var checked: String { checkedOn.map { "checked on \($0)" } ?? "not yet checked" }
}
