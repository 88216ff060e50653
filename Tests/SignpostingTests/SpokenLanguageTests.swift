import Testing

@testable import Signposting

struct SpokenLanguageTests {
    @Test(
        "A language is known by its English name and by its code",
        arguments: [
            ("Polish", "pl"), ("pl", "pl"), (" POLISH ", "pl"), ("nepali", "ne"), ("Arabic", "ar"), ("Welsh", "cy"),
            ("British Sign Language", "bfi"), ("bfi", "bfi"), ("English", "en"), ("Ukrainian", "uk"),
        ])
    func reads(_ text: String, _ code: String) {
        #expect(SpokenLanguage(text)?.code == code)
    }

    @Test("What is no language is refused, with the nearest name", arguments: ["", "Pollish", "xx", "Klingonese"])
    func refuses(_ text: String) {
        #expect(SpokenLanguage(text) == nil)
        #expect(SpokenLanguage.advice(for: "Pollish") == "did you mean \"Polish\"?")
        #expect(SpokenLanguage.advice(for: "xx").contains("such as Polish or pl"))
    }

    @Test("Several are read in their order, each once")
    func several() throws {
        let languages = try ServiceLanguages(reading: "en, Polish and Nepali, English")
        #expect(languages.description == "English, Polish and Nepali")
        #expect(try ServiceLanguages(reading: languages.description) == languages)
        #expect(throws: ServiceLanguages.Unknown(word: "")) { try ServiceLanguages(reading: "English, ") }
        #expect(throws: ServiceLanguages.Unknown(word: "Elvish")) {
            try ServiceLanguages(reading: "English and Elvish")
        }
    }
}
