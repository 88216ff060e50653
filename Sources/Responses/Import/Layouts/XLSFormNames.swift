/// What forms made with XLSForm have in common, whichever server keeps them.
enum XLSFormNames {
    /// What a form may record about the device and the time.
    static let metadata: Set<String> = [
        "start", "end", "today", "deviceid", "device id", "username", "phonenumber", "simserial", "simid",
        "subscriberid", "email", "audit", "background-audio",
    ]

    /// `or_other` adds a question `question_other` for what was written.
    static func writeIns(_ names: [String]) -> [ColumnSpelling] {
        names.filter { $0.hasSuffix("_other") }.map { .writeIn(of: String($0.dropLast("_other".count))) }
    }

    /// A ranking is a group of questions, one for each place: `question/_1st_choice`.
    static func places(_ names: [String]) -> [ColumnSpelling] {
        names.compactMap { name in
            guard let slash = name.lastIndex(of: "/"),
                let match = name[name.index(after: slash)...].lowercased().wholeMatch(
                    of: /_?(\d{1,3})(st|nd|rd|th)_choice/),
                let place = Int(match.1)
            else { return nil }
            return .place(of: String(name[..<slash]), place)
        }
    }
}
