import Questionnaire
import Testing

@testable import Signposting

struct WordingTests {
    @Test(
        "Words that can hurt are errors, however they are spelt",
        arguments: [
            "He committed suicide.", "to commit suicide", "COMMITTED\nSUICIDE", "commit-suicide",
            "com\u{AD}mit suicide",
            "committed\u{200B} suicide", "a failed attempt", "a successful suicide", "unsuccessful attempts",
            "took an overdose", "hanged", "jumped off", "cutting yourself", "a suicide note", "kill yourself",
        ])
    func unsafe(_ words: String) throws {
        let found = UnsafeWords.diagnostics(for: Text(words), in: "posters.yml")
        let first = try #require(found.first)
        #expect(first.id == "unsafe-words")
        #expect(first.severity == .error)
        #expect(first.help.count == 2)
        #expect(first.help.last?.contains("Samaritans") == true)
    }

    @Test(
        "Every way of saying it is known, of methods, places and plans too",
        arguments: [
            "commits self-harm", "commit selfharm", "successfully suicide", "complete suicides", "failing suicide",
            "unsuccessful suicide", "successful attempt", "failed to kill", "overdosing", "od on", "nooses",
            "hang yourself", "hanging myself", "hang themselves", "hanged himself", "hang herself", "jump in front",
            "slitting", "cut myself", "cut themselves", "cut himself", "cut herself", "cut your wrists", "cut wrists",
            "cutting your arms", "razors", "burn yourself", "burn myself", "poisoning", "paracetamol", "gas yourself",
            "drown yourself", "drown myself", "starve yourself", "strangled", "suffocation", "ligatures",
            "suicide hotspots", "suicide spot", "suicide bridge", "suicide pacts", "killed myself", "kill themselves",
            "killed himself", "kill herself",
        ])
    func everyWay(_ words: String) {
        let found = UnsafeWords.diagnostics(for: Text(words), in: "posters.yml")
        #expect(found.contains { $0.id == "unsafe-words" && $0.severity == .error }, "\(words)")
    }

    @Test(
        "Every unkind way of saying it is known",
        arguments: [
            "attention seeking", "seeks attention", "a cry for help", "selfish", "cowardly", "the easy way out",
            "just a phase", "a suicide epidemic", "a suicide craze", "mentally ill", "self-harmers", "selfharmer",
            "psycho", "psychos",
        ])
    func everyUnkindWay(_ words: String) {
        let found = UnsafeWords.diagnostics(for: Text(words), in: "posters.yml")
        #expect(found.map(\.id) == ["unkind-words"], "\(words)")
    }

    @Test(
        "Kind and plain words pass",
        arguments: [
            "", "died by suicide", "took their own life", "thoughts of suicide", "ended their life", "self-harm",
            "hanging out with friends", "I am committed to my team", "a change of plan",
            "Try again if it does not work.",
            "Cut down on caffeine", "Jump in!", "suicide is not committed",
        ])
    func safe(_ words: String) {
        #expect(UnsafeWords.diagnostics(for: Text(words), in: "posters.yml") == [])
    }

    @Test("Unkind words are warnings")
    func unkind() {
        let found = UnsafeWords.diagnostics(for: "people who are mentally ill, attention-seeking", in: "posters.yml")
        #expect(found.map(\.id) == ["unkind-words", "unkind-words"])
        #expect(!found.hasErrors)
    }

    @Test(
        "Hours are written the NHS's way",
        arguments: [
            "24/7", "9-5", "9am–5pm", "Mon to Fri", "9:00am", "9 am to 5 pm", "9a.m. to 5p.m.", "12pm to 5pm", "noon",
        ])
    func hours(_ hours: String) {
        #expect(HoursStyle.advice(for: hours) != nil)
    }

    @Test(
        "Hours that are right are left alone",
        arguments: [
            "9am to 5pm", "Monday to Friday, 3pm to 8pm", "24 hours a day, every day", "midday to 10pm", "9:30am",
        ])
    func rightHours(_ hours: String) {
        #expect(HoursStyle.advice(for: hours) == nil)
    }
}
