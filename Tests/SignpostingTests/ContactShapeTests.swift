import Testing

@testable import Signposting

struct ContactShapeTests {
    @Test("A text goes to a short code or a mobile")
    func text() {
        #expect(["85258", "88247", "60777", "07700 900000"].allSatisfy(ContactShape.isTextNumber))
        #expect(!["8525", "852588", "15258", "0800 1111", "999", "85 258"].contains(where: ContactShape.isTextNumber))
        #expect(["SHOUT", "YM", "THEMIX", "A1"].allSatisfy(ContactShape.isKeyword))
        #expect(!["", "shout", "SHOUT NOW", "ÉCRIS"].contains(where: ContactShape.isKeyword))
    }

    @Test("Web and email addresses have the shape of one")
    func addresses() {
        #expect(
            ["childline.org.uk", "111.nhs.uk", "fearless.org/give-info?a=b", "a-b.example"]
                .allSatisfy(ContactShape.isWebAddress))
        #expect(
            ![
                "", "childline", "child line.org", ".org", "a..org", "-a.org", "exämple.org", "x.1", "a.org/\u{202E}b",
                "a@b.org",
            ]
            .contains(where: ContactShape.isWebAddress))
        #expect(["jo@samaritans.org", "pat@papyrus-uk.org"].allSatisfy(ContactShape.isEmail))
        #expect(!["jo", "@a.org", "jo@", "a@b@c.org", "j o@a.org"].contains(where: ContactShape.isEmail))
    }

    @Test("Contacts are found in running text, and other numbers are not")
    func finder() {
        #expect(
            ContactFinder.contacts(
                in: "Call 116 123, text SHOUT to 85258 (or see childline.org.uk). Write jo@samaritans.org!")
                == ["116 123", "85258", "childline.org.uk", "jo@samaritans.org"])
        #expect(ContactFinder.contacts(in: "Name 5 things you can see. You are aged 11 to 17. It is OK.") == [])
        #expect(ContactFinder.contacts(in: "") == [])
        #expect(ContactFinder.contacts(in: "Call 0808 808 0000") == ["0808 808 0000"])
    }
}
