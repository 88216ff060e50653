/// The numbers and addresses of services. Who writes "I rang 0800 1111" gives nobody away, so they stay.
package struct KnownContacts: Sendable {
    /// Digits only, as they are dialled in the United Kingdom.
    let numbers: Set<String>
    /// In small letters.
    let addresses: Set<String>

    /// The services' own, beside those that everybody knows.
    ///
    /// - Parameter contacts: phone numbers with or without blanks, short codes, e-mail addresses.
    package init(_ contacts: some Sequence<String>) {
        let contacts = Self.everywhere + contacts
        numbers = Set(contacts.filter { !$0.contains("@") }.map { Self.dialled($0.filter(\.isNumber)) })
        addresses = Set(contacts.filter { $0.contains("@") }.map { $0.lowercased() })
    }

    /// What everybody knows, and no service beside it.
    package static let emergency = KnownContacts([])

    private static let everywhere = ["999", "112", "111", "101", "119", "105", "116 123", "85258", "0800 1111"]

    /// A number as it is dialled at home: `+44 300 …` and `0044 300 …` are `0300 …`.
    static func dialled(_ digits: String) -> String {
        for prefix in ["0044", "44"] where digits.hasPrefix(prefix) && digits.count > prefix.count + 7 {
            let rest = digits.dropFirst(prefix.count)
            return rest.first == "0" ? String(rest) : "0" + rest
        }
        return digits
    }
}
