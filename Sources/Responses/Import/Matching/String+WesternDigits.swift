extension String {
    /// The same with the digits 0 to 9 in place of those of other scripts, such as `٣`, `۳` and `३`.
    var withWesternDigits: String {
        if utf8.allSatisfy({ $0 < 0x80 }) { return self }
        return String(map(\.westernDigit))
    }
}

extension Character {
    /// A digit of another script as one of 0 to 9; any other character as it is.
    var westernDigit: Character {
        guard !isASCII, unicodeScalars.count == 1, let scalar = unicodeScalars.first,
            scalar.properties.generalCategory == .decimalNumber, let value = wholeNumberValue,
            let digit = String(value).first
        else { return self }
        return digit
    }
}
