import Crypto
package import Signposting

/// Words that somebody wrote, and what a person decided about printing them.
package struct Quotation: Hashable, Sendable {
    /// Made of the words, so that it shows when they were changed.
    package let id: String
    package let theme: String
    package let question: String
    /// Nil where it is that of the survey.
    package let language: String?
    /// As they were given, cleaned and with tags in the place of personal details.
    package let said: String
    /// What is to be printed of them, where that is not all.
    package var shortened: String?
    /// Nil as long as nobody decided.
    package var isApproved: Bool?
    /// The initials of who decided.
    package var approver: String?
    package var day: CalendarDay?
    /// A remark for who reads the file.
    package var note: String?

    package init(
        theme: String, question: String, language: String? = nil, said: String, shortened: String? = nil,
        isApproved: Bool? = nil, approver: String? = nil, day: CalendarDay? = nil, note: String? = nil
    ) {
        id = Self.id(of: said)
        self.theme = theme
        self.question = question
        self.language = language
        self.said = said
        self.shortened = shortened
        self.isApproved = isApproved
        self.approver = approver
        self.day = day
        self.note = note
    }

    /// The words that are printed.
    package var printed: String { shortened ?? said }

    /// Whether a person left anything on it, which must not be lost.
    package var isTouched: Bool {
        isApproved != nil || shortened != nil || approver != nil || day != nil || note != nil
    }

    /// The first 48 bits of a SHA-256 hash, in hexadecimal.
    static func id(of said: String) -> String {
        SHA256.hash(data: Array("bigconvo quotation".utf8) + Array(said.utf8)).prefix(6).map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }.joined()
    }
}
