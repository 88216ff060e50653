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
}
