extension String {
    /// What there is to read, without blanks, lines and boxes.
    var letterCount: Int { count { $0.isLetter || $0.isNumber } }
}
