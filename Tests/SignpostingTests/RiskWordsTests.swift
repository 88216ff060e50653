import Questionnaire
import ShippedResources
import Testing

@testable import Signposting

struct RiskWordsTests {
    private func shipped() throws -> RiskWords {
        try RiskWords(reading: ShippedResources.riskWords.map { try SourceFile(name: $0.key, bytes: $0.value) })
    }

    // MARK: English

    @Test(
        "Words of risk in English are found, however they are written",
        arguments: [
            "I feel suicidal", "SUICIDE", "i want to die", "I wanna die tbh", "I don't want to live",
            "i dont want to live",
            "I don’t want to be here anymore", "self-harm", "I've self harmed", "I cut myself", "wish I was dead",
            "They'd be better off without me.", "im not ok i want to kill myself",
            "I am not well, because I hate myself", "I'm not sleeping and want to die", "I can't stop hurting myself",
            "never heard back. I want to die", "My friend said she wants to die", "my stepdad hits me",
            "I'm scared to go home", "I'm not suicidal but I self harm",
            "it was not good\nsuicidal thoughts",
            "there is not much that school does about self harm",
        ])
    func english(text: String) throws {
        #expect(try shipped().stand(in: text))
    }

    @Test(
        "What is denied in English, a joke, or another meaning, is not",
        arguments: [
            "", "I am not suicidal", "I'm not suicidal", "Im not at all suicidal", "I have never self harmed",
            "I would never kill myself", "I do not want to kill myself", "I don't want to die", "no suicidal thoughts",
            "I'm dying of boredom", "I want to die of embarrassment", "This homework is killing me",
            "I nearly killed myself laughing", "it hits me that nobody listens", "Suicide Squad is a good film",
            "The clinic is 5 kms away", "more lights in the park", "I live my own life", "That's to die for",
            "cut myself off from people", "deadline", "people should live their own life", "skills", "1",
        ])
    func englishDenied(text: String) throws {
        #expect(try !shipped().stand(in: text))
    }

    // MARK: Polish

    @Test(
        "Words of risk in Polish are found, with and without accents",
        arguments: [
            "Mam myśli samobójcze", "mysli samobojcze", "chcę umrzeć", "CHCE UMRZEC", "nie chcę żyć",
            "nie chce mi się już żyć", "chcę się zabić", "okaleczam się", "tnę się", "tata mnie bije",
            "Nie jest mi dobrze, ale chcę umrzeć", "Nie wiem, czy chcę umrzeć",
        ])
    func polish(text: String) throws {
        #expect(try shipped().stand(in: text))
    }

    @Test(
        "What is denied in Polish, or a joke, is not",
        arguments: [
            "nie mam myśli samobójczych", "Nie chcę się zabić", "nigdy się nie okaleczam", "nie okaleczam się",
            "chcę umrzeć ze śmiechu", "gol samobójczy", "gwałtowna burza", "więcej lamp w parku",
        ])
    func polishDenied(text: String) throws {
        #expect(try !shipped().stand(in: text))
    }

    // MARK: Nepali

    @Test(
        "Words of risk in Nepali are found, in both alphabets",
        arguments: [
            "मलाई मर्न मन लाग्छ", "आत्महत्या गर्न मन लाग्यो", "बाँच्न मन छैन", "म मर्न चाहन्छु।", "मलाई कुट्छन्",
            "marna man lagyo", "malai bachna man chaina", "ठीक छैन तर मर्न मन लाग्छ",
        ])
    func nepali(text: String) throws {
        #expect(try shipped().stand(in: text))
    }

    @Test(
        "What is denied in Nepali, where the denial comes last, is not",
        arguments: [
            "मर्न मन छैन", "मलाई मर्न मन लाग्दैन", "आत्महत्या गर्ने सोच छैन", "marna man chaina", "पार्कमा बत्ती चाहियो",
            "ठीक छैन।",
        ])
    func nepaliDenied(text: String) throws {
        #expect(try !shipped().stand(in: text))
    }

    // MARK: Arabic

    @Test(
        "Words of risk in Arabic are found, with and without hamza and the signs for vowels",
        arguments: [
            "أريد أن أموت", "اريد ان اموت", "أُرِيدُ أَنْ أَمُوت", "أفكر في الانتحار", "سأنتحر", "سأقتل نفسي",
            "لا أريد أن أعيش", "أكره نفسي", "أبي يضربني", "لست بخير لكن أريد أن أموت", "لا أعرف هل أريد أن أموت",
        ])
    func arabic(text: String) throws {
        #expect(try shipped().stand(in: text))
    }

    @Test(
        "What is denied in Arabic, or a joke, is not",
        arguments: [
            "لا أريد أن أموت", "لا أفكر في الانتحار", "لن أقتل نفسي", "أريد أن أموت من الضحك", "مزيد من الأضواء",
            "لا يضربني؟ نعم لا يضربني",
        ])
    func arabicDenied(text: String) throws {
        #expect(try !shipped().stand(in: text))
    }

    // MARK: The list

    @Test("Every language of the list says that nobody has reviewed it, until somebody has")
    func reviews() throws {
        #expect(try shipped().reviews.map(\.language) == ["en", "pl", "ne", "ar"])
        #expect(try shipped().reviews.allSatisfy { $0.reviewed == "nobody yet" })
    }

    @Test("None of the phrases is so short that it could stand in any answer")
    func noCatchAll() throws {
        let harmless = "We want more places to go, shorter waits and somebody who listens to me and my friends."
        #expect(try !shipped().stand(in: harmless))
        #expect(!RiskWords.none.stand(in: "I want to die"))
    }

    @Test("A commission's own file takes the place of the shipped words, language by language")
    func ownFile() throws {
        let own = SourceFile(
            name: "risk-words.yml",
            text: "risk-words: [{language: en, reviewed: A. Lead, phrases: [rotten]}]")
        let shipped = try SourceFile(name: "shipped.yml", bytes: ShippedResources.riskWords.values.first ?? [])
        let words = try RiskWords(reading: [shipped, own])
        #expect(words.stand(in: "I feel rotten") && !words.stand(in: "I want to die"))
        #expect(words.stand(in: "chcę umrzeć"))
    }

    @Test(
        "Every fault of a file is told",
        arguments: [
            ("risk-words: [{language: en, reviewed: x, phrases: []}]", ["no-phrases"]),
            ("risk-words: [{language: en, reviewed: x, phrases: ['*', good]}]", ["empty-phrase"]),
            ("risk-words: [{phrase: [a]}]", ["missing-field", "missing-field", "no-phrases", "unknown-field"]),
            (
                "risk-words: [{language: en, reviewed: x, phrases: [a]}, {language: en, reviewed: x, phrases: [b]}]",
                ["duplicate-id"]
            ),
            ("risk-words: [{language: EN, reviewed: x, phrases: [a]}]", ["bad-id"]), ("words: []", ["unknown-field"]),
        ])
    func faults(text: String, ids: [String]) throws {
        let faults = #expect(throws: Faults.self) {
            try RiskWords(reading: [SourceFile(name: "risk-words.yml", text: text)])
        }
        #expect(faults?.diagnostics.map(\.id).sorted() == ids)
    }
}
