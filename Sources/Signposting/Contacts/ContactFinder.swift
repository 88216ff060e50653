/// Finds what looks like a phone number, a web address or an email address in running text.
package enum ContactFinder {
    /// The contacts in their order, as they are written.
    package static func contacts(in text: String) -> [String] {
        var contacts: [String] = []
        var number: [Substring] = []
        func endNumber() {
            let digits = number.joined().filter(\.isASCIIDigit)
            if digits.count >= 3 { contacts.append(number.joined(separator: " ")) }
            number = []
        }
        for word in text.split(whereSeparator: \.isWhitespace) {
            let trimmed = trim(word)
            if !trimmed.isEmpty, trimmed.allSatisfy(\.isASCIIDigit) {
                number.append(trimmed)
                // "116 123, 85258" is two numbers.
                if trimmed.endIndex != word.endIndex { endNumber() }
            } else {
                endNumber()
                let address = trimmed.hasPrefix("https://") ? trimmed.dropFirst("https://".count) : trimmed
                if ContactShape.isEmail(String(address)) || ContactShape.isWebAddress(String(address)) {
                    contacts.append(String(address))
                }
            }
        }
        endNumber()
        return contacts
    }

    /// The word without the punctuation round it.
    private static func trim(_ word: Substring) -> Substring {
        let marks: Set<Character> = [
            ".", ",", ";", ":", "!", "?", "(", ")", "\"", "'", "\u{2019}", "\u{201D}", "\u{201C}",
        ]
        var word = word
        while let first = word.first, marks.contains(first) { word = word.dropFirst() }
        while let last = word.last, marks.contains(last) { word = word.dropLast() }
        return word
    }
}
