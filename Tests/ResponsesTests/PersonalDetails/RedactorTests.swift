import Interview
import Questionnaire
import Testing

@testable import Responses

/// Tags take the place of details, what a person decided is done, and nothing tells more than it should.
struct RedactorTests {
    private func redacted(_ text: String) -> String {
        var redactor = Redactor()
        return redactor.redacted(text)
    }

    @Test(
        "A tag stands where the detail stood, and everything else stays",
        arguments: [
            ("", ""), ("nothing to hide", "nothing to hide"), ("07700 900123", "[phone]"),
            ("ring 07700 900123!\nor PO4 9ZZ 👩‍👩‍👧 é", "ring [phone]!\nor [postcode] 👩‍👩‍👧 é"),
            ("رقمي ٠٧٧٠٠ ٩٠٠١٢٣ شكرا", "رقمي [phone] شكرا"),
            ("my friend Jess’s mum", "my friend [name?]’s mum"), ("jess@example.com,07700900123", "[e-mail],[phone]"),
        ])
    func tags(text: String, expected: String) {
        #expect(redacted(text) == expected)
    }

    @Test("What was redacted once stays as it is")
    func twice() throws {
        for sentence in try LabelledSentence.all(of: "tuned-on.txt") {
            let once = redacted(sentence.text)
            #expect(redacted(once) == once)
        }
    }

    @Test("Nothing of a detail is left in any prefix that ends behind it")
    func counts() {
        var redactor = Redactor()
        _ = redactor.redacted("07700 900123 and 07700 900124, my friend Jess")
        #expect(redactor.counts == [.phone: 2, .name: 1])
        #expect(redactor.kept == 0)
    }

    @Test("A limit on characters counts a tag as one, for somebody wrote less or more there")
    func limits() {
        #expect(RedactionTags.shortened("ring [phone] or [name?]") == "ring x or x")
        #expect(RedactionTags.shortened("[other] [phone") == nil)
    }

    @Test("A text of nothing but details, a very long one, and one of one letter are read to their end")
    func extremes() {
        #expect(redacted(String(repeating: "07700 900123, ", count: 500)) == String(repeating: "[phone], ", count: 500))
        #expect(redacted("@").count == 1)
        #expect(redacted("7") == "7")
        #expect(redacted(String(repeating: "my friend ", count: 1000)).count == 10_000)
    }
}
