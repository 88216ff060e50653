import ArgumentParser
import Questionnaire
import Signposting

/// When, and in which language, those have to be there whom a poster names.
struct HelpWishOptions: ParsableArguments {
    @Option(
        help: """
            Only services that are surely there then: 23:30, or with days, "saturday 23:30", "weekdays 4pm". Without days: \
            every day. 999 and 111 stay.
            """)
    var hour: String?

    @Option(help: "Only services that say they help in this language, such as polish. 999 and 111 stay.")
    var speaks: String?

    func wish() throws(Faults) -> HelpWish {
        let wish = HelpWish(hour: hour.flatMap { HelpHour($0) }, language: speaks.flatMap { SpokenLanguage($0) })
        if let hour, wish.hour == nil {
            throw Faults(
                Diagnostic("bad-hour", file: "--hour", "\"\(hour)\" is not an hour", help: [HelpHour.advice]))
        }
        if let speaks, wish.language == nil {
            throw Faults(
                Diagnostic(
                    "unknown-language", file: "--speaks", "there is no language called \"\(speaks)\"",
                    help: [SpokenLanguage.advice(for: speaks)]))
        }
        return wish
    }
}
