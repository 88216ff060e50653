/// Columns of form tools that tell who somebody is, where, on what device or when. They are dropped,
/// and listed as dropped.
enum PersonalColumns {
    static func contains(_ name: LooseSpelling) -> Bool { names.contains(name.text) }

    private static let names: Set<String> = [
        "timestamp", "submission date", "date submitted", "start date", "end date", "start time", "completion time",
        "last modified time", "duration", "time taken", "email", "e-mail", "email address", "e-mail address",
        "username", "user name", "name", "full name", "your name", "first name", "last name", "surname", "phone",
        "phone number", "mobile", "mobile number", "address", "postcode", "ip address", "ip", "location", "latitude",
        "longitude", "device", "browser", "user agent", "respondent id", "response id", "id", "token", "score",
        "total score", "line", "reasons", "made up", "made-up",
    ]
}
