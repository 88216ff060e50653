extension String {
    /// The text, cut where it is longer than a message can show. A name may be as long as a file.
    package var shortened: String {
        let most = 60
        // Counting every character of a long text is not needed to see that it is long.
        guard utf8.count > most, let end = index(startIndex, offsetBy: most, limitedBy: endIndex), end < endIndex
        else { return self }
        return self[..<end] + "…"
    }
}
