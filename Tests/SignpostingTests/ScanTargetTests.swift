import Questionnaire
import Testing

@testable import Signposting
import SignpostingFixtures

struct ScanTargetTests {
    @Test(
        "The way that is hardest to type comes first; three digits and addresses to write to have no code",
        arguments: [
            ("emergency", nil), ("nhs-111", "https://111.nhs.uk"), ("childline", "https://childline.org.uk"),
            ("shout", "SMSTO:85258:SHOUT"), ("samaritans", "tel:116123"), ("papyrus", "SMSTO:88247:"),
            ("beat", "tel:08088010677"), ("fearless", "https://fearless.org"),
        ])
    func payload(id: String, payload: String?) throws {
        #expect(try Shipped.directory().helpLines(for: [id]).map(\.scan?.payload) == [payload])
    }

    @Test("Every service that ships and has an address or a longer number has a code")
    func everyService() throws {
        for service in try Shipped.directory().services where service.isPrintable {
            let kinds = service.channels.map(\.value).filter { $0.kind != .email && $0.address.count > 3 }
            #expect((HelpLine(service).scan == nil) == kinds.isEmpty, "\(service.id.name)")
        }
    }

    @Test("The number of the first way is known, and no other", arguments: [("shout", "85258"), ("fearless", nil)])
    func number(id: String, number: String?) throws {
        #expect(try Shipped.directory().helpLines(for: [id]).map(\.number) == [number])
    }
}
