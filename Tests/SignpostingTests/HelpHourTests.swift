import Testing

@testable import Signposting

struct HelpHourTests {
    @Test(
        "An hour is read as people write it, with or without days",
        arguments: [
            ("23:30", "every day at 11:30pm"), ("11.30pm", "every day at 11:30pm"),
            ("11:30 PM", "every day at 11:30pm"), ("9am", "every day at 9am"), ("0:00", "every day at midnight"),
            ("00:05", "every day at 12:05am"), ("12:00", "every day at midday"), ("midnight", "every day at midnight"),
            ("sat 23:30", "Saturday at 11:30pm"), ("Saturday, 11:30 pm", "Saturday at 11:30pm"),
            ("on Saturdays at 9pm", "Saturday at 9pm"), ("weekend 9pm", "Saturday and Sunday at 9pm"),
            ("weekdays 16:00", "Monday to Friday at 4pm"), ("mon to fri at 4pm", "Monday to Friday at 4pm"),
            ("Friday to Sunday 2am", "Friday to Sunday at 2am"), ("thurs and tues 7pm", "Tuesday and Thursday at 7pm"),
            ("every day at 7pm", "every day at 7pm"),
        ])
    func reads(_ text: String, _ words: String) {
        #expect(HelpHour(text)?.description == words)
        #expect(HelpHour(words) == HelpHour(text))
    }

    @Test(
        "What is no hour is refused",
        arguments: [
            "", "pm", "24:00", "7", "7:5", "13pm", "23:60", "23:300", "-1:00", "sat", "sa 23:30", "t 9pm", "soon",
            "23:30 sat", "9am to 5pm", "caturday 9pm", "sat or sun 9pm", "23:30:00",
        ])
    func refuses(_ text: String) {
        #expect(HelpHour(text) == nil)
    }

    @Test(
        "Who closes at an hour is not there at it, and the last minute of the week is one",
        arguments: [
            ("9am to 5pm, every day", "16:59", true), ("9am to 5pm, every day", "17:00", false),
            ("9am to 5pm, every day", "9:00", true), ("Saturday, 11pm to 2am", "sun 1:59", true),
            ("Sunday, 6pm to 3am", "mon 2am", true), ("24 hours a day", "sun 23:59", true),
            ("Monday to Friday, 3pm to 8pm", "16:00", false), ("Monday to Friday, 3pm to 8pm", "weekdays 16:00", true),
            ("Monday to Friday, 3pm to 8pm", "weekend 16:00", false),
        ])
    func open(_ hours: String, _ hour: String, _ isOpen: Bool) throws {
        let hour = try #require(HelpHour(hour))
        let opening = try #require(OpeningHours(hours))
        #expect(hour.times.isSubset(of: opening.times) == isOpen)
    }
}
