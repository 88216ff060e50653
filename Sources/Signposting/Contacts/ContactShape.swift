/// What contacts in the United Kingdom look like. A shape that is right says nothing about whether
/// anybody answers.
enum ContactShape {
    /// A number to text: a short code such as `85258`, or a mobile.
    static func isTextNumber(_ text: String) -> Bool {
        let digits = text.filter(\.isASCIIDigit)
        if text.count == 5, digits.count == 5 { return "678".contains(digits.first ?? "0") }
        return (try? PhoneNumber(text))?.kind == .mobile
    }

    /// A word that is texted: letters and digits, in capitals.
    static func isKeyword(_ text: String) -> Bool {
        !text.isEmpty && text.count <= 12 && text.allSatisfy { $0.isASCIIDigit || ("A"..."Z").contains($0) }
    }

    /// An address to open, without `https://`: `childline.org.uk`, `fearless.org/give-info`.
    static func isWebAddress(_ text: String) -> Bool {
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard let host = parts.first, isHost(host) else { return false }
        let path = parts.dropFirst().first ?? ""
        return path.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-._~/?=&%+#".contains($0)) }
    }

    static func isEmail(_ text: String) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, isHost(parts[1]) else { return false }
        return parts[0].allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-._+".contains($0)) }
    }

    private static func isHost(_ text: some StringProtocol) -> Bool {
        let labels = text.split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count >= 2, let top = labels.last, top.count >= 2, !top.contains(where: \.isNumber) else {
            return false
        }
        return labels.allSatisfy { label in
            !label.isEmpty && !label.hasPrefix("-") && !label.hasSuffix("-")
                && label.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
        }
    }
}
