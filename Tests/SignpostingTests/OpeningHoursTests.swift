import Questionnaire
import Testing

@testable import Signposting
import SignpostingFixtures

struct OpeningHoursTests {
    @Test(
        "Hours in the NHS's way of writing are days and times",
        arguments: [
            ("24 hours a day, every day", "at any time", 168), ("24 hours a day", "at any time", 168),
            ("24 hours a day, 7 days a week", "at any time", 168), ("every day, 24 hours a day", "at any time", 168),
            ("midnight to midday and midday to midnight, every day", "at any time", 168),
            ("10am to 10pm, every day", "every day from 10am to 10pm", 84),
            ("Monday to Friday, 3pm to 8pm", "Monday to Friday from 3pm to 8pm", 25),
            ("Monday to Friday 3pm to 8pm", "Monday to Friday from 3pm to 8pm", 25),
            ("3pm to 8pm, Monday to Friday", "Monday to Friday from 3pm to 8pm", 25),
            ("Weekdays, 9:30am to 12:05pm", "Monday to Friday from 9:30am to 12:05pm", 12),
            (
                "Monday to Friday, midday to 10pm. Saturday and Sunday, 6pm to 10pm",
                "Monday to Friday from midday to 10pm, Saturday and Sunday from 6pm to 10pm", 58
            ),
            (
                "Monday, Wednesday and Friday, 9am to midday and 1pm to 5pm",
                "Monday, Wednesday and Friday from 9am to midday and from 1pm to 5pm", 21
            ),
            (
                "9am to 5pm, Monday to Friday, 10am to 2pm, Saturday. Closed on bank holidays.",
                "Monday to Friday from 9am to 5pm, Saturday from 10am to 2pm", 44
            ),
            ("by phone, 24 hours a day, every day", "at any time", 168),
            ("Saturdays, 11pm to 2am", "at night, Saturday after 11pm, Sunday before 2am", 3),
            ("Sunday, 6pm to 3am", "Monday before 3am, Sunday after 6pm", 9),
            ("Friday to Monday, 8pm to midnight", "Monday and Friday to Sunday after 8pm", 16),
            ("Monday to Friday, 9am to 5pm, except bank holidays", "Monday to Friday from 9am to 5pm", 40),
        ])
    func reads(_ text: String, _ words: String, _ hours: Int) throws {
        let read = try OpeningHours(reading: text)
        #expect(read.times.words == words)
        #expect(read.times.length / 60 == hours)
    }

    @Test("Hours that are of one way of reaching a service say of which")
    func channel() throws {
        #expect(try OpeningHours(reading: "by phone, 9am to 5pm, every day").channel == .phone)
        #expect(try OpeningHours(reading: "By chat: weekends, 9am to 5pm").channel == .chat)
        #expect(try OpeningHours(reading: "9am to 5pm, every day").channel == nil)
    }

    @Test(
        "What is no hours says why",
        arguments: [
            ("", .noTimes), (".", .noTimes), ("9am to 5pm", .noDays), ("Monday to Friday", .noTimes),
            ("ask", .word("ask")), ("Monday to Friday, ask", .word("ask")), ("Monday, 9am", .word("9am")),
            ("Monday, 9am to late", .word("late")), ("Monday, 13am to 2pm", .word("13am")),
            ("Monday, 9:5am to 2pm", .word("9:5am")), ("Monday, 9:60am to 2pm", .word("9:60am")),
            ("Monday to ask, 9am to 5pm", .word("to")), ("Monday, 9am to 9am", .noLength("9am")),
            ("Monday, midnight to midnight", .noLength("midnight")), ("Monday 9am to 5pm, usually", .word("usually")),
            ("24 hours a week", .word("a")), ("every", .word("every")),
        ] as [(String, OpeningHours.Fault)])
    func faults(_ text: String, _ fault: OpeningHours.Fault) {
        #expect(throws: fault) { try OpeningHours(reading: text) }
        #expect(OpeningHours(text) == nil)
    }

    @Test("Times of a week add up, and what is taken away comes back")
    func sets() throws {
        let some = try OpeningHours(reading: "Monday, 9am to 5pm. Sunday, 8pm to 4am").times
        #expect(some.union(some.complement) == .always)
        #expect(some.complement.complement == some)
        #expect(some.subtracting(some).isEmpty)
        #expect(WeekTimes.always.subtracting(some) == some.complement)
        #expect(WeekTimes.never.complement == .always)
        #expect(WeekTimes.always.complement == .never)
        #expect(some.isSubset(of: .always))
        #expect(!WeekTimes.always.isSubset(of: some))
        #expect(WeekTimes.never.words == "at no time")
    }

    @Test("What lies between 9pm and 8am is said to be at night")
    func night() throws {
        let day = try OpeningHours(reading: "8am to 10pm, every day").times
        #expect(day.complement.words == "at night, every day before 8am and after 10pm")
        let shorter = try OpeningHours(reading: "8:30am to 10pm, every day").times
        #expect(shorter.complement.words == "every day before 8:30am and after 10pm")
    }

    @Test("The hours of every service that ships can be reckoned with")
    func shipped() throws {
        for service in try Shipped.directory().services where service.hours != nil {
            #expect(service.openingHours != nil, "\(service.id.name)")
        }
    }
}
